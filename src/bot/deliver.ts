import { wordsIn } from '../words/words-in.ts'
import type { Answer, Place, Posted } from './answer-record.ts'
import { apology } from './apology.ts'
import { Failure } from './failure.ts'
import type { Message } from './message.ts'
import type { Answers, Chat } from './ports.ts'

export interface Delivery {
  readonly answers: Answers
  readonly chat: Chat
  /** Epoch ms. */
  readonly now: () => number
}

type Outcome = 'under-way' | NonNullable<Answer['outcome']>
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
): Promise<void> {
  try {
    await bring(delivery, record, message)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    await divert(delivery, record, message, outcome, error)
    return
  }
  if (outcome !== 'under-way') await delivery.answers.update(record.id, { state: 'done', outcome })
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
  const { answers, chat } = delivery
  const posted = record.posted ?? (await findPosted(delivery, record, place))
  if (posted !== undefined) {
    await chat.edit(posted, message, place.audience)
    if (record.posted === undefined) await answers.update(record.id, { posted })
    return
  }
  await answers.update(record.id, { postingSince: delivery.now() })
  await answers.update(record.id, { posted: await chat.post(place, message, record.id) })
}

async function findPosted({ chat }: Delivery, record: Answer, place: PostPlace): Promise<Posted | undefined> {
  if (record.postingSince === undefined) return undefined
  return chat.find(place, record.id, record.postingSince)
}

/** A `response_url` cannot be asked what it took: what may have arrived is sent once more, and says so. */
async function bringResponse(
  { answers, chat, now }: Delivery,
  record: Answer,
  place: ResponsePlace,
  message: Message,
): Promise<void> {
  if (now() >= place.expiresAt) throw new Failure('slack-link-expired')
  const isRepeat = record.postingSince !== undefined
  if (isRepeat && record.isRepeated === true) return
  await answers.update(record.id, { postingSince: now(), isRepeated: isRepeat })
  const { sentAgain } = wordsIn(record.language).answer
  await chat.respond(place, isRepeat ? { ...message, context: [sentAgain, ...message.context] } : message)
}

/** Where the place itself is the trouble, the answer goes to the person's DM and says why; the rest is tried again. */
async function divert(
  { answers }: Delivery,
  record: Answer,
  message: Message,
  outcome: Outcome,
  failure: Failure,
): Promise<void> {
  switch (failure.kind) {
    case 'slack-not-in-channel':
    case 'slack-channel-gone':
    case 'slack-link-expired':
      if (outcome === 'under-way') return
      await answers.update(record.id, { state: 'done', outcome: 'diverted' })
      if (!record.id.endsWith(diverted)) await sendToDm(answers, record, message, failure)
      return
    case 'slack-refused':
    case 'slack-blocks-refused':
      await answers.update(record.id, { state: 'done', outcome: 'undeliverable' })
      throw failure
    case 'slack-unavailable':
      await answers.update(record.id, { postingSince: undefined, isRepeated: false })
      throw failure
    default:
      throw failure
  }
}

const diverted = ':dm'

async function sendToDm(answers: Answers, record: Answer, message: Message, failure: Failure): Promise<void> {
  const why =
    failure.kind === 'slack-link-expired' ? [] : [apology(failure.kind, record.language, []).headline]
  const { person, language, askedAt, reading } = record
  const id = record.id + diverted
  await answers.create({
    id,
    person,
    place: { kind: 'direct', audience: 'private' },
    language,
    askedAt,
    ...(reading !== undefined && { reading }),
    content: { kind: 'said', message: { ...message, context: [...why, ...message.context] } },
    state: 'open',
  })
  await answers.wake(id)
}
