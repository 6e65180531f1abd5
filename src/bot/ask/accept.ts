import type { Reading } from '../../question/understanding.ts'
import { reportOf } from '../../report/catalogue.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Inquiry, AnswerShape } from '../model/answer-record.ts'
import type { BotPorts } from './bot-ports.ts'
import { beginAnswer, type Notes } from '../read/begin-answer.ts'
import type { Asking, Heard } from '../model/bot.ts'
import { defined } from '../model/defined.ts'
import type { Known } from '../model/known.ts'
import { when } from '../present/text/when.ts'
import { oneLine } from '../model/one-line.ts'
import { remember } from '../read/remember.ts'

interface Shaped extends Notes {
  readonly as?: AnswerShape | undefined
}

/** Stores a question that has nothing left open and has it worked on. */
export async function accept(
  { answers, calls, memory }: Pick<BotPorts, 'answers' | 'calls' | 'memory'>,
  asking: Asking,
  person: Known,
  inquiry: Inquiry,
  reading: Reading,
  { as, ...notes }: Shaped = {},
): Promise<Heard> {
  const ahead = await calls.ahead(inquiry.account)
  const isNew = await answers.create({
    ...beginAnswer(asking, person),
    ...defined({ ...notes, reading }),
    content: { kind: 'inquiry', inquiry, ...defined({ as }) },
    state: 'open',
    seesPersonal: person.isSupervisor && asking.place.audience === 'private',
  })
  await remember(memory, asking, true, notes.madeFrom ?? notes.follows)
  await answers.wake(asking.id)
  if (!isNew) return { kind: 'noted' }
  const title = reportOf(inquiry.report)?.title[person.language] ?? inquiry.report
  const { accepted } = wordsIn(person.language).reading
  const line = accepted(title, when(inquiry.period, person.language), ahead)
  return { kind: 'accepted', message: oneLine(person.language, line) }
}
