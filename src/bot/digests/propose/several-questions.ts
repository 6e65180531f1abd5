import type { Question } from '../../../question/understanding.ts'
import type { Person } from '../../model/answer-record.ts'
import type { Asking } from '../../model/bot.ts'
import { type Readers, readWords } from '../../read/read-words.ts'

const joints = /\s*(?:[,;+\n]|(?<=\s)(?:and also|and|y también|y|e também|e|plus|más|mais)(?=\s))\s*/iu

/** Beside the words that say how often, which stand in another part, the word for scheduling would be one to look for. */
const scheduling =
  /^\s*(?:please\s+|por favor\s+)?(?:schedule|program[ae]\w*|agend\w*|send|env[ií]a\w*|mand\w*)\s+(?:me\s+)?/iu

/**
 * The questions of a sentence that names several reports: parts that are questions by themselves, each with the words
 * behind it that are none. A part without a period takes its neighbour's.
 */
export async function severalQuestions(
  readers: Readers,
  asking: Asking,
  person: Person,
  text: string,
): Promise<readonly Question[]> {
  const parts = text
    .replace(scheduling, '')
    .split(joints)
    .filter((part) => part !== '')
  const chunks: string[] = []
  for (const part of parts) {
    const isQuestion = (await questionIn(readers, asking, person, part)) !== undefined
    if (isQuestion || chunks.length === 0) chunks.push(part)
    else chunks.push(`${chunks.pop() ?? ''}, ${part}`)
  }
  const questions = await Promise.all(chunks.map((chunk) => questionIn(readers, asking, person, chunk)))
  const known = questions.filter((question) => question !== undefined)
  // What is understood in part only is not scheduled.
  return known.length === chunks.length ? known.map((question) => withPeriod(question, known)) : []
}

/** A line that is one question, with its account where that is settled. */
export async function questionIn(
  readers: Readers,
  asking: Asking,
  person: Person,
  line: string,
): Promise<Question | undefined> {
  const { understanding, account } = await readWords(readers, asking, line, person)
  if (understanding.kind !== 'question') return undefined
  return { ...understanding.question, ...(account !== undefined && { account: account.name }) }
}

function withPeriod(question: Question, all: readonly Question[]): Question {
  const other = all.find(({ period }) => period !== undefined)
  if (question.period !== undefined || other?.period === undefined) return question
  const { period, when } = other
  return { ...question, period, ...(when !== undefined && { when }) }
}
