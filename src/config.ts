import { z } from 'zod'
import { Settings, WolkvoxAccounts } from './settings.ts'

/** What a process does: everything, or one half of it. */
export const Role = z.enum(['all', 'bot', 'worker'])
export type Role = z.infer<typeof Role>

export interface Account {
  readonly name: string
  /** Four digits, as in https://wv0041.wolkvox.com. */
  readonly server: string
  readonly token: string
  /** IANA zone of the operation's wall clock. */
  readonly zone: string
}

export interface Config {
  readonly role: Role
  readonly slack: {
    readonly botToken: string
    /** A worker only speaks, so it has no way in. */
    readonly intake:
      | { readonly kind: 'socket'; readonly appToken: string }
      | { readonly kind: 'http'; readonly signingSecret: string }
      | { readonly kind: 'none' }
    readonly apiUrl: string | undefined
  }
  readonly redisUrl: string
  /** Every key of this deployment begins with it. */
  readonly redisPrefix: string
  readonly accounts: readonly [Account, ...Account[]]
  /** Base address in place of https://wv{server}.wolkvox.com, for a stand-in. */
  readonly wolkvoxUrl: string | undefined
  readonly timeoutMs: number
  /** How long a call that fails is tried again before the asker is told. */
  readonly patienceMs: number
  /** How long an answer that Slack does not take is tried again before its person is told in the DM. */
  readonly giveUpAfterMs: number
  readonly port: number
  readonly logLevel: string
  readonly allowedUsers: ReadonlySet<string> | undefined
  readonly allowedChannels: ReadonlySet<string> | undefined
  readonly showsAgentsInChannels: boolean
  /** User ids and user groups (S…) that may see customers' data whole, in private. */
  readonly supervisors: ReadonlySet<string>
  /** Undefined: the workspace's own admins. */
  readonly admins: ReadonlySet<string> | undefined
  /** Opens the view of the queues; undefined: there is none. */
  readonly adminPassword: string | undefined
}

/** Every problem of the settings at once, each with how to mend it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(['The settings need mending:', ...problems.map((problem) => `  - ${problem}`)].join('\n'))
    this.problems = problems
  }
}

/** Reads the environment; an empty value counts as unset. Throws a ConfigError that names every problem at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, role: Role): Config {
  const trimmed = Object.entries(environment).map(([name, value]) => [name, value?.trim()] as const)
  const given = Object.fromEntries(trimmed.filter(([, value]) => value !== ''))
  const parsed = Settings.safeParse(given)
  const problems = (parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`)
  const known: Partial<Settings> = parsed.data ?? partial(given)

  const intake = readIntake(known, role, problems)
  const accounts = readAccounts(known, problems)
  const [first, ...others] = accounts
  if (!parsed.success || first === undefined || problems.length > 0) throw new ConfigError(problems)
  const settings = parsed.data
  return {
    role,
    slack: { botToken: settings.SLACK_BOT_TOKEN, intake, apiUrl: settings.SLACK_API_URL },
    redisUrl: settings.REDIS_URL,
    redisPrefix: settings.REDIS_PREFIX,
    accounts: [first, ...others],
    wolkvoxUrl: settings.WOLKVOX_URL,
    timeoutMs: settings.WOLKVOX_TIMEOUT_MS,
    patienceMs: settings.RETRY_FOR_MS,
    giveUpAfterMs: settings.GIVE_UP_AFTER_MS,
    port: settings.PORT,
    logLevel: settings.LOG_LEVEL,
    allowedUsers: settings.ALLOWED_USERS,
    allowedChannels: settings.ALLOWED_CHANNELS,
    showsAgentsInChannels: settings.AGENTS_IN_CHANNELS === 'true',
    supervisors: settings.SUPERVISORS ?? new Set(),
    admins: settings.ADMINS,
    adminPassword: settings.ADMIN_PASSWORD,
  }
}

/** The settings that are right, so that the rules between settings can be checked beside the wrong ones. */
function partial(given: Readonly<Record<string, string | undefined>>): Partial<Settings> {
  const entries = Object.entries(Settings.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(given[name])
    return parsed.success ? [[name, parsed.data] as const] : [[name, given[name]] as const]
  })
  return Object.fromEntries(entries)
}

/** Both secrets set: the app token wins. */
function readIntake(settings: Partial<Settings>, role: Role, problems: string[]): Config['slack']['intake'] {
  if (role === 'worker') return { kind: 'none' }
  if (settings.SLACK_APP_TOKEN !== undefined) return { kind: 'socket', appToken: settings.SLACK_APP_TOKEN }
  if (settings.SLACK_SIGNING_SECRET !== undefined) {
    return { kind: 'http', signingSecret: settings.SLACK_SIGNING_SECRET }
  }
  problems.push(
    'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing; both are at api.slack.com/apps → your app → Basic Information',
  )
  return { kind: 'none' }
}

function readAccounts(settings: Partial<Settings>, problems: string[]): readonly Account[] {
  const zone = settings.TIMEZONE ?? 'America/Bogota'
  if (settings.WOLKVOX_ACCOUNTS !== undefined) return readList(settings.WOLKVOX_ACCOUNTS, zone, problems)
  const { WOLKVOX_SERVER: server, WOLKVOX_TOKEN: token } = settings
  if (server === undefined)
    problems.push('WOLKVOX_SERVER is missing; it is the four digits of your https://wv….wolkvox.com')
  if (token === undefined)
    problems.push(
      'WOLKVOX_TOKEN is missing; make one in Wolkvox Manager: Configuration → Integrations → Tokens',
    )
  return server === undefined || token === undefined ? [] : [{ name: `wv${server}`, server, token, zone }]
}

function readList(list: string, zone: string, problems: string[]): readonly Account[] {
  const parsed = WolkvoxAccounts.safeParse(fromJson(list))
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => `WOLKVOX_ACCOUNTS ${inList(issue)}`))
    return []
  }
  const names = parsed.data.map((account) => account.name.toLowerCase())
  if (parsed.data.length === 0) problems.push('WOLKVOX_ACCOUNTS lists no account')
  if (new Set(names).size < names.length)
    problems.push('WOLKVOX_ACCOUNTS has two accounts of one name; give each its own')
  return parsed.data.map(({ timezone, ...account }) => ({ ...account, zone: timezone ?? zone }))
}

/** "account 2: token is missing". */
function inList({
  path,
  message,
}: {
  readonly path: readonly PropertyKey[]
  readonly message: string
}): string {
  const [index, ...field] = path
  return index === undefined ? message : `account ${Number(index) + 1}: ${[...field, message].join(' ')}`
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
