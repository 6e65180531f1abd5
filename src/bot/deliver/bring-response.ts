import { wordsIn } from '../../words/words-in.ts'
import type { Answer, ResponsePlace } from '../answer-record.ts'
import { Failure } from '../failure.ts'
import type { Message } from '../message.ts'
import type { Delivery } from './delivery.ts'
import { isSurelyNotTaken } from './is-surely-not-taken.ts'

/** A `response_url` cannot be asked what it took: what may have arrived is sent once more, and says so. */
export async function bringResponse(
  { answers, chat, now }: Delivery,
  record: Answer,
  place: ResponsePlace,
  message: Message,
): Promise<void> {
  if (now() >= place.expiresAt) throw new Failure('slack-link-expired')
  const { id, postingSince, isRepeated = false } = record
  const isRepeat = postingSince !== undefined
  if (isRepeat && isRepeated) return
  await answers.update(id, { postingSince: now(), isRepeated: isRepeat })
  const { sentAgain } = wordsIn(record.language).answer
  try {
    await chat.respond(place, isRepeat ? { ...message, context: [sentAgain, ...message.context] } : message)
  } catch (error) {
    if (isSurelyNotTaken(error)) await answers.update(id, { postingSince, isRepeated })
    throw error
  }
}
