import type { BlockAction } from '@slack/bolt'
import type { Asking } from '../../bot/model/bot.ts'
import { type Ears, responseUrlMs } from './ears.ts'

/**
 * Under a private answer: the button's own address, which can replace it. Under a posted one: its thread. In App Home:
 * the person's DM. `at` is when it was pressed, epoch ms.
 */
export async function placeOfPress(
  { chat }: Pick<Ears, 'chat'>,
  body: BlockAction,
  at: number,
): Promise<Pick<Asking, 'place' | 'channel' | 'message'> | undefined> {
  const { container } = body
  if (container['type'] === 'view') {
    return { place: { kind: 'direct', audience: 'private' }, channel: await chat.openDm(body.user.id) }
  }
  const channel = body.channel?.id
  if (channel === undefined) return undefined
  const ts: unknown = container['message_ts']
  if (typeof ts !== 'string') return undefined
  const message = { channel, ts }
  if (container['is_ephemeral'] === true) {
    const expiresAt = at + responseUrlMs
    const { response_url: responseUrl } = body
    return {
      place: { kind: 'response', channel, responseUrl, expiresAt, audience: 'private', replaces: true },
      channel,
      message,
    }
  }
  const root: unknown = container['thread_ts']
  const threadTs = typeof root === 'string' ? root : ts
  const audience = channel.startsWith('D') ? 'private' : 'channel'
  return { place: { kind: 'post', channel, threadTs, audience }, channel, message }
}
