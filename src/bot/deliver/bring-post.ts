import type { Answer, PostPlace, Posted } from '../answer-record.ts'
import { Failure } from '../failure.ts'
import type { Message } from '../message.ts'
import type { Delivery } from './delivery.ts'
import { isSurelyNotTaken } from './is-surely-not-taken.ts'

/** Posts what an answer has come to, or edits what stands for it; what may have been taken is looked up first. */
export async function bringPost(
  delivery: Delivery,
  record: Answer,
  place: PostPlace,
  message: Message,
): Promise<void> {
  const { answers, chat, memory } = delivery
  const found = record.posted ?? (await findPosted(delivery, record, place))
  if (found !== undefined) {
    await chat.edit(found, message, place.audience, () => checkPlace(delivery, record))
    if (record.replacesFigures === true) await chat.showStatus(place, '')
  }
  const posted = found ?? (await post(delivery, record, place, message))
  await memory.noteMessage(posted, record.id)
  if (record.posted === undefined) await answers.update(record.id, { posted })
}

async function post(
  { answers, chat, now }: Delivery,
  record: Answer,
  place: PostPlace,
  message: Message,
): Promise<Posted> {
  const { id, postingSince } = record
  let known = record
  const note = async () => {
    const since = now()
    if (!isAsRead(known, await answers.get(id))) throw new Failure('slack-outcome-unknown')
    known = await answers.update(id, { postingSince: postingSince ?? since })
    if (now() - since > sendWithinMs) throw new Failure('slack-outcome-unknown')
  }
  try {
    return await chat.post(place, message, markOf(record), note)
  } catch (error) {
    if (isSurelyNotTaken(error)) await answers.update(id, { postingSince })
    throw error
  }
}

/** Whoever was frozen for longer may count as dead, and another process may have posted in its place. */
const sendWithinMs = 1000

/** Whoever was frozen meanwhile may hold a message for the answer's that another process has closed. */
async function checkPlace({ answers, now }: Delivery, { id, placeholder }: Answer): Promise<void> {
  const since = now()
  const current = await answers.get(id)
  const isClosed = current?.state !== 'open' || current.placeholder?.ts !== placeholder?.ts
  if (isClosed || now() - since > sendWithinMs) throw new Failure('slack-outcome-unknown')
}

/** Nobody else has brought the answer further since its record was read. */
function isAsRead({ placeholder, postingSince }: Answer, current: Answer | undefined): boolean {
  if (current?.state !== 'open' || current.posted !== undefined) return false
  return current.postingSince === postingSince && current.placeholder?.ts === placeholder?.ts
}

/** What stands below a placeholder is told from it. */
function markOf({ id, placeholder }: Answer): string {
  return placeholder === undefined ? id : `${id}:below`
}

async function findPosted({ chat }: Delivery, record: Answer, place: PostPlace): Promise<Posted | undefined> {
  if (record.postingSince === undefined) return undefined
  return chat.find(place, markOf(record), record.postingSince)
}
