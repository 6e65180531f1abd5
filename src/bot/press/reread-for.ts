import type { Reading } from '../../question/understanding.ts'
import type { Answer, Person } from '../model/answer-record.ts'
import type { BotPorts } from '../ask/bot-ports.ts'
import type { Asking } from '../model/bot.ts'
import { defined } from '../model/defined.ts'
import { readWords, readingOf } from '../read/read-words.ts'

/** What was picked of what was asked back. */
export interface Picked {
  readonly account?: string
  readonly report?: string
}

/**
 * What was asked, read as it holds for what was picked now: calendar words in the zone of the account, and what narrows
 * or measures as the report has it. Words that went on from another question do not say it all, and stay as they were
 * read.
 */
export async function rereadFor(
  picked: Picked,
  askers: BotPorts,
  asking: Asking,
  { askedAt, text, language, reading, follows }: Answer,
  person: Person,
): Promise<Reading> {
  const report = picked.report ?? reading?.report
  const account = picked.account ?? reading?.account
  const isWhole = text !== undefined && follows === undefined
  const then = { ...asking, at: askedAt }
  const again = isWhole
    ? await readWords(askers, then, text, { ...person, language }, defined({ report }))
    : undefined
  const known = (again && readingOf(again.understanding)) ?? reading
  if (known === undefined) throw new Error('A question that was not understood has nothing to pick from')
  return { ...known, ...defined({ account, report }) }
}
