import { wordsIn } from '../../words/words-in.ts'
import type { Askers } from '../askers.ts'
import { tell } from '../tell.ts'
import type { Asking, Heard } from '../bot.ts'
import type { Person } from '../answer-record.ts'
import { say } from '../say.ts'

/** "Forget my questions". */
export async function forget(askers: Askers, asking: Asking, person: Person): Promise<Heard> {
  await askers.memory.forget(person.id)
  return tell(askers, asking, person, say(person.language, wordsIn(person.language).talk.forgotten))
}
