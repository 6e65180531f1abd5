import { z } from 'zod'

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
  readonly accounts: readonly [Account, ...Account[]]
  /** Base address in place of https://wv{server}.wolkvox.com, for a stand-in. */
  readonly wolkvoxUrl: string | undefined
  readonly timeoutMs: number
  /** How long a call that fails is tried again before the asker is told. */
  readonly patienceMs: number
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

const zone = z.string().refine(isZone, 'is not an IANA time zone; write it like America/Bogota')
const ids = z
  .string()
  .transform((list) => new Set(list.split(',').map((id) => id.trim())))
  .optional()
const url = z.url({ protocol: /^https?$/, error: 'is not an address; write it like https://host' }).optional()
const whole = (from: number, to: number) =>
  z.coerce.number({ error: 'is not a number' }).int().min(from).max(to)

const WolkvoxAccounts = z.array(
  z.object({
    name: z.string().min(1),
    server: z.string().regex(/^\d{4}$/, 'server is four digits, as in https://wv0041.wolkvox.com'),
    token: z.string().min(1),
    timezone: zone.optional(),
  }),
)

/** The environment, setting by setting. `.env.example` has one line for each. */
export const Settings = z.object({
  SLACK_BOT_TOKEN: z
    .string({ error: 'is missing; find it at api.slack.com/apps → your app → OAuth & Permissions' })
    .startsWith('xoxb-', 'starts with xoxb-; find it at api.slack.com/apps → your app → OAuth & Permissions'),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith('xapp-', 'starts with xapp-; make it at api.slack.com/apps → your app → Basic Information')
    .optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_API_URL: url,
  REDIS_URL: z
    .string({ error: 'is missing; for a Redis on this machine it is redis://127.0.0.1:6379' })
    .regex(/^rediss?:\/\//, 'starts with redis:// or rediss://'),
  WOLKVOX_SERVER: z
    .string()
    .regex(/^\d{4}$/, 'is four digits, as in https://wv0041.wolkvox.com')
    .optional(),
  WOLKVOX_TOKEN: z.string().optional(),
  WOLKVOX_ACCOUNTS: z.string().optional(),
  WOLKVOX_URL: url,
  WOLKVOX_TIMEOUT_MS: whole(500, 600_000).default(65_000),
  RETRY_FOR_MS: whole(0, 3_600_000).default(120_000),
  TIMEZONE: zone.default('America/Bogota'),
  ALLOWED_USERS: ids,
  ALLOWED_CHANNELS: ids,
  AGENTS_IN_CHANNELS: z.enum(['true', 'false'], { error: 'is true or false' }).default('false'),
  SUPERVISORS: ids,
  ADMINS: ids,
  ADMIN_PASSWORD: z.string().min(12, 'is at least 12 characters long').optional(),
  PORT: whole(0, 65_535).default(3000),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'is one of trace, debug, info, warn, error, silent',
    })
    .default('info'),
})
type Settings = z.infer<typeof Settings>

/** Reads the environment; an empty value counts as unset. Throws a ConfigError that names every problem at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, role: Role): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''))
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
    accounts: [first, ...others],
    wolkvoxUrl: settings.WOLKVOX_URL,
    timeoutMs: settings.WOLKVOX_TIMEOUT_MS,
    patienceMs: settings.RETRY_FOR_MS,
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
    problems.push('WOLKVOX_TOKEN is missing; Wolkvox Manager shows it under Settings → API')
  return server === undefined || token === undefined ? [] : [{ name: `wv${server}`, server, token, zone }]
}

function readList(list: string, zone: string, problems: string[]): readonly Account[] {
  const parsed = WolkvoxAccounts.safeParse(fromJson(list))
  if (!parsed.success) {
    problems.push(
      ...parsed.error.issues.map((issue) => `WOLKVOX_ACCOUNTS ${[...issue.path, issue.message].join(' ')}`),
    )
    return []
  }
  const names = parsed.data.map((account) => account.name.toLowerCase())
  if (parsed.data.length === 0) problems.push('WOLKVOX_ACCOUNTS lists no account')
  if (new Set(names).size < names.length) problems.push('WOLKVOX_ACCOUNTS has two accounts of one name')
  return parsed.data.map(({ timezone, ...account }) => ({ ...account, zone: timezone ?? zone }))
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
