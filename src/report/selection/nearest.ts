import { reports } from '../catalogue.ts'
import type { Report } from '../declaration/declaration.ts'

/** The reports that stand nearest to one, the nearest first: those declared so, on either side, then its family. */
export function nearestTo(report: Report): readonly Report[] {
  const isNamedBy = (one: Report, other: Report) =>
    one.sibling === other.api || one.counterparts?.includes(other.api) === true
  const others = reports.filter((other) => other !== report)
  return [
    ...new Set([
      ...others.filter((other) => isNamedBy(report, other)),
      ...others.filter((other) => isNamedBy(other, report)),
      ...others.filter((other) => other.family === report.family && other.grain === report.grain),
    ]),
  ]
}
