import type { Formula, Report } from '../declaration/declaration.ts'
import { columnsOf } from './needed.ts'

/** Whether a measure can be told of some rows and not of all together: it cannot be joined, or rows repeat it. */
export function standsApart(report: Report, formula: Formula): boolean {
  if (formula.kind === 'unjoinable') return true
  const columns = columnsOf(report, formula)
  return report.columns.some(({ name, repeatsOver }) => repeatsOver !== undefined && columns.includes(name))
}
