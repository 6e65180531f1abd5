import { wordsIn } from '../../words/words-in.ts'
import type { Answer, PostPlace, Posted } from '../model/answer-record.ts'
import { Failure } from '../model/failure.ts'
import type { Message } from '../model/message.ts'
import { oneLine } from '../model/one-line.ts'
import { bringPost } from './bring-post.ts'
import { bringResponse } from './bring-response.ts'
import type { Delivery, Enter, AnswerOutcome } from './delivery.ts'
import { divert } from './divert.ts'
import { ended } from './ended.ts'
import { isOverdue } from './is-overdue.ts'
import { changeAlone } from './take-turn.ts'

/**
 * Brings a message to the place of its answer, once. What stands there already is edited; a post that may have been
 * taken is looked up before it is repeated; what cannot go there goes to the person's DM.
 */
export async function deliver(
  delivery: Delivery,
  record: Answer,
  message: Message,
  outcome: AnswerOutcome,
  enter?: Enter,
): Promise<void> {
  const isLast = outcome !== 'under-way'
  const called = isLast && isOverdue(record) ? await setBelow(delivery, record) : record
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

/** From here on the answer is a message of its own below the placeholder. */
async function setBelow(delivery: Delivery, record: Answer): Promise<Answer> {
  const { posted } = record
  const change = { posted: undefined, postingSince: undefined, underWay: undefined }
  return changeAlone(
    delivery.answers,
    record,
    posted === undefined ? change : { ...change, placeholder: posted },
  )
}

/** A placeholder that is gone by now is no loss; one that Slack does not let go is closed by whoever tries later. */
async function closePlaceholder(
  { chat, answers, now }: Delivery,
  { id: answered, person, language, place }: Answer,
  placeholder: Posted,
): Promise<void> {
  const message = oneLine(language, wordsIn(language).controls.answeredBelow)
  try {
    await chat.edit(placeholder, message, place.audience)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.kind !== 'slack-unavailable' && error.kind !== 'slack-outcome-unknown') return
    const id = `${answered}:placeholder`
    const standing = { place, posted: placeholder, content: { kind: 'said', message } } as const
    await answers.create({
      id,
      person,
      language,
      askedAt: now(),
      ...standing,
      state: 'open',
      outcome: 'said',
    })
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
