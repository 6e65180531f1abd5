import type { ReceiverEvent } from '@slack/bolt'
import type { Chat } from '../../bot/ports/chat.ts'
import type { People } from '../../bot/ports/people.ts'
import { oneLine } from '../../bot/model/one-line.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import { postToResponseUrl } from '../send/response-url.ts'
import { within } from '../client/within.ts'

const languageWithinMs = 1_000

interface Speakers {
  readonly people: People
  readonly chat: Pick<Chat, 'openDm' | 'post'>
}

/**
 * Nothing can be noted down now. Events stay without an acknowledgement, so that Slack delivers them again; people
 * who ran a command, pressed a button or sent the form are told so, because Slack does not repeat those. What is said
 * to App Home is said in the DM.
 */
export async function refuseDelivery(
  { body, ack }: ReceiverEvent,
  failure: unknown,
  { people, chat }: Speakers,
): Promise<void> {
  const person: unknown = body['user_id'] ?? body['user']?.id
  if (body['type'] === 'event_callback' || typeof person !== 'string') throw failure
  const language = await languageOf(person, people)
  const sorry = wordsIn(language).apology.storeDown
  const said = { response_type: 'ephemeral', replace_original: false, text: sorry }
  if (body['type'] === 'view_submission') {
    const [first] = Object.keys(body['view'].state.values)
    return ack({ response_action: 'errors', errors: { [first ?? '']: sorry } })
  }
  if (body['command'] !== undefined) return ack(said)
  await ack()
  if (typeof body['response_url'] === 'string') return postToResponseUrl(body['response_url'], said)
  const channel = await chat.openDm(person)
  await chat.post({ kind: 'post', channel, audience: 'private' }, oneLine(language, sorry), 'refused')
}

/**
 * What was noted down cannot be worked on now, and will be: whoever ran a command or pressed a button is told so. A
 * question in a thread or DM gets its answer there.
 */
export async function putOffDelivery(
  { body, ack }: ReceiverEvent,
  { people }: Pick<Speakers, 'people'>,
): Promise<void> {
  // Bolt acknowledged it before anybody listened.
  if (body['type'] === 'event_callback') return
  const person: unknown = body['user_id'] ?? body['user']?.id
  if (typeof person !== 'string' || typeof body['response_url'] !== 'string') return ack()
  const text = wordsIn(await languageOf(person, people)).apology.putOff
  await ack({ response_type: 'ephemeral', replace_original: false, text })
}

/** The person's language, or English where Slack does not say in time: the acknowledgement is due. */
async function languageOf(person: string, people: People): Promise<Language> {
  const known = people.get(person).then(
    ({ language }) => language,
    () => 'en' as const,
  )
  return within<Language>(languageWithinMs, known, 'en')
}
