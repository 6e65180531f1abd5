import { type Logger, pino } from 'pino'

const secret = /xox[a-z]-[\w-]+|xapp-[\w-]+|\b[0-9a-f]{24,}\b|https:\/\/hooks\.slack\.com\/\S+/gi

/** Masks what must never be written: Slack's tokens and links, and any long run of hex digits, as Wolkvox's tokens are. */
export function withoutSecrets(text: string): string {
  return text.replace(secret, '[secret]')
}

/** JSON lines on standard output. Fields carry ids and figures, never tokens, message texts or customers' data. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: describe, error: describe },
    hooks: {
      streamWrite: withoutSecrets,
    },
  })
}

function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { name, message, stack, cause } = error
  return { name, message, stack, ...(cause !== undefined && { cause: describe(cause) }) }
}
