import { wordsIn } from '../words/words-in.ts'
import type { Answer, Place, Posted } from './answer-record.ts'
import { apology } from './apology.ts'
import { defined } from './defined.ts'
import { Failure } from './failure.ts'
import type { Message } from './message.ts'
import type { Meter } from './meter.ts'
import type { Answers, Chat, Memory } from './ports.ts'
import { say } from './say.ts'

export interface Delivery {
  readonly answers: Answers
  readonly chat: Chat
  /** What stands where, for reactions and for threads under it. */
  readonly memory: Pick<Memory, 'noteMessage'>
  readonly meter: Meter
  /** Epoch ms. */
  readonly now: () => number
}

export type Ending = NonNullable<Answer['outcome']>
type Outcome = 'under-way' | Ending
/** Enters a delivery in the books. */
export type Enter = (outcome: Ending) => Promise<void>
type PostPlace = Extract<Place, { kind: 'post' }>
type ResponsePlace = Extract<Place, { kind: 'response' }>

/**
 * Brings a message to the place of its answer, once. What stands there already is edited; a post that may have been
 * taken is looked up before it is repeated; what cannot go there goes to the person's DM.
 */
export async function deliver(
  delivery: Delivery,
  record: Answer,
  message: Message,
  outcome: Outcome,
  enter?: Enter,
): Promise<void> {
  const isLast = outcome !== 'under-way'
  const called = isLast && isOverdue(delivery, record) ? await setBelow(delivery, record) : record
  const isCalling = called.placeholder !== undefined && called.place.audience === 'channel'
  try {
    await bring(delivery, called, isCalling ? { ...message, mentions: record.person.id } : message)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return divert(delivery, called, message, outcome, error, enter)
  }
  if (called.placeholder !== undefined) await closePlaceholder(delivery, called, called.placeholder)
  if (isLast) await ended(delivery, called, outcome, enter)
}

/** Notes how an answer ended, and counts it. It is entered first: a crash in between enters it twice rather than never. */
export async function ended(
  { answers, meter, now }: Delivery,
  { id, askedAt }: Answer,
  outcome: Ending,
  enter?: Enter,
): Promise<void> {
  await enter?.(outcome)
  await answers.update(id, { state: 'done', outcome })
  meter.count('answers', { outcome })
  meter.time('answer', (now() - askedAt) / 1000, { outcome })
}

const overdueMs = 60_000

/** Nobody looks at a placeholder for longer than a minute, and an edited message calls nobody. */
export function isOverdue({ now }: Delivery, { underWay, posted, place, askedAt, content }: Answer): boolean {
  const isWaitedFor = underWay !== undefined && posted !== undefined && content.kind === 'inquiry'
  return isWaitedFor && place.kind === 'post' && now() - askedAt > overdueMs
}

/** From here on the answer is a message of its own below the placeholder. */
function setBelow({ answers }: Delivery, { id, posted }: Answer): Promise<Answer> {
  const change = { posted: undefined, postingSince: undefined, underWay: undefined }
  return answers.update(id, posted === undefined ? change : { ...change, placeholder: posted })
}

/** A placeholder that is gone by now is no loss. */
async function closePlaceholder(
  { chat }: Delivery,
  { language, place }: Answer,
  placeholder: Posted,
): Promise<void> {
  const line = say(language, wordsIn(language).controls.answeredBelow)
  try {
    await chat.edit(placeholder, line, place.audience)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
  }
}

async function bring(delivery: Delivery, record: Answer, message: Message): Promise<void> {
  switch (record.place.kind) {
    case 'post':
      return bringPost(delivery, record, record.place, message)
    case 'response':
      return bringResponse(delivery, record, record.place, message)
    case 'direct': {
      const channel = await delivery.chat.openDm(record.person.id)
      const place: PostPlace = { kind: 'post', channel, audience: 'private' }
      return bringPost(delivery, await delivery.answers.update(record.id, { place }), place, message)
    }
  }
}

async function bringPost(
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

/** As if it had not been tried; what was tried before it may still have been taken. */
function isSurelyNotTaken(error: unknown): boolean {
  return error instanceof Failure && error.kind === 'slack-unavailable'
}

/** What stands below a placeholder is told from it. */
function markOf({ id, placeholder }: Answer): string {
  return placeholder === undefined ? id : `${id}:below`
}

async function findPosted({ chat }: Delivery, record: Answer, place: PostPlace): Promise<Posted | undefined> {
  if (record.postingSince === undefined) return undefined
  return chat.find(place, markOf(record), record.postingSince)
}

/** A `response_url` cannot be asked what it took: what may have arrived is sent once more, and says so. */
async function bringResponse(
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

/** Where the place itself is the trouble, the answer goes to the person's DM and says why; the rest is tried again. */
async function divert(
  delivery: Delivery,
  record: Answer,
  message: Message,
  outcome: Outcome,
  failure: Failure,
  enter?: Enter,
): Promise<void> {
  switch (failure.kind) {
    case 'slack-not-in-channel':
    case 'slack-channel-gone':
    case 'slack-link-expired':
      if (outcome === 'under-way') return
      await sendToDm(delivery.answers, record, contentInDm(record, message, failure))
      return ended(delivery, record, 'diverted', enter)
    case 'slack-refused':
    case 'slack-blocks-refused':
      await ended(delivery, record, 'undeliverable', enter)
      throw failure
    default:
      throw failure
  }
}

/** What shows customers' data whole is made anew: it is kept for a quarter of an hour, a message for longer. */
function contentInDm(
  { content, language, seesPersonal }: Answer,
  message: Message,
  failure: Failure,
): Answer['content'] {
  if (seesPersonal === true) return content
  const why = failure.kind === 'slack-link-expired' ? [] : [apology(failure.kind, language, []).headline]
  return { kind: 'said', message: { ...message, context: [...why, ...message.context] } }
}

const diverted = ':dm'

/** Has an answer brought to the person's DM, once; where that is what failed, nowhere. */
export async function sendToDm(answers: Answers, record: Answer, content: Answer['content']): Promise<void> {
  if (record.id.endsWith(diverted)) return
  const { person, language, askedAt, reading, text, seesPersonal } = record
  const id = record.id + diverted
  await answers.create({
    id,
    person,
    place: { kind: 'direct', audience: 'private' },
    language,
    askedAt,
    ...defined({ reading, text, seesPersonal }),
    content,
    state: 'open',
  })
  await answers.wake(id)
}
