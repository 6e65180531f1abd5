import type { Column, Report } from '../declaration/declaration.ts'
import { columnsOf, identifierOf, tellsOne } from './identifiers.ts'
import { namesOne } from './likeness.ts'
import type { Filter } from '../model/summary.ts'

type Kinds = ReadonlySet<Column['kind']>
const textual: Kinds = new Set(['id', 'name', 'category', 'phone', 'email'])
const reached: Kinds = new Set(['id', 'phone', 'email'])

/**
 * The columns in which a filter looks for its words: those of the dimension or column that it names, else any. What tells
 * one customer or contact from another is looked through only for what can be nothing else, and ids only for digits.
 */
export function candidatesOf(report: Report, filter: Filter): readonly Column[] {
  const named = filter.column === undefined ? [] : namedColumns(report, filter.column)
  if (named.length > 0) return report.columns.filter((column) => named.includes(column.name))
  if (namesOne(filter.words)) return report.columns.filter(({ kind }) => reached.has(kind))
  const grouped = new Set(report.breakdowns.flatMap(({ columns }) => columns))
  const hasDigit = /\d/.test(filter.words)
  return report.columns.filter((column) => {
    const { name, kind, personal } = column
    if (!textual.has(kind) || tellsOne(column)) return false
    return kind !== 'id' || hasDigit || personal === 'agent' || grouped.has(name)
  })
}

/** Whether a filter looks among the values of single customers, contacts or sessions. */
export function looksForOne(report: Report, filter: Filter): boolean {
  return candidatesOf(report, filter).some(tellsOne)
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
