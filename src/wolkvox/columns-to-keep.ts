import type { Formula, Report } from '../report/declaration.ts'
import { isPlain } from '../report/kept.ts'

/** What a figure may need: the plain columns, and of customers' data and free text those that a figure is made of. */
export function columnsToKeep(report: Report): ReadonlySet<string> {
  const plain = report.columns.filter(isPlain).map(({ name }) => name)
  const grouped = report.breakdowns.flatMap(({ columns }) => columns)
  const measured = report.measures.flatMap(({ formula }) => columnsIn(formula))
  return new Set([...plain, ...grouped, ...measured])
}

function columnsIn(formula: Formula): readonly string[] {
  const own = 'column' in formula ? [formula.column] : []
  return 'where' in formula && formula.where !== undefined ? [...own, formula.where.column] : own
}
