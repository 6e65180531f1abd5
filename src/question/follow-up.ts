import { reportOf } from '../report/catalogue.ts'
import type { Report } from '../report/declaration.ts'
import { asReportHas } from './details/as-report-has.ts'
import { idFilters, isCaseId, knows } from './details/report-params.ts'
import type { Details } from './read-details.ts'
import type { Choice } from './search/choose-report.ts'
import { ableReport } from './search/counterparts.ts'
import { isCommon } from './search/profiles.ts'
import { fold } from './text/fold.ts'
import type { Token } from './text/tokens.ts'
import type { Context, Reading } from './understanding.ts'

const goingOn = new Set([
  'and',
  'y',
  'e',
  'also',
  'tambien',
  'tambem',
  'same',
  'lo',
  'mismo',
  'o',
  'mesmo',
  'now',
  'ahora',
  'agora',
  'pero',
  'but',
  'mas',
  'what',
  'que',
  'only',
  'just',
  'solo',
  'so',
  'somente',
  'apenas',
  'solamente',
  'how',
  'igual',
])

/**
 * What a sentence changes of the question before it: it goes on from that where it names no report of its own, and
 * keeps all that it does not say. Undefined where it is a question by itself.
 */
export function followUp(tokens: readonly Token[], details: Details, context: Context): Reading | undefined {
  const { previous } = context
  const report = previous?.report === undefined ? undefined : reportOf(previous.report)
  if (previous === undefined || report === undefined) return undefined
  const { reading, choice, beyond, isClearing } = details
  if (choice.report !== undefined) return withPeriod(tokens, reading, previous)
  if (choice.isUnknown || isUndecided(choice)) return undefined
  if (!(saysSomething(reading) || beyond || isClearing) || !isShort(tokens, details)) return undefined
  // "results of campaign 42": what the report before knows nothing of, and others do.
  const isOfOthers = Object.keys(reading.params).some((name) => !knows(report, name))
  // "what happened with customer 300… yesterday" says all of a question but where to look.
  const isWhole = reading.period !== undefined && Object.keys(reading.params).some(isCaseId)
  if ((isOfOthers || isWhole) && choice.choices.length > 0) return undefined
  const by = reading.by.length > 0 ? reading.by : previous.by
  const hasNewPeriod = reading.period !== undefined
  const { output: _, place: __, schedule: ___, mended: ____, compare, ...kept } = previous
  const merged = {
    ...kept,
    ...(compare && !hasNewPeriod && { compare }),
    ...definedOf(reading),
    ...whenOf(previous, reading),
    by,
    params: { ...previous.params, ...reading.params },
    filters: filtersOf(report, previous, details),
  }
  const values = merged.filters.flatMap(({ column }) => column ?? [])
  const able = ableReport(report, { ...merged, asked: choice.notions, values })
  const insteadOf = able.things.en === report.things.en ? kept.insteadOf : report.api
  return {
    ...merged,
    ...(insteadOf !== undefined && { insteadOf }),
    report: able.api,
    by: asReportHas(able, by),
  }
}

/** Words that name reports without deciding on one are a question too: "service level and closed chats". */
function isUndecided({ choices, notions }: Choice): boolean {
  return choices.length > 0 && ![...notions].every(isCommon)
}

function filtersOf(report: Report, previous: Reading, { reading, isClearing }: Details): Reading['filters'] {
  const { filters } = reading
  if (isClearing && filters.length === 0) return []
  if (isClearing)
    return previous.filters.filter((one) => !filters.some(({ words }) => isSame(words, one.words)))
  return filters.length > 0 ? filters : withoutIds(report, previous, reading)
}

function isSame(one: string, other: string): boolean {
  return fold(one) === fold(other)
}

/** Another customer takes the place of the one before, whose id may stand among the filters. */
function withoutIds(report: Report, previous: Reading, { params }: Reading): Reading['filters'] {
  const asked = Object.keys(params).filter((name) => previous.params[name] !== params[name])
  const columns = new Set(
    asked.flatMap((name) => idFilters(report, { [name]: '' })).map(({ column }) => column),
  )
  return previous.filters.filter(({ column }) => column === undefined || !columns.has(column))
}

/** "and transfers?" asks another report for the same days. */
function withPeriod(tokens: readonly Token[], reading: Reading, previous: Reading): Reading | undefined {
  const isGoingOn = goingOn.has(tokens.find(({ kind }) => kind === 'word')?.text ?? '')
  if (!isGoingOn || reading.period !== undefined || previous.period === undefined) return undefined
  return { ...reading, period: previous.period, ...whenOf(previous, reading) }
}

/** A comparison that is said by itself goes with the period of before. */
function whenOf(previous: Reading, { when, period }: Reading): Pick<Reading, 'when'> {
  const said = period === undefined ? [previous.when, when] : [when]
  const words = said.filter((one) => one !== undefined)
  return words.length > 0 ? { when: words.join(', ') } : {}
}

function saysSomething(reading: Reading): boolean {
  const {
    period,
    compare,
    by,
    measure,
    top,
    order,
    filters,
    threshold,
    output,
    place,
    params,
    schedule,
    account,
  } = reading
  const said = [period, compare, measure, top, order, threshold, output, place, schedule, account]
  return (
    said.some((item) => item !== undefined) ||
    by.length > 0 ||
    filters.length > 0 ||
    Object.keys(params).length > 0
  )
}

/** Words that nothing knows are a filter only where the sentence plainly goes on: "solo Ventas", "and Instagram?". */
function isShort(tokens: readonly Token[], { reading, unknown, isClearing }: Details): boolean {
  if (isClearing || unknown.length === 0 || reading.filters.every(({ column }) => column !== undefined))
    return true
  const words = tokens.filter(({ kind }) => kind === 'word')
  return words.length <= 2 || (words.length <= 6 && goingOn.has(words[0]?.text ?? ''))
}

function definedOf(reading: Reading): Partial<Reading> {
  return Object.fromEntries(Object.entries(reading).filter(([, value]) => value !== undefined))
}
