import type { Logger } from 'pino'
import type { Bot } from '../../bot/model/bot.ts'
import type { Chat } from '../../bot/ports/chat.ts'
import type { People } from '../../bot/ports/people.ts'
import type { Send } from '../send/send.ts'

/** What the listeners work with. */
export interface Ears {
  readonly bot: Bot
  readonly chat: Chat
  readonly people: People
  readonly send: Send
  readonly log: Logger
  /** Epoch ms. */
  readonly now: () => number
}

/** What the intake adds to Bolt's context: which delivery this is and when it came in (epoch ms). */
export interface Received {
  readonly delivery: { readonly id: string; readonly at: number }
}

/** How long a `response_url` lives. */
export const responseUrlMs = 30 * 60_000
