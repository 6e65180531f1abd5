import type { Report } from '../../report/declaration/declaration.ts'
import type { Filter } from '../../report/model/summary.ts'
import { isTimeDimension } from '../../report/summary/time-grouping.ts'
import { ableReport, type Need } from './counterparts.ts'

/**
 * A report of hours alone has no values that a name could be one of: where it is narrowed by a name, its counterpart is
 * meant that tells the queues apart.
 */
export function tellingQueues(
  report: Report,
  filters: readonly Filter[],
  need: Omit<Need, 'values'>,
): Report {
  const isOfHoursAlone = report.breakdowns.every(({ by }) => isTimeDimension(by))
  return isOfHoursAlone && filters.length > 0 ? ableReport(report, { ...need, values: ['skill'] }) : report
}
