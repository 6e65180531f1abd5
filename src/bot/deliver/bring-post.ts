import type { Answer, PostPlace, Posted } from '../model/answer-record.ts'
import { Failure } from '../model/failure.ts'
import type { Message } from '../model/message.ts'
import type { Delivery } from './delivery.ts'
import { isSurelyNotTaken } from './is-surely-not-taken.ts'
import { awaitTurn, endTurn, sendWithinMs, takeTurn } from './take-turn.ts'

/** Posts what an answer has come to, or edits what stands for it; what may have been taken is looked up first. */
export async function bringPost(
  delivery: Delivery,
  record: Answer,
  place: PostPlace,
  message: Message,
): Promise<void> {
  const { chat, memory } = delivery
  const found = record.posted ?? (await findPosted(delivery, record, place))
  if (found !== undefined) {
    await chat.edit(found, message, place.audience, () => checkPlace(delivery, record))
    if (record.replacesFigures === true) await chat.showStatus(place, '')
  }
  const posted = found ?? (await post(delivery, record, place, message))
  await memory.noteMessage(posted, record.id)
}

async function post(delivery: Delivery, record: Answer, place: PostPlace, message: Message): Promise<Posted> {
  const { answers, chat, now } = delivery
  const { postingSince } = record
  let taken: Answer | undefined
  const take = async () => {
    taken = await takeTurn(delivery, taken ?? record, { postingSince: postingSince ?? now() })
  }
  try {
    const posted = await chat.post(place, message, markOf(record), take)
    if (taken !== undefined) await endTurn(answers, taken, { posted })
    return posted
  } catch (error) {
    if (taken !== undefined) await endTurn(answers, taken, isSurelyNotTaken(error) ? { postingSince } : {})
    throw error
  }
}

/** Whoever was frozen meanwhile may hold a message for the answer's that another process has closed. */
async function checkPlace({ answers, now }: Delivery, { id, placeholder }: Answer): Promise<void> {
  const since = now()
  const current = await answers.get(id)
  const isClosed = current?.state !== 'open' || current.placeholder?.ts !== placeholder?.ts
  if (isClosed || now() - since > sendWithinMs) throw new Failure('slack-outcome-unknown')
}

/** What stands below a placeholder is told from it. */
function markOf({ id, placeholder }: Answer): string {
  return placeholder === undefined ? id : `${id}:below`
}

async function findPosted(delivery: Delivery, record: Answer, place: PostPlace): Promise<Posted | undefined> {
  awaitTurn(record)
  const { id, postingSince } = record
  if (postingSince === undefined) return undefined
  const posted = await delivery.chat.find(place, markOf(record), postingSince)
  if (posted !== undefined) await delivery.answers.update(id, { posted })
  return posted
}
