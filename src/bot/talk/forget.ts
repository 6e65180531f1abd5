import { wordsIn } from '../../words/words-in.ts'
import type { BotPorts } from '../ask/bot-ports.ts'
import { answerAtOnce } from '../ask/answer-at-once.ts'
import type { Asking, Heard } from '../model/bot.ts'
import type { Person } from '../model/answer-record.ts'
import { oneLine } from '../model/one-line.ts'

/** "Forget my questions": digests stay, but those that were never started are questions too. */
export async function forget(askers: BotPorts, asking: Asking, person: Person): Promise<Heard> {
  await askers.memory.forget(person.id)
  for (const digest of await askers.digests.all()) {
    const { id, owner, state, deletedFrom } = digest
    const isBegun = state !== 'proposed' && (state !== 'deleted' || deletedFrom !== undefined)
    if (owner === person.id && !isBegun) await askers.digests.drop(id)
  }
  return answerAtOnce(
    askers,
    asking,
    person,
    oneLine(person.language, wordsIn(person.language).talk.forgotten),
  )
}
