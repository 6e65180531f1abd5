import type { App } from '@slack/bolt'
import type { Asking } from '../../bot/bot.ts'
import { acknowledgement } from '../render/acknowledgement.ts'
import { typedText } from '../typed-text.ts'
import { type Ears, RESPONSE_URL_MS, type Received } from './ears.ts'
import { hear } from './hear.ts'
import { openForm } from './open-form.ts'

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
          expiresAt: at + RESPONSE_URL_MS,
          audience: 'private',
          replaces: false,
        },
        channel: command.channel_id,
        at,
      }
      const heard = await hear(ears, asking, ears.bot.ask(asking, typedText(command.text)))
      if (heard.kind !== 'form') return ack(acknowledgement(heard))
      await ack()
      await openForm(ears, client, asking, command.trigger_id)
    })
  }
}
