import type { Dimension, Report } from '../../report/declaration/declaration.ts'
import { ownMeasure } from './asked-measure.ts'
import { isExplained } from './explained.ts'
import { findReports, type Candidate } from './find-reports.ts'
import type { Heard } from './heard.ts'

/** A report that can be split as asked, but knows nothing of what is asked, is no better than one that knows. */
export function candidatesFor(heard: Heard, by: readonly Dimension[], params: readonly string[]) {
  const split = findReports(heard.asked, by, params)
  if (by.length === 0) return split
  const whole = findReports(heard.asked, [], params)
  const explains = ([best]: readonly Candidate[]) =>
    best !== undefined && isExplained(best.report, heard.plain)
  return !explains(split) && explains(whole) ? whole : split
}

/** Whether a report has the measure that is asked for, and speaks of all else. */
export function tells(report: Report, { asked, plain }: Heard, by: readonly Dimension[]): boolean {
  return ownMeasure(report, { asked, by }) !== undefined && isExplained(report, plain)
}
