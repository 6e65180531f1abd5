import type { Report } from '../../report/declaration/declaration.ts'
import { ownMeasure, telling } from '../search/asked-measure.ts'
import { ableReport, type Need } from '../search/counterparts.ts'
import { findReports, fitOf } from '../search/find-reports.ts'
import { isKind } from '../search/heard.ts'
import { profileOf } from '../search/profiles.ts'

/**
 * The report of the same subject that has the figure which is asked for: the one before where it can, else another of its
 * family that counts the same things. Undefined where the words speak of something else.
 */
export function inSubject(before: Report, need: Need, params: readonly string[]): Report | undefined {
  if (tells(before, need)) return ableReport(before, need)
  const things = profileOf(before)?.things ?? new Set<string>()
  const found = findReports(need.asked.union(things), need.by, params).find(
    ({ report }) =>
      report.family === before.family &&
      fitOf(report, params) === 1 &&
      !things.isDisjointFrom(profileOf(report)?.things ?? new Set()) &&
      tells(report, need),
  )
  return found && ableReport(found.report, need)
}

/** Whether all that is asked for is a figure of the report, or what it counts. */
function tells(report: Report, need: Need): boolean {
  const { things, values } = profileOf(report) ?? {}
  const { asked } = telling(need)
  const figure = new Set(ownMeasure(report, need)?.notions)
  return [...asked].every(
    (id) => figure.has(id) || things?.has(id) === true || (isKind(id) && values?.has(id) === true),
  )
}
