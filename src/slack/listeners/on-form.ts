import type { App } from '@slack/bolt'
import type { Asking } from '../../bot/bot.ts'
import { FORM, readForm } from '../form.ts'
import type { Ears, Received } from './ears.ts'
import { hear } from './hear.ts'
import { tellPrivately } from './tell-privately.ts'

/** The form sent: it asks as the command would have that opened it. */
export function onForm(app: App<Received>, ears: Ears): void {
  app.view(FORM, async ({ ack, body, view, context }) => {
    await ack()
    const { origin, text } = readForm(view)
    const { id, at } = context.delivery
    const { channel, responseUrl, expiresAt } = origin
    const place = {
      kind: 'response',
      channel,
      responseUrl,
      expiresAt,
      audience: 'private',
      replaces: false,
    } as const
    const asking: Asking = { id, person: body.user.id, place, channel, at }
    await tellPrivately(ears, asking, await hear(ears, asking, ears.bot.ask(asking, text)))
  })
}
