import type { Person } from './answer-record.ts'
import { askBack, type Open } from './ask-back.ts'
import type { Askers } from './askers.ts'
import type { Asking, Heard } from './bot.ts'
import { invite } from './invite.ts'
import { tell, type Understood } from './tell.ts'

/** Asks back for what is missing, and in a channel says how that can be answered. */
export async function tellBack(
  askers: Pick<Askers, 'answers' | 'memory' | 'people'>,
  asking: Asking,
  person: Person,
  open: Open,
  understood: Understood,
): Promise<Heard> {
  const message = await invite(askers.people, asking.place, askBack(open, asking.id))
  return tell(askers, asking, person, message, understood)
}
