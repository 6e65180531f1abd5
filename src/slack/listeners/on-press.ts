import type { App, BlockAction, ButtonAction } from '@slack/bolt'
import type { Place } from '../../bot/answer-record.ts'
import type { Asking } from '../../bot/bot.ts'
import { decodePress, pressKinds } from '../press-codec.ts'
import { type Ears, RESPONSE_URL_MS, type Received } from './ears.ts'
import { hear } from './hear.ts'
import { tellPrivately } from './tell-privately.ts'

/** The buttons under an answer. */
export function onPress(app: App<Received>, ears: Ears): void {
  for (const kind of pressKinds) {
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: new RegExp(`^${kind}:\\d+$`) },
      async ({ action, body, ack, context }) => {
        await ack()
        const press = decodePress(action.action_id, action.value ?? '')
        const place = placeOf(body, context.delivery.at)
        if (press === undefined || place === undefined) {
          ears.log.warn({ delivery: context.delivery.id, kind }, 'a button that says nothing')
          return
        }
        const asking: Asking = { ...context.delivery, person: body.user.id, place, channel: place.channel }
        await tellPrivately(ears, asking, await hear(ears, asking, ears.bot.press(asking, press)))
      },
    )
  }
}

/** Under a private answer: the button's own address, which can replace it. Under a posted one: its thread. */
function placeOf(body: BlockAction, at: number): Exclude<Place, { kind: 'direct' }> | undefined {
  const channel = body.channel?.id
  const { container } = body
  if (channel === undefined) return undefined
  if (container['is_ephemeral'] === true) {
    const expiresAt = at + RESPONSE_URL_MS
    const { response_url: responseUrl } = body
    return { kind: 'response', channel, responseUrl, expiresAt, audience: 'private', replaces: true }
  }
  const threadTs: unknown = container['thread_ts'] ?? container['message_ts']
  const audience = channel.startsWith('D') ? 'private' : 'channel'
  return { kind: 'post', channel, audience, ...(typeof threadTs === 'string' ? { threadTs } : {}) }
}
