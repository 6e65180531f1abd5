import type { Dialect } from './reports/slice.ts'

export interface AccountOptions {
  readonly token: string
  readonly name?: string
  /** Four digits; accounts of one server are one operation and share its daily quota. */
  readonly server?: string
  readonly licences?: number
  /** IANA zone of the operation's wall clock. */
  readonly timezone?: string
  /** Unset, the first server speaks as the documentation does, the second as its samples do, and so on in turn. */
  readonly dialect?: Dialect
  /** Reports that its server does not have. */
  readonly lacks?: readonly string[]
  /** Has a server of its own, which can be looked at. */
  readonly isDedicated?: boolean
}

export type Account = Required<AccountOptions>

export function accountsOf(options: readonly AccountOptions[]): readonly Account[] {
  const servers = [...new Set(options.map(({ server = '0015' }) => server))]
  return options.map(({ server = '0015', ...given }) => ({
    server,
    name: server,
    licences: 10,
    isDedicated: false,
    timezone: 'America/Bogota',
    lacks: [],
    dialect: servers.indexOf(server) % 2 === 0 ? 'docs' : 'sample',
    ...given,
  }))
}
