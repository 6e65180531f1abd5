import { tz } from '@date-fns/tz'
import { addDays } from 'date-fns/addDays'
import { startOfDay } from 'date-fns/startOfDay'
import { subDays } from 'date-fns/subDays'
import { idFilters } from '../../question/details/report-params.ts'
import { isCase } from '../../question/is-case.ts'
import type { Question } from '../../question/understanding.ts'
import { looksForOne } from '../../report/selection/candidates.ts'
import { reportOf } from '../../report/catalogue.ts'
import type { Dimension, Report } from '../../report/declaration/declaration.ts'
import type { Period } from '../../report/time/period.ts'
import { moment, widened, windowsOf } from '../../report/time/windows.ts'
import type { Inquiry } from '../model/answer-record.ts'

export interface ZonedAccount {
  readonly name: string
  /** IANA zone of the operation's wall clock. */
  readonly zone: string
}

/** A question with the account and the period settled, and the calls that answer it. */
export function inquire(
  question: Question,
  account: ZonedAccount,
  now: number,
  choices: readonly string[],
): Inquiry {
  const report = reportOf(question.report)
  if (report === undefined) throw new Error(`No report ${question.report} in the catalogue`)
  const isLive = report.isLive === true
  const whole = isLive
    ? { start: now, end: now, zone: account.zone }
    : (question.period ?? defaultPeriod(report, account.zone, now))
  const before = !isLive && question.compare && { ...question.compare, zone: whole.zone }
  const [period, earlier] = !before ? [whole] : sameParts(whole, before, now)
  const params = paramsOf(report, question)
  const { top, order, weekStart } = question
  const by = isLive ? overviewBy(report, question.by) : question.by
  const filters = [...question.filters, ...idFilters(report, question.params)]
  const isWhole = isCase(question) || filters.some((filter) => looksForOne(report, filter))
  const measure = measureOf(report, question)
  const windowsFor = (span: Period) =>
    isLive ? [moment] : windowsOf(widened(span, report.timeZone), needsDays(report, by) ? 'day' : 'month')
  const callsFor = (span: Period) =>
    windowsFor(span).map((window) => ({
      account: account.name,
      report: report.api,
      params,
      window,
      ...(isWhole && { isWhole }),
    }))
  // Rows that say when they happened are cut here, from the same call that answers for the whole day.
  const isCutHere = report.time !== undefined
  return {
    report: report.api,
    account: account.name,
    params,
    period,
    periodAssumed: !isLive && question.period === undefined,
    view: {
      by,
      filters,
      ...(measure !== undefined && { measure }),
      ...(top !== undefined && { top }),
      ...(order !== undefined && { order }),
      ...(weekStart !== undefined && { weekStart }),
    },
    calls: callsFor(isCutHere ? whole : period),
    ...(earlier !== undefined &&
      before && {
        against: { period: earlier, calls: callsFor(isCutHere ? before : earlier) },
      }),
    choices,
  }
}

/** Agents by what they are doing, where each is asked for. */
function overviewBy({ overview = [] }: Report, by: readonly Dimension[]): readonly Dimension[] {
  return (
    overview.find((part) => by.length === 1 && part.by[0] === by[0])?.by.filter((one) => one !== 'time') ?? by
  )
}

const fiveMinutesMs = 5 * 60_000

/** Two periods to compare: of one that still runs, the part that has passed, and the same part of the earlier one. */
function sameParts(period: Period, before: Period, now: number): readonly [Period, Period] {
  if (period.end <= now) return [period, before]
  const passedMs = Math.max(Math.floor(now / fiveMinutesMs) * fiveMinutesMs - period.start, fiveMinutesMs)
  const part = (span: Period) => ({ ...span, end: Math.min(span.start + passedMs, span.end) })
  return [part(period), part(before)]
}

/** The parameters that the report takes: those that were named, else what is sent when none is. */
function paramsOf({ parameters }: Report, { params, threshold }: Question): Readonly<Record<string, string>> {
  return Object.fromEntries(
    parameters.flatMap(({ name, fallback }) => {
      const value = params[name] ?? (name === thresholdParameter ? threshold?.toString() : fallback)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

const thresholdParameter = 'services_time'

/** The measure that was asked for; a service level at a threshold is one of its own, or none that the report has. */
function measureOf({ measures, parameters }: Report, { measure, threshold }: Question): string | undefined {
  if (threshold === undefined) return measure
  const exact = `service-level-${threshold}`
  const isColumn = measures.some(({ id }) => id === exact)
  return !isColumn && parameters.some(({ name }) => name === thresholdParameter)
    ? 'service-level-asked'
    : exact
}

/** What a question still has to name before its report can be asked. */
export function missingParameter({ report, params }: Question): string | undefined {
  const parameters = reportOf(report)?.parameters ?? []
  return parameters.find(
    ({ name, required, fallback }) => required && (params[name] ?? fallback) === undefined,
  )?.name
}

/** A sum over the whole range carries no date: a series over days takes one call a day. */
function needsDays({ time, longestCall }: Report, by: readonly Dimension[]): boolean {
  if (longestCall === 'day') return true
  return (
    time === undefined &&
    by.some((dimension) => dimension === 'day' || dimension === 'weekday' || dimension === 'week')
  )
}

function defaultPeriod(report: Report, zone: string, now: number): Period {
  const here = { in: tz(zone) }
  const day = report.defaultPeriod === 'today' ? now : subDays(now, 1, here)
  return { start: startOfDay(day, here).getTime(), end: startOfDay(addDays(day, 1, here)).getTime(), zone }
}
