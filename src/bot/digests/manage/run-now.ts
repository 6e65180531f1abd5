import { wordsIn } from '../../../words/words-in.ts'
import type { Askers } from '../../ask/askers.ts'
import { tell } from '../../ask/tell.ts'
import type { Asking, Heard } from '../../model/bot.ts'
import type { Known } from '../../model/known.ts'
import { say } from '../../model/say.ts'
import type { Digest } from '../../model/digest.ts'
import { slotOf } from '../plan/due-slots.ts'
import { goesTo } from '../plan/goes-to.ts'
import { inquiriesAt } from '../plan/inquiries-at.ts'
import { editionAnswer, editionId } from '../plan/edition-answer.ts'

/** Posts a digest at once, outside its schedule, in its own place. */
export async function runNow(askers: Askers, asking: Asking, person: Known, digest: Digest): Promise<Heard> {
  const { answers, people, accounts } = askers
  const words = wordsIn(person.language).digests
  const inquiries = inquiriesAt(digest, accounts, asking.at)
  if (inquiries === undefined) {
    return tell(askers, asking, person, say(person.language, words.paused['account-gone'](digest.title)))
  }
  const owner = await people.get(digest.owner)
  if (goesTo(digest, owner) !== 'here') {
    return tell(askers, asking, person, say(person.language, words.form.problem.supervisor))
  }
  const { id, title } = digest
  const { deadline, staleAt } = slotOf(asking.at, undefined)
  const edition = { digest: id, title, slot: asking.at, deadline, staleAt, kind: 'extra' as const }
  const answer = editionAnswer(editionId(id, `now-${asking.id}`), digest, owner, edition, inquiries)
  await answers.create({ ...answer, refreshedBy: person.name })
  await answers.wake(answer.id)
  return tell(askers, asking, person, say(person.language, words.running(title)))
}
