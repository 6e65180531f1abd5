import type { Column, Report } from './declaration.ts'
import { columnsOf, identifierOf } from './identifiers.ts'
import type { Filter } from './summary.ts'

const textual: ReadonlySet<Column['kind']> = new Set(['id', 'name', 'category', 'phone', 'email'])

/**
 * The columns in which a filter looks for its words: those of the dimension or column that it names, else any.
 * The ids of single contacts are many, and nobody names one without a digit.
 */
export function candidatesOf(report: Report, filter: Filter): readonly Column[] {
  const named = filter.column === undefined ? [] : namedColumns(report, filter.column)
  if (named.length > 0) return report.columns.filter((column) => named.includes(column.name))
  const grouped = new Set(report.breakdowns.flatMap(({ columns }) => columns))
  const hasDigit = /\d/.test(filter.words)
  return report.columns.filter(({ name, kind, personal }) => {
    if (!textual.has(kind) || personal === 'customer') return false
    return kind !== 'id' || hasDigit || personal === 'agent' || grouped.has(name)
  })
}

/** A dimension's columns, and the ids and documents beside its names; of an id all columns that hold one of its kind. */
function namedColumns(report: Report, name: string): readonly string[] {
  const identifier = identifierOf(report, name)
  if (identifier !== undefined) return columnsOf(report, identifier).map(({ name }) => name)
  const columns = report.breakdowns.filter(({ by }) => by === name).flatMap(({ columns }) => columns)
  const beside = columns.flatMap((column) =>
    column.endsWith('_name') ? ['_id', '_dni'].map((end) => column.replace(/_name$/, end)) : [],
  )
  return columns.length > 0 ? [...columns, ...beside] : [name]
}
