import type { App, ViewOutput } from '@slack/bolt'
import type { Asking, Heard } from '../../bot/model/bot.ts'
import { formCallback } from '../form/form-view.ts'
import { readForm } from '../form/read-form.ts'
import { within } from '../client/within.ts'
import type { Ears, Received } from './ears.ts'
import { hear } from './hear.ts'
import { redrawHome } from './show-home.ts'
import { tellPrivately } from './tell-privately.ts'

/** Until then the form itself can say what has to be mended; Slack waits for 3 s. */
const mendableMs = 2_000

/** A form that was sent: what comes of it goes to where it was asked for, but for what has to be mended in it. */
export function onSubmission(app: App<Received>, ears: Ears): void {
  app.view(formCallback, async ({ ack, body, view, context }) => {
    const { filled, origin } = readForm(view)
    const { at } = context.delivery
    const { place, channel } = origin
    const asking: Asking = { id: `view.${view.id}`, person: body.user.id, place, channel, at }
    const whole = hear(ears, asking, 'privately', ears.bot.submit(asking, filled))
    const prompt = await within<Heard | undefined>(at + mendableMs - ears.now(), whole, undefined)
    const errors = prompt?.kind === 'mend' ? problemsIn(view, prompt.problems) : {}
    if (Object.keys(errors).length > 0) return ack({ response_action: 'errors', errors })
    await ack()
    await tellPrivately(ears, asking, await whole)
    if (place.kind === 'direct') await redrawHome(ears, asking.person)
  })
}

/** Slack takes problems only of fields that the form has. */
function problemsIn(
  { state }: ViewOutput,
  problems: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(problems).filter(([id]) => Object.hasOwn(state.values, id)))
}
