import { wordsIn } from '../../words/words-in.ts'
import type { Askers } from './askers.ts'
import type { Answered, Asking, Heard } from '../model/bot.ts'
import { mayAsk } from '../model/policy.ts'
import { personOf } from '../read/preferences.ts'
import { say } from '../model/say.ts'
import { tell } from './tell.ts'

/** Does what whoever may ask wants; to everybody else it only says so. */
export async function admit(
  askers: Askers,
  asking: Asking,
  answered: Answered,
  act: () => Promise<Heard>,
): Promise<Heard> {
  const person = await personOf(askers, asking)
  if (mayAsk(person, asking.channel, askers.policy)) return act()
  const message = say(person.language, wordsIn(person.language).askBack.notAllowed)
  return answered === 'aloud' ? tell(askers, asking, person, message) : { kind: 'said', message }
}
