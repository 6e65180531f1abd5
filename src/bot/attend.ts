import { answer } from './answer.ts'
import type { Answerers } from './answer/answerers.ts'
import { losePatience, type Patient } from './deliver/lose-patience.ts'
import { bearEdition } from './digests/issue/bear-edition.ts'
import { closeEdition } from './digests/issue/close-edition.ts'
import type { Keepers } from './digests/plan/pause-digest.ts'
import { Failure } from './model/failure.ts'
import { apologiseForBug } from './answer/apologise-for-bug.ts'

export type Attendants = Answerers & Patient & Keepers

/**
 * Works on an answer, and sees to it that somebody hears of it whatever comes. What it throws is to be tried again;
 * `isLastTry` says that this will be after a while only.
 */
export async function attend(attendants: Attendants, id: string, isLastTry: boolean): Promise<void> {
  try {
    await answer(attendants, id)
  } catch (error) {
    const failure = error instanceof Failure || !isLastTry ? error : await ownedUp(attendants, id)
    if (failure instanceof Failure && failure.kind !== 'redis-down') await bear(attendants, id)
    throw error
  } finally {
    await closeEdition(attendants, id)
  }
}

/** What the apology failed with. */
function ownedUp(attendants: Attendants, id: string): Promise<unknown> {
  return apologiseForBug(attendants, id).catch((failure: unknown) => failure)
}

async function bear(attendants: Attendants, id: string): Promise<void> {
  const record = await attendants.answers.get(id)
  if (record?.state !== 'open') return
  const { content } = record
  if (content.kind === 'digest' && content.edition.kind !== 'preview') {
    return bearEdition(attendants, record, content.edition)
  }
  return losePatience(attendants, record)
}
