import type { Reading } from '../../question/understanding.ts'
import type { Answer, Person } from '../answer-record.ts'
import type { Askers } from '../askers.ts'
import type { Asking } from '../bot.ts'
import { read, readingOf } from '../read.ts'

/** What was asked, with its calendar words read in the zone of the account that was chosen now. */
export async function rereadFor(
  account: string,
  askers: Askers,
  asking: Asking,
  { askedAt, text, language, reading }: Answer,
  person: Person,
): Promise<Reading> {
  const then = { ...asking, at: askedAt }
  const again = text === undefined ? undefined : await read(askers, then, text, { ...person, language })
  const known = (again && readingOf(again.understanding)) ?? reading
  if (known === undefined) throw new Error('A question that was not understood has no account to choose')
  return { ...known, account, ...(reading?.report !== undefined && { report: reading.report }) }
}
