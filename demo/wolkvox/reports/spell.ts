import type { ColumnFacts, ReportFacts } from '../facts.ts'
import type { Cell, Dialect, Params, Row } from './slice.ts'

const resultWords = new Set([
  'result',
  'call_result',
  'skill_result',
  'machinecode',
  'hang_up',
  'hung_up',
  'status',
])

/**
 * A projected row as a server serves it: the columns of the facts in their order and no other, in the server's own
 * spelling. A column that the projection forgot is a bug of the practice and throws.
 */
export function spell(report: ReportFacts, row: Row, dialect: Dialect, params: Params): Row {
  const spelled = level(report, report.columns, '', row, dialect)
  return report.api === 'skill_1' ? withThreshold(spelled, params) : spelled
}

/** The extra service level carries in its key the seconds that were asked for. */
function withThreshold({ service_level_XXseg: level = '', ...row }: Row, params: Params): Row {
  return { ...row, [`service_level_${params['services_time'] ?? '0'}seg`]: level }
}

function level(
  report: ReportFacts,
  columns: readonly ColumnFacts[],
  path: string,
  row: Row,
  dialect: Dialect,
): Row {
  const spelled: Record<string, Cell> = {}
  for (const column of columns) {
    if (!column.name.startsWith(path) || column.name.slice(path.length).includes('.')) continue
    const name = column.name.slice(path.length)
    const cell = row[name]
    if (cell === undefined) throw new Error(`${report.api} has no ${column.name}`)
    spelled[keyOf(column, name, dialect)] = inner(report, columns, column, cell, dialect)
  }
  return spelled
}

function inner(
  report: ReportFacts,
  columns: readonly ColumnFacts[],
  column: ColumnFacts,
  cell: Cell,
  dialect: Dialect,
): Cell {
  if (typeof cell === 'string')
    return resultWords.has(column.name) && dialect === 'sample' ? otherCase(cell) : cell
  const path = `${column.name}.`
  if (!isList(cell)) return level(report, columns, path, cell, dialect)
  return cell.map((row) => level(report, columns, path, row, dialect))
}

function keyOf(column: ColumnFacts, name: string, dialect: Dialect): string {
  return (dialect === 'sample' && column.also_seen_as?.[0]) || name
}

function otherCase(word: string): string {
  return word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase()
}

function isList(cell: readonly Row[] | Row): cell is readonly Row[] {
  return Array.isArray(cell)
}
