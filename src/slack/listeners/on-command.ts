import type { App } from '@slack/bolt'
import type { Asking } from '../../bot/model/bot.ts'
import { acknowledgement } from '../render/acknowledgement.ts'
import { typedText } from '../receive/typed-text.ts'
import { type Ears, type Received, responseUrlMs } from './ears.ts'
import { hear } from './hear.ts'
import { openForm } from './open-form.ts'
import { tellPrivately } from './tell-privately.ts'

export const commands = ['/report', '/reporte', '/relatorio'] as const

/** The slash commands: the acknowledgement says what was understood, or is the whole answer. */
export function onCommand(app: App<Received>, ears: Ears): void {
  for (const name of commands) {
    app.command(name, async ({ command, ack, client, context }) => {
      const { id, at } = context.delivery
      const asking: Asking = {
        id,
        person: command.user_id,
        place: {
          kind: 'response',
          channel: command.channel_id,
          responseUrl: command.response_url,
          expiresAt: at + responseUrlMs,
          audience: 'private',
          replaces: false,
        },
        channel: command.channel_id,
        at,
      }
      const heard = await hear(ears, asking, 'aloud', ears.bot.ask(asking, typedText(command.text)))
      if (heard.kind === 'accepted' || heard.kind === 'said') return ack(acknowledgement(heard))
      await ack()
      if (heard.kind === 'form') return openForm(ears, client, asking, heard.form, command.trigger_id)
      await tellPrivately(ears, asking, heard)
    })
  }
}
