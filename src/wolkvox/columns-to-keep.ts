import type { Column, Formula, Report } from '../report/declaration/declaration.ts'
import { isPlain } from '../report/table/kept.ts'

/**
 * What a figure may need: of customers' data, free text and what is another in each row only what a figure is made of,
 * and of the rest everything, as people name its values in their filters.
 */
export function columnsToKeep(report: Report): ReadonlySet<string> {
  const named = report.columns.filter((column) => isPlain(column) && !isReference(column))
  const grouped = report.breakdowns.flatMap(({ columns }) => columns)
  const measured = report.measures.flatMap(({ formula }) => columnsIn(formula))
  return new Set([...named.map(({ name }) => name), ...grouped, ...measured])
}

/** Says which contact a row is about; as many texts as rows, and nobody counts by them. */
function isReference({ name, kind }: Column): boolean {
  return name === 'conn_id' || kind === 'url'
}

function columnsIn(formula: Formula): readonly string[] {
  const own = 'column' in formula ? [formula.column] : []
  return 'where' in formula && formula.where !== undefined ? [...own, formula.where.column] : own
}
