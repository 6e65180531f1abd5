import { reportOf } from '../../report/catalogue.ts'
import type { HolidayOn } from '../../question/recurrence/schedule.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import type { Period } from '../../report/time/period.ts'
import type { Summary } from '../../report/model/summary.ts'
import type { WallSpan } from '../../report/table/table.ts'
import { wallClock } from '../../report/time/wall-clock.ts'
import type { Inquiry } from '../model/answer-record.ts'
import { holidaysIn, type Holiday } from './holidays-in.ts'
import { type Lack, lackOf } from './lack-of.ts'
import type { Calls, Standing } from '../ports/calls.ts'

export interface Figures {
  readonly report: Report
  readonly summary: Summary
  /** Those of the period that it is compared with. */
  readonly before: Summary | undefined
  /** Public holidays of both periods, as far as they have passed. */
  readonly holidays: readonly Holiday[]
  /** What the queue is called that was asked for by its id. */
  readonly queue?: string
  /** Where nothing was found, and the server may have no such report. */
  readonly lack?: Lack
}

export interface FigureSources {
  readonly calls: Pick<Calls, 'summarise' | 'held' | 'names'>
  readonly holidays: () => Promise<HolidayOn>
}

/** The figures of an inquiry whose calls have all ended; undefined when one of them is not kept any more. */
export async function figuresOf(
  { calls, holidays }: FigureSources,
  inquiry: Inquiry,
  asOf: number,
): Promise<Figures | undefined> {
  const { period, view, against } = inquiry
  const report = reportIn(inquiry)
  const isLive = report.isLive === true
  const shown = isLive ? view : { ...view, span: wallSpan(period, Math.min(period.end, asOf)) }
  const summary = await calls.summarise(report, inquiry.calls, shown, isLive ? undefined : wallSpan(period))
  if (summary === undefined) return undefined
  const queue = await queueOf(calls, inquiry)
  const named = { report, summary, ...(queue !== undefined && { queue }) }
  if (isLive) return { ...named, holidays: [], before: undefined }
  const holidayOn = await holidays()
  const passed = { ...period, end: Math.min(period.end, asOf) }
  const lack = summary.rows.fetched > 0 ? undefined : await lackOf(calls, holidayOn, report, inquiry)
  const made = { ...named, holidays: holidaysIn(holidayOn, passed), ...(lack && { lack }) }
  if (against === undefined) return { ...made, before: undefined }

  const { top: _, ...whole } = view
  const span = wallSpan(against.period)
  const before = await calls.summarise(report, against.calls, { ...whole, span }, span)
  const earlier = holidaysIn(holidayOn, against.period)
  return before && { ...made, before, holidays: [...earlier, ...made.holidays] }
}

async function queueOf(
  calls: Pick<Calls, 'names'>,
  { account, params }: Inquiry,
): Promise<string | undefined> {
  const id = params['skill_id']
  return id === undefined ? undefined : (await calls.names(account)).skill.get(id)
}

export function reportIn({ report: api }: Inquiry): Report {
  const report = reportOf(api)
  if (report === undefined) throw new Error(`No report ${api} in the catalogue`)
  return report
}

/** A question about now is one about the minute that its figures are of. */
export function dated(inquiry: Inquiry, asOf: number): Inquiry {
  const { zone } = inquiry.period
  const isLive = reportOf(inquiry.report)?.isLive === true
  return isLive ? { ...inquiry, period: { start: asOf, end: asOf, zone } } : inquiry
}

/** From the period's start to `end`, on its zone's clocks. */
export function wallSpan({ start, end, zone }: Period, until = end): WallSpan {
  return { start: wallClock(start, zone), end: wallClock(until, zone) }
}

/** When the oldest of the figures were fetched (epoch ms). */
export function oldestOf(standings: readonly Standing[]): number {
  return Math.min(...standings.flatMap((standing) => (standing.kind === 'kept' ? [standing.asOf] : [])))
}
