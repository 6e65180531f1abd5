import { reportOf, reports } from '../../report/catalogue.ts'
import type { Dimension, Report } from '../../report/declaration/declaration.ts'
import { asReportHas } from '../details/as-report-has.ts'
import { ownMeasure, telling, type Asked } from './asked-measure.ts'
import { fitOf } from './find-reports.ts'
import { profileOf } from './profiles.ts'

/** What a report must have to answer a question. */
export interface Need extends Asked {
  /** What it must have values of, to be filtered. */
  readonly values: readonly Dimension[]
  /** The measure that is asked for; without it the one that the words name. */
  readonly measure?: string
}

const counterparts = new Map(reports.map((report) => [report, counterpartsOf(report)]))

/** The report itself where it has all that is asked for, else the first of its counterparts that has. */
export function ableReport(report: Report, need: Need): Report {
  const { by, values, measure = ownMeasure(report, need)?.id } = need
  const others = (counterparts.get(report) ?? []).filter(
    (other) => fitOf(other, []) === 1 && isAble(other, by),
  )
  const most = Math.max(0, ...others.map((other) => moreOf(other, report, need)))
  if (most === 0 && isAble(report, [...by, ...values])) return report
  const has = ({ measures }: Report) => measure === undefined || measures.some(({ id }) => id === measure)
  const able = others.filter((other) => (most > 0 || has(other)) && moreOf(other, report, need) === most)
  const filtered = able.find((other) => isAble(other, values))
  return filtered ?? (most === 0 && isAble(report, by) ? report : (able[0] ?? report))
}

/** Whether a report can be split by all of the dimensions. */
export function isAble(report: Report, by: readonly Dimension[]): boolean {
  return asReportHas(report, by).every((dimension) =>
    report.breakdowns.some((breakdown) => breakdown.by === dimension),
  )
}

/** Those that count the same things, its own as declared first, then those that are declared to count nearly the same. */
function counterpartsOf(report: Report): readonly Report[] {
  const same = reports.filter((other) => isSame(other, report))
  const own = declaredBy([report])
  const others = new Set([
    ...own.filter((other) => same.includes(other)),
    ...same,
    ...own,
    ...declaredBy(same),
  ])
  others.delete(report)
  return [...others]
}

function declaredBy(some: readonly Report[]): readonly Report[] {
  return some.flatMap(({ counterparts = [] }) => counterparts.flatMap((api) => reportOf(api) ?? []))
}

function isSame(one: Report, other: Report): boolean {
  const headline = other.measures[0]?.id
  return (
    one.family === other.family &&
    one.things.en === other.things.en &&
    one.measures.some(({ id }) => id === headline)
  )
}

/** How much of what is asked is a measure of one report, of what another does not speak of at all. */
function moreOf(one: Report, other: Report, asked: Asked): number {
  return ownMeasure(one, telling(asked), profileOf(other)?.all)?.notions.length ?? 0
}
