import type { Dimension, Report } from '../report/declaration.ts'
import type { Period } from '../report/period.ts'
import { instantOf, wallClock } from '../report/wall-clock.ts'
import type { Language } from '../words/language.ts'
import { readAccount } from './details/accounts.ts'
import { readBreakdowns } from './details/breakdowns.ts'
import { readExclusions, readFilters } from './details/filters.ts'
import { readIdentifiers } from './details/identifiers.ts'
import { readLimit } from './details/limits.ts'
import { readOutput, readPlace } from './details/outputs.ts'
import { take, type Sentence } from './details/sentence.ts'
import { setAside } from './details/set-aside.ts'
import { readThreshold } from './details/thresholds.ts'
import type { Span } from './period/calendar.ts'
import type { DateOrder } from './period/numeric-dates.ts'
import { latticeOf, without } from './period/lattice.ts'
import { readPeriod, type PeriodReading } from './period/read-period.ts'
import { isMixed } from './language-of.ts'
import { nextSlots } from './recurrence/next-slot.ts'
import { readRecurrence, type RecurrenceReading } from './recurrence/read-recurrence.ts'
import { formatRule } from './recurrence/rule.ts'
import { chooseReport, type Choice } from './search/choose-report.ts'
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
  const output = readOutput(sentence)
  const place = readPlace(sentence)
  const params = readIdentifiers(sentence)
  const threshold = readThreshold(sentence)
  const recurrence = readRecurrence(lattice, sentence.taken)
  for (const at of recurrence.used) sentence.taken.add(at)
  const limit = readLimit(sentence)
  const exclusions = readExclusions(sentence, language)
  const silent = new Set(sentence.taken)
  setAside(sentence)
  const { by, hinted } = readBreakdowns(sentence, limit.top !== undefined || limit.order !== undefined)
  const time = timeOf(
    readPeriod(
      without(lattice, sentence.taken),
      periodContext(context, language, sentence.taken, isMixed(tokens)),
    ),
    recurrence,
  )
  for (const at of time.used) {
    sentence.taken.add(at)
    silent.add(at)
  }
  const dimensions = by.length > 0 ? by : hinted
  const choice = chooseReport(sentence, dimensions, Object.keys(params), silent)
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
    by: dimensions,
    ...(choice.measure !== undefined && { measure: choice.measure }),
    ...limit,
    filters: [...exclusions, ...filters, ...idFilters(choice.report, params)],
    ...(threshold !== undefined && { threshold }),
    ...(output && { output }),
    ...(place && { place }),
    ...(schedule && { schedule }),
  }
  return { reading, choice, time, unknown: filters.map(({ words }) => words) }
}

function timeOf(time: PeriodReading, { problem }: RecurrenceReading): PeriodReading {
  return problem === undefined ? time : { ...time, problem }
}

/** Month first only where all is English: the words and the person. */
function orderOf(language: Language, context: Context, isMixed: boolean): DateOrder {
  return language === 'en' && context.language === 'en' && !isMixed ? 'month-first' : 'day-first'
}

function periodContext(context: Context, language: Language, taken: ReadonlySet<number>, isMixed: boolean) {
  const { now, zone, previous } = context
  const wall = (at: number) => wallClock(at, zone)
  return {
    now: wall(now),
    language,
    order: context.dateOrder ?? orderOf(language, context, isMixed),
    taken,
    ...(previous?.period && {
      previous: { start: wall(previous.period.start), end: wall(previous.period.end) },
    }),
  } as const
}

function periodOf(span: Span, { now, zone }: Context): Period {
  if (span.isElapsed !== true)
    return { start: instantOf(span.start, zone), end: instantOf(span.end, zone), zone }
  const length = span.end - span.start
  return span.end <= wallClock(now, zone)
    ? { start: now - length, end: now, zone }
    : { start: now, end: now + length, zone }
}

function scheduleOf({ recurrence, zone }: RecurrenceReading, context: Context): Reading['schedule'] {
  if (recurrence === undefined) return undefined
  const schedule = { rule: formatRule(recurrence), zone: zone ?? context.zone }
  return { ...schedule, next: nextSlots(schedule, context.now, 3) }
}

/** Ids that the report takes; all of them while there is none. */
function paramsFor(
  report: Report | undefined,
  params: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).filter(([name]) => report === undefined || takes(report, name)),
  )
}

const columns: Readonly<Record<string, Dimension>> = {
  campaign_id: 'campaign',
  skill_id: 'skill',
  agent_id: 'agent',
}

/** Ids that the report does not take are looked for among its values. */
function idFilters(report: Report | undefined, params: Readonly<Record<string, string>>): Reading['filters'] {
  if (report === undefined) return []
  return Object.entries(params).flatMap(([name, words]) => {
    const column = columns[name]
    return takes(report, name) || words === 'all' || column === undefined ? [] : [{ words, column }]
  })
}

function takes(report: Report, name: string): boolean {
  return report.parameters.some((parameter) => parameter.name === name)
}
