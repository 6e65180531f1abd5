import { z } from 'zod'

const zone = z.string().refine(isZone, 'is not an IANA time zone; write it like America/Bogota')
const people = ids(/^[UW][A-Z0-9]+$/, 'U0123ABCD,U0456EFGH')
const peopleAndGroups = ids(/^[UWS][A-Z0-9]+$/, 'U0123ABCD,S0456EFGH')
const channels = ids(/^[CDG][A-Z0-9]+$/, 'C0123ABCD,C0456EFGH')
const url = z.url({ protocol: /^https?$/, error: 'is not an address; write it like https://host' }).optional()
const server = z
  .string({ error: 'is missing or not in quotes' })
  .regex(/^\d{4}$/, 'is not four digits, as in https://wv0041.wolkvox.com')
// Anything else cannot be sent in a header, and would look as if nobody answered.
const printable = /^[\x21-\x7e]+$/
const garbled = 'has a space or a letter that no token has; copy it once more'
const token = z.string({ error: 'is missing or not in quotes' }).regex(printable, garbled)

/** What WOLKVOX_ACCOUNTS holds. */
export const WolkvoxAccounts = z.array(
  z.strictObject(
    {
      name: z.string({ error: 'is missing or not in quotes' }).trim().min(1, 'is empty'),
      server,
      token,
      timezone: zone.optional(),
    },
    { error: 'has something else than name, server, token and timezone' },
  ),
  { error: 'is not a JSON list like [{"name":"Ventas","server":"0041","token":"…"}]' },
)

/** The environment, setting by setting. `.env.example` has one line for each. */
export const Settings = z.object({
  SLACK_BOT_TOKEN: z
    .string({ error: 'is missing; find it at api.slack.com/apps → your app → OAuth & Permissions' })
    .startsWith(
      'xoxb-',
      'does not start with xoxb-; find it at api.slack.com/apps → your app → OAuth & Permissions',
    )
    .regex(printable, garbled),
  SLACK_APP_TOKEN: z
    .string()
    .startsWith(
      'xapp-',
      'does not start with xapp-; make it at api.slack.com/apps → your app → Basic Information',
    )
    .regex(printable, garbled)
    .optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_API_URL: url,
  REDIS_URL: z
    .string({ error: 'is missing; for a Redis on this machine it is redis://127.0.0.1:6379' })
    .regex(/^rediss?:\/\//, { error: 'does not start with redis:// or rediss://', abort: true })
    .refine(
      (address) => URL.canParse(address),
      'is not an address like redis://:password@host:6379; in the password write # as %23, / as %2F',
    ),
  REDIS_PREFIX: z
    .string()
    .regex(/^[\w-]{1,40}$/, 'is not one word of letters, digits, - and _')
    .default('wolkvox'),
  WOLKVOX_SERVER: server.optional(),
  WOLKVOX_TOKEN: token.optional(),
  WOLKVOX_ACCOUNTS: z.string().optional(),
  WOLKVOX_URL: url,
  WOLKVOX_TIMEOUT_MS: whole(500, 600_000).default(65_000),
  RETRY_FOR_MS: whole(0, 3_600_000).default(120_000),
  GIVE_UP_AFTER_MS: whole(0, 3_600_000).default(210_000),
  TIMEZONE: zone.default('America/Bogota'),
  ALLOWED_USERS: people,
  ALLOWED_CHANNELS: channels,
  AGENTS_IN_CHANNELS: z.enum(['true', 'false'], { error: 'is neither true nor false' }).default('false'),
  SUPERVISORS: peopleAndGroups,
  ADMINS: peopleAndGroups,
  ADMIN_PASSWORD: z.string().min(12, 'is shorter than 12 characters').optional(),
  PORT: whole(0, 65_535).default(3000),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'is none of trace, debug, info, warn, error, silent',
    })
    .default('info'),
})
export type Settings = z.infer<typeof Settings>

/** A list with commas. */
function ids(form: RegExp, like: string) {
  return z
    .string()
    .transform((list) => list.split(',').map((id) => id.trim()))
    .refine(
      (list) => list.every((id) => form.test(id)),
      `is not a list of Slack ids with commas, like ${like}`,
    )
    .transform((list) => new Set(list))
    .optional()
}

function whole(from: number, to: number) {
  const error = `is not a whole number from ${from} to ${to}`
  return z.coerce.number({ error }).int(error).min(from, error).max(to, error)
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
