import { Failure } from '../../model/failure.ts'
import type { Chat } from '../../ports/chat.ts'
import type { DigestPlace } from '../../model/digest.ts'

export type Access = 'open' | 'not-in-channel' | 'gone' | 'unknown'

/** Whether the bot could post there, as far as Slack says so: looking for a post meets the same walls as posting. */
export async function canPost(chat: Pick<Chat, 'find'>, place: DigestPlace, at: number): Promise<Access> {
  if (place.kind === 'dm') return 'open'
  if (place.channel === '') return 'unknown'
  try {
    await chat.find({ kind: 'post', channel: place.channel, audience: 'channel' }, 'none', at)
    return 'open'
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.kind === 'slack-not-in-channel') return 'not-in-channel'
    return error.kind === 'slack-channel-gone' ? 'gone' : 'open'
  }
}
