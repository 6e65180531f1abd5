import { wordsIn } from '../../words/words-in.ts'
import type { BotPorts } from './bot-ports.ts'
import type { Manner, Asking, Heard } from '../model/bot.ts'
import { mayAsk } from '../model/policy.ts'
import { personOf } from '../read/preferences.ts'
import { oneLine } from '../model/one-line.ts'
import { answerAtOnce } from './answer-at-once.ts'

/** Does what whoever may ask wants; to everybody else it only says so. */
export async function admit(
  askers: BotPorts,
  asking: Asking,
  answered: Manner,
  act: () => Promise<Heard>,
): Promise<Heard> {
  const person = await personOf(askers, asking)
  if (mayAsk(person, asking.channel, askers.policy)) return act()
  const message = oneLine(person.language, wordsIn(person.language).askBack.notAllowed)
  return answered === 'aloud' ? answerAtOnce(askers, asking, person, message) : { kind: 'said', message }
}
