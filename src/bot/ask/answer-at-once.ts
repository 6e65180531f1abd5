import { opensOf } from '../../question/going-on/opens.ts'
import type { Reading } from '../../question/understanding.ts'
import type { Answer, Person, Posted } from '../model/answer-record.ts'
import type { BotPorts } from './bot-ports.ts'
import { beginAnswer, type Notes } from '../read/begin-answer.ts'
import type { Manner, Asking, Heard } from '../model/bot.ts'
import { defined } from '../model/defined.ts'
import type { Message } from '../model/message.ts'
import { remember } from '../read/remember.ts'
import { oneLine } from '../model/one-line.ts'

export interface Understood extends Notes {
  readonly reading?: Reading | undefined
}

/**
 * Answers with a message that needs no report. The acknowledgement of a command can say it at once; anywhere else it
 * is posted as every answer is, once. It is recorded in both cases, for the buttons under it and for what follows.
 * What the same asking was taken down as before stays what it is.
 */
export async function answerAtOnce(
  { answers, memory }: Pick<BotPorts, 'answers' | 'memory'>,
  asking: Asking,
  person: Person,
  message: Message,
  understood: Understood = {},
  answered: Manner = 'aloud',
): Promise<Heard> {
  const isSaidAtOnce = answered === 'privately' || asking.place.kind === 'response'
  const isNew = await answers.create({
    ...beginAnswer(asking, person),
    ...defined(understood),
    content: { kind: 'said', message },
    ...(isSaidAtOnce ? { state: 'done', outcome: 'said' } : { state: 'open' }),
  })
  const { follows, madeFrom } = understood
  await remember(memory, asking, canBeFollowed(understood), madeFrom ?? follows)
  const said = isNew ? message : saidIn(await answers.get(asking.id))
  if (isSaidAtOnce && said !== undefined) return { kind: 'said', message: said }
  await answers.wake(asking.id)
  return { kind: 'accepted' }
}

function saidIn(answer: Answer | undefined): Message | undefined {
  return answer?.content.kind === 'said' ? answer.content.message : undefined
}

/** Says where it was asked that the answer goes to the person's DM. */
export function tellSentPrivately(
  askers: Pick<BotPorts, 'answers' | 'memory'>,
  asking: Asking,
  person: Person,
  line: string,
  posted: Posted | undefined,
): Promise<Heard> {
  return answerAtOnce(
    askers,
    { ...asking, id: `${asking.id}:dm-note` },
    person,
    oneLine(person.language, line),
    {
      posted,
    },
  )
}

/** A question can be gone on from, and what was asked back can be answered. */
function canBeFollowed({ reading, open }: Understood): boolean {
  return open === undefined ? reading?.report !== undefined : opensOf(open.missing).size > 0
}
