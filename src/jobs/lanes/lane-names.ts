import { scrypt } from 'node:crypto'
import { promisify } from 'node:util'

export interface NamedAccount {
  readonly name: string
  /** Four digits. */
  readonly server: string
  readonly token: string
}

/** Ten to fourteen milliseconds of CPU a token: a thousand accounts are named in a few seconds, beside everything else. */
const cost = { N: 2 ** 12, r: 8, p: 1 }
const nameBytes = 16

/**
 * The lane of each account: one for each token, by a slow hash of it, so that every process comes to the same name
 * whatever it calls the accounts, and no key holds a token or what leads to one.
 */
export async function nameLanes(accounts: readonly NamedAccount[]): Promise<ReadonlyMap<string, string>> {
  const lanes = new Map<string, Promise<string>>()
  const named = accounts.map(async ({ name, server, token }) => {
    const key = JSON.stringify([server, token])
    const lane = lanes.get(key) ?? laneName(server, token)
    lanes.set(key, lane)
    return [name, await lane] as const
  })
  return new Map(await Promise.all(named))
}

async function laneName(server: string, token: string): Promise<string> {
  const hash = await promisify<string, string, number, typeof cost, Buffer>(scrypt)(
    token,
    `wolkvox lane ${server}`,
    nameBytes,
    cost,
  )
  return hash.toString('base64url')
}

/** The accounts of each lane, in the order of the settings. */
export function accountsByLane(lanes: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const grouped = Map.groupBy(lanes, ([, lane]) => lane)
  return new Map([...grouped].map(([lane, entries]) => [lane, entries.map(([name]) => name)]))
}

/**
 * What builds before December 2026 may call each lane: by any of its accounts, or by the server where a token is given
 * without a name.
 */
export function earlierNames(
  accounts: readonly NamedAccount[],
  lanes: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const names = accounts.flatMap(({ name, server }) =>
    [name, `wv${server}`].map((earlier) => ({ lane: lanes.get(name) ?? '', earlier })),
  )
  const grouped = Map.groupBy(names, ({ lane }) => lane)
  return new Map(
    [...grouped].map(([lane, all]) => [lane, [...new Set(all.map(({ earlier }) => earlier))]] as const),
  )
}
