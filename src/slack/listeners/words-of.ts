import type { Asking } from '../../bot/model/bot.ts'
import type { Posted } from '../../bot/model/answer-record.ts'
import { typedText } from '../receive/typed-text.ts'

/** Messages with these subtypes are still somebody's words: with a file, or a reply that the channel sees too. */
const spoken = new Set<unknown>([undefined, 'file_share', 'thread_broadcast'])

/** The fields of a message, whichever event brings it. */
export interface Spoken {
  readonly ts: string
  readonly user?: string | undefined
  readonly text?: string | undefined
  readonly subtype?: string | undefined
  readonly bot_id?: string | undefined
  readonly thread_ts?: string | undefined
  readonly edited?: { readonly ts: string } | undefined
}

export interface TypedWords {
  readonly asking: Asking & { readonly message: Posted }
  readonly text: string
  readonly isEdited: boolean
}

/**
 * What a person typed, asked in the thread of its message; undefined for the words of bots and the notices of Slack.
 * The same words have the same id, whichever events bring them; edited ones have another.
 */
export function wordsOf(message: Spoken, channel: string, bot: string | undefined): TypedWords | undefined {
  const { ts, user, text = '', subtype, bot_id, thread_ts: threadTs = ts, edited } = message
  if (user === undefined || user === 'USLACKBOT' || user === bot || bot_id !== undefined) return undefined
  if (!spoken.has(subtype)) return undefined
  const audience = channel.startsWith('D') ? 'private' : 'channel'
  return {
    asking: {
      id: ['message', channel, ts, ...(edited === undefined ? [] : [edited.ts])].join('.'),
      person: user,
      place: { kind: 'post', channel, threadTs, audience },
      channel,
      at: Number(edited?.ts ?? ts) * 1000,
      message: { channel, ts },
    },
    text: typedText(text, bot),
    isEdited: edited !== undefined,
  }
}
