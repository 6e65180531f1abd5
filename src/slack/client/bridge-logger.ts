import { LogLevel, type Logger as SlackLogger } from '@slack/web-api'
import type { Logger } from 'pino'

/**
 * Slack's libraries log into pino. Their debug lines carry whole requests, message texts included, and are dropped;
 * tokens and the tickets in socket addresses are blotted out of the rest.
 */
export function bridgeLogger(log: Logger): SlackLogger {
  return {
    debug() {},
    info: (...parts) => log.info({ detail: detail(parts) }, 'slack library'),
    warn: (...parts) => log.warn({ detail: detail(parts) }, 'slack library'),
    error: (...parts) => log.error({ detail: detail(parts) }, 'slack library'),
    setLevel() {},
    getLevel: () => LogLevel.INFO,
    setName() {},
  }
}

function detail(parts: readonly unknown[]): string {
  return parts
    .map((part) => (part instanceof Error ? `${part.name}: ${part.message}` : String(part)))
    .join(' ')
    .replaceAll(/x(?:ox[a-z]|app)-[\w-]+/g, '[token]')
    .replaceAll(/\b(wss?:\/\/[^\s?]+)\?\S+/g, '$1')
}
