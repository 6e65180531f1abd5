import type { WebClient } from '@slack/web-api'
import { apology } from '../../bot/apology.ts'
import type { Asking } from '../../bot/bot.ts'
import { Failure } from '../../bot/failure.ts'
import { callSlack } from '../call-slack.ts'
import { formView } from '../form.ts'
import type { Ears } from './ears.ts'

/** Opens the form; a trigger lives for 3 s, so that a late one is apologised for. */
export async function openForm(
  { chat, people }: Ears,
  client: WebClient,
  { person, place }: Asking,
  trigger: string,
): Promise<void> {
  if (place.kind !== 'response') return
  const { language } = await people.get(person)
  const { channel, responseUrl, expiresAt } = place
  const view = formView({ channel, responseUrl, expiresAt, language })
  try {
    await callSlack('doubles', () => client.views.open({ trigger_id: trigger, view }))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    await chat.respond(place, apology(error.kind, language, []))
  }
}
