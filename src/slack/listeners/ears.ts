import type { Logger } from 'pino'
import type { Bot } from '../../bot/bot.ts'
import type { Chat, People } from '../../bot/ports.ts'

/** What the listeners work with. */
export interface Ears {
  readonly bot: Bot
  readonly chat: Chat
  readonly people: People
  readonly log: Logger
}

/** What the intake adds to Bolt's context: which delivery this is and when it came in (epoch ms). */
export interface Received {
  readonly delivery: { readonly id: string; readonly at: number }
}

/** How long a `response_url` lives. */
export const RESPONSE_URL_MS = 30 * 60_000
