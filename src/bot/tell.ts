import { opensOf } from '../question/going-on/opens.ts'
import type { Reading } from '../question/understanding.ts'
import type { Person, Posted } from './answer-record.ts'
import type { Askers } from './askers.ts'
import { begun, type Notes } from './begun.ts'
import type { Asking, Heard } from './bot.ts'
import { defined } from './defined.ts'
import type { Message } from './message.ts'
import { remember } from './recall/remember.ts'
import { say } from './say.ts'

export interface Understood extends Notes {
  readonly reading?: Reading | undefined
}

/**
 * Answers with a message that needs no report. The acknowledgement of a command can say it at once; anywhere else it
 * is posted as every answer is, once. It is recorded in both cases, for the buttons under it and for what follows.
 */
export async function tell(
  { answers, memory }: Pick<Askers, 'answers' | 'memory'>,
  asking: Asking,
  person: Person,
  message: Message,
  understood: Understood = {},
): Promise<Heard> {
  const isSaidAtOnce = asking.place.kind === 'response'
  await answers.create({
    ...begun(asking, person),
    ...defined(understood),
    content: { kind: 'said', message },
    ...(isSaidAtOnce ? { state: 'done', outcome: 'said' } : { state: 'open' }),
  })
  const { follows, madeFrom } = understood
  await remember(memory, asking, canBeFollowed(understood), madeFrom ?? follows)
  if (isSaidAtOnce) return { kind: 'said', message }
  await answers.wake(asking.id)
  return { kind: 'accepted' }
}

/** Says where it was asked that the answer goes to the person's DM. */
export function tellSentPrivately(
  askers: Pick<Askers, 'answers' | 'memory'>,
  asking: Asking,
  person: Person,
  line: string,
  posted: Posted | undefined,
): Promise<Heard> {
  return tell(askers, { ...asking, id: `${asking.id}:dm-note` }, person, say(person.language, line), {
    posted,
  })
}

/** A question can be gone on from, and what was asked back can be answered. */
function canBeFollowed({ reading, open }: Understood): boolean {
  return open === undefined ? reading?.report !== undefined : opensOf(open.missing).size > 0
}
