import type { Language } from '../words/language.ts'
import { readAccount } from './details/accounts.ts'
import { readBreakdowns } from './details/breakdowns.ts'
import { readExclusions, readFilters } from './details/filters.ts'
import { readIdentifiers } from './details/identifiers.ts'
import { readLimit } from './details/limits.ts'
import { readOutput, readPlace } from './details/outputs.ts'
import { readReportId } from './details/report-ids.ts'
import { asCustomer, idFilters, paramsFor } from './details/report-params.ts'
import { take, type Sentence } from './details/sentence.ts'
import { setAside, setAsideScheduling } from './details/set-aside.ts'
import { readThreshold } from './details/thresholds.ts'
import { latticeOf } from './period/lattice.ts'
import type { PeriodReading } from './period/read-period.ts'
import type { Stretch } from './period/stretch.ts'
import { periodOf, readTime, scheduleOf, wordsOfTime } from './read-time.ts'
import { readRecurrence } from './recurrence/read-recurrence.ts'
import { chooseById, chooseReport, type Choice } from './search/choose-report.ts'
import type { Token } from './text/tokens.ts'
import type { Context, Reading } from './understanding.ts'

export interface Details {
  readonly reading: Reading
  readonly choice: Choice
  readonly time: PeriodReading
  /** Words that were taken for values to look for, none of which any list knows. */
  readonly unknown: readonly string[]
}

/** Reads the parts of a question one after the other; each takes the tokens that it understands. */
export function readDetails(tokens: readonly Token[], language: Language, context: Context): Details {
  const sentence: Sentence = { tokens, taken: new Set() }
  const lattice = latticeOf(tokens, language)
  const account = readAccount(sentence, context.accounts ?? [])
  const id = readReportId(sentence)
  const output = readOutput(sentence)
  const place = readPlace(sentence)
  const params = readIdentifiers(sentence)
  const threshold = readThreshold(sentence)
  const recurrence = readRecurrence(lattice, sentence.taken)
  for (const at of recurrence.used) sentence.taken.add(at)
  if (recurrence.recurrence !== undefined) setAsideScheduling(sentence)
  const limit = readLimit(sentence)
  const exclusions = readExclusions(sentence, language)
  const silent = new Set(sentence.taken)
  setAside(sentence)
  const { by: asked, hinted } = readBreakdowns(sentence, limit.top !== undefined || limit.order !== undefined)
  const by = asked.length > 0 ? asked : hinted
  const time = readTime(sentence, lattice, recurrence, language, context)
  for (const at of [...time.used, ...placesOf(time.problem)]) {
    sentence.taken.add(at)
    silent.add(at)
  }
  const question = { by, params: Object.keys(params), silent }
  const choice = id ? chooseById(sentence, id, question) : chooseReport(sentence, question)
  for (const notion of choice.taken) take(sentence, notion.start, notion.end)
  const filters = readFilters(sentence, language)
  const period = time.problem === undefined && time.period ? periodOf(time.period, context) : undefined
  const compare = time.problem === undefined && time.compare ? periodOf(time.compare, context) : undefined
  const schedule = scheduleOf(recurrence, context)
  const reading: Reading = {
    language,
    ...(choice.report && { report: choice.report.api }),
    ...(account !== undefined && { account }),
    params: paramsFor(choice.report, params),
    ...(period && { period }),
    ...(compare && { compare: { start: compare.start, end: compare.end } }),
    ...((period ?? compare) && { when: wordsOfTime(sentence, time) }),
    by,
    ...(choice.measure !== undefined && { measure: choice.measure }),
    ...limit,
    filters: [
      ...exclusions,
      ...filters.map((filter) => asCustomer(choice.report, filter)),
      ...idFilters(choice.report, params),
    ],
    ...(threshold !== undefined && { threshold }),
    ...(output && { output }),
    ...(place && { place }),
    ...(schedule && { schedule }),
  }
  return { reading, choice, time, unknown: filters.map(({ words }) => words) }
}

function placesOf(stretch: Stretch | undefined): readonly number[] {
  return stretch
    ? Array.from({ length: stretch.end - stretch.start }, (_, offset) => stretch.start + offset)
    : []
}
