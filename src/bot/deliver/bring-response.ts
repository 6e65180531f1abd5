import { wordsIn } from '../../words/words-in.ts'
import type { Answer, ResponsePlace } from '../model/answer-record.ts'
import { Failure } from '../model/failure.ts'
import type { Message } from '../model/message.ts'
import type { Delivery } from './delivery.ts'
import { isSurelyNotTaken } from './is-surely-not-taken.ts'
import { awaitTurn, endTurn, takeTurn } from './take-turn.ts'

/** A `response_url` cannot be asked what it took: what may have arrived is sent once more, and says so. */
export async function bringResponse(
  delivery: Delivery,
  record: Answer,
  place: ResponsePlace,
  message: Message,
): Promise<void> {
  const { answers, chat, now } = delivery
  awaitTurn(record)
  const { postingSince, isRepeated = false, askedAt, ageMs = 0 } = record
  if (ageMs >= place.expiresAt - askedAt) throw new Failure('slack-link-expired')
  const isRepeat = postingSince !== undefined
  if (isRepeat && isRepeated) return
  const taken = await takeTurn(delivery, record, { postingSince: now(), isRepeated: isRepeat })
  const { sentAgain } = wordsIn(record.language).answer
  try {
    await chat.respond(place, isRepeat ? { ...message, context: [sentAgain, ...message.context] } : message)
  } catch (error) {
    await endTurn(answers, taken, isSurelyNotTaken(error) ? { postingSince, isRepeated } : {})
    throw error
  }
}
