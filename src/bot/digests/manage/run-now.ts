import { wordsIn } from '../../../words/words-in.ts'
import type { BotPorts } from '../../ask/bot-ports.ts'
import { answerAtOnce } from '../../ask/answer-at-once.ts'
import type { Asking, Heard } from '../../model/bot.ts'
import type { Known } from '../../model/known.ts'
import { oneLine } from '../../model/one-line.ts'
import type { Digest } from '../../model/digest.ts'
import { slotOf } from '../plan/due-slots.ts'
import { goesTo } from '../plan/goes-to.ts'
import { inquiriesAt } from '../plan/inquiries-at.ts'
import { editionAnswer, editionId } from '../plan/edition-answer.ts'

/** Posts a digest at once, outside its schedule, in its own place. */
export async function runNow(
  askers: BotPorts,
  asking: Asking,
  person: Known,
  digest: Digest,
): Promise<Heard> {
  const { answers, people, accounts } = askers
  const words = wordsIn(person.language).digests
  const inquiries = inquiriesAt(digest, accounts, asking.at)
  if (inquiries === undefined) {
    return answerAtOnce(
      askers,
      asking,
      person,
      oneLine(person.language, words.paused['account-gone'](digest.title)),
    )
  }
  const owner = await people.get(digest.owner)
  if (goesTo(digest, owner) !== 'here') {
    return answerAtOnce(askers, asking, person, oneLine(person.language, words.form.problem.supervisor))
  }
  const { id, title } = digest
  const { deadline, staleAt } = slotOf(asking.at, undefined)
  const edition = { digest: id, title, slot: asking.at, deadline, staleAt, kind: 'extra' as const }
  const answer = editionAnswer(editionId(id, `now-${asking.id}`), digest, owner, edition, inquiries)
  await answers.create({ ...answer, refreshedBy: person.name })
  await answers.wake(answer.id)
  return answerAtOnce(askers, asking, person, oneLine(person.language, words.running(title)))
}
