import type { Edition } from '../../model/answer-record.ts'
import type { ZonedAccount } from '../../read/inquire.ts'
import { goesTo } from '../plan/goes-to.ts'
import { dueSlots, type slotOf } from '../plan/due-slots.ts'
import { editionAnswer, editionId } from '../plan/edition-answer.ts'
import { inquiriesAt } from '../plan/inquiries-at.ts'
import { type Keepers, pauseDigest } from '../plan/pause-digest.ts'

export interface Issuers extends Keepers {
  readonly accounts: readonly [ZonedAccount, ...ZonedAccount[]]
  /** In place of the usual lives of slots. */
  readonly lifeOf?: typeof slotOf
}

const lateAfterMs = 5 * 60_000

/**
 * Has every slot of a digest that has come by `now` (epoch ms) answered, once: the id of the answer is made of digest
 * and slot, and only the store of answers says which slots there were. Any process may run it, at any time.
 */
export async function issueEditions(issuers: Issuers, id: string, now: number): Promise<void> {
  const { digests, answers, people, accounts, lifeOf } = issuers
  const digest = await digests.get(id)
  if (digest?.state !== 'active') return
  const { due, missed } = await dueSlots(digests, digest.schedule, digest.since, now, lifeOf)
  if (due.length === 0) return
  const owner = await people.get(digest.owner)
  if (owner.isGone) return pauseDigest(issuers, digest, 'owner-gone', now)
  if (goesTo(digest, owner) !== 'here') return pauseDigest(issuers, digest, 'one-customer', now)
  for (const [index, slot] of due.entries()) {
    const inquiries = inquiriesAt(digest, accounts, slot.at)
    if (inquiries === undefined) return pauseDigest(issuers, digest, 'account-gone', now)
    const edition: Edition = {
      digest: id,
      title: digest.title,
      slot: slot.at,
      deadline: slot.deadline,
      staleAt: slot.staleAt,
      ...(now - slot.at > lateAfterMs && { isLate: true }),
      ...(index === 0 && missed.length > 0 && { missed }),
    }
    const answer = editionAnswer(editionId(id, slot.at), digest, owner, edition, inquiries)
    await answers.create(answer)
    await digests.note(id, { since: slot.at })
    await answers.wake(answer.id)
  }
}
