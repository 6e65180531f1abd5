import { reportOf } from '../report/catalogue.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Inquiry, Person } from './answer-record.ts'
import { askBack, askWhichAccount } from './ask-back.ts'
import type { Asking, Heard } from './bot.ts'
import { help } from './help.ts'
import { inquire } from './inquire.ts'
import type { Message } from './message.ts'
import { mayAsk, type AskPolicy } from './policy.ts'
import type { Answers, Calls, People } from './ports.ts'
import { when } from './present/when.ts'
import { type Readers, read, readingOf } from './read.ts'
import type { Reading } from '../question/understanding.ts'
import { say } from './say.ts'

export interface Askers extends Readers {
  readonly people: People
  readonly answers: Answers
  readonly calls: Calls
  readonly policy: AskPolicy
}

/** Somebody's words become a stored question, or an immediate reply. The same asking is the same question. */
export async function ask(askers: Askers, asking: Asking, text: string): Promise<Heard> {
  const person = await askers.people.get(asking.person)
  if (!mayAsk(person, asking.channel, askers.policy)) {
    return tell(askers, asking, person, say(person.language, wordsIn(person.language).askBack.notAllowed))
  }
  const { understanding, account } = await read(askers, asking, text, person)
  const reading = readingOf(understanding)
  const reader = reading === undefined ? person : { ...person, language: reading.language }
  switch (understanding.kind) {
    case 'question': {
      if (asksForMore(understanding.question)) {
        return tell(askers, asking, reader, say(reader.language, wordsIn(reader.language).askBack.notYet))
      }
      if (account === undefined) {
        const which = askWhichAccount(askers.accounts, asking.id, reader.language)
        return tell(askers, asking, reader, which, { reading, text })
      }
      const inquiry = inquire(understanding.question, account, asking.at, understanding.choices)
      return accept(askers, asking, reader, inquiry, understanding.question)
    }
    case 'command':
      if (understanding.command === 'form' && asking.place.kind === 'response') return { kind: 'form' }
      return tell(askers, asking, person, help(understanding.command, understanding.language))
    case 'ask-back':
    case 'future':
    case 'nothing':
      return tell(askers, asking, reader, askBack(understanding, asking.id), { reading, text })
  }
}

/** What is understood and cannot be done yet is said, not left out of the answer. */
function asksForMore({ schedule, output }: Reading): boolean {
  return schedule !== undefined || output === 'csv' || output === 'xlsx'
}

/** Stores a question that has nothing left open and has it worked on. */
export async function accept(
  { answers, calls }: Pick<Askers, 'answers' | 'calls'>,
  asking: Asking,
  person: Person,
  inquiry: Inquiry,
  reading: Reading,
): Promise<Heard> {
  const ahead = await calls.ahead(inquiry.account)
  await answers.create({
    id: asking.id,
    person,
    place: asking.place,
    language: person.language,
    askedAt: asking.at,
    reading,
    content: { kind: 'inquiry', inquiry },
    state: 'open',
  })
  await answers.wake(asking.id)
  const title = reportOf(inquiry.report)?.title[person.language] ?? inquiry.report
  const { accepted } = wordsIn(person.language).reading
  const line = accepted(title, when(inquiry.period, person.language), ahead)
  return { kind: 'accepted', message: say(person.language, line) }
}

interface Understood {
  readonly reading?: Reading | undefined
  readonly text?: string | undefined
}

/**
 * Answers with a message that needs no report. The acknowledgement of a command can say it at once; anywhere else it
 * is posted as every answer is, once. It is recorded in both cases, for the buttons under it.
 */
export async function tell(
  { answers }: Pick<Askers, 'answers'>,
  asking: Asking,
  person: Person,
  message: Message,
  { reading, text }: Understood = {},
): Promise<Heard> {
  const isSaidAtOnce = asking.place.kind === 'response'
  await answers.create({
    id: asking.id,
    person,
    place: asking.place,
    language: person.language,
    askedAt: asking.at,
    ...(reading !== undefined && { reading }),
    ...(text !== undefined && { text }),
    content: { kind: 'said', message },
    ...(isSaidAtOnce ? { state: 'done', outcome: 'said' } : { state: 'open' }),
  })
  if (isSaidAtOnce) return { kind: 'said', message }
  await answers.wake(asking.id)
  return { kind: 'accepted' }
}
