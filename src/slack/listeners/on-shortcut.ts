import type { App, MessageShortcut } from '@slack/bolt'
import type { Asking } from '../../bot/model/bot.ts'
import { typedText } from '../receive/typed-text.ts'
import type { Ears, Received } from './ears.ts'
import { hear } from './hear.ts'
import { openForm } from './open-form.ts'
import { tellPrivately } from './tell-privately.ts'

/** "Ask about this" on somebody's message: a form with its words, whose answer goes into that message's thread. */
export function onShortcut(app: App<Received>, ears: Ears): void {
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: 'ask_about' },
    async ({ shortcut, ack, client, context }) => {
      await ack()
      const { message, user, trigger_id } = shortcut
      const channel = shortcut.channel.id
      const root: unknown = message['thread_ts']
      const asking: Asking = {
        ...context.delivery,
        person: user.id,
        place: {
          kind: 'post',
          channel,
          threadTs: typeof root === 'string' ? root : message.ts,
          audience: channel.startsWith('D') ? 'private' : 'channel',
        },
        channel,
      }
      const text = typedText(message.text ?? '', context.botUserId)
      const heard = await hear(ears, asking, 'privately', ears.bot.askAbout(asking, text))
      if (heard.kind === 'form') return openForm(ears, client, asking, heard.form, trigger_id)
      await tellPrivately(ears, asking, heard)
    },
  )
}
