import type { Report } from '../declaration/declaration.ts'

export type Row = Readonly<Record<string, unknown>>

/** The rows of Wolkvox's `data`: a list, one row, or an object of rows; lists inside rows unfolded. `at` is now. */
export function rowsOf(report: Pick<Report, 'unfold' | 'reshape'>, data: unknown, at = 0): readonly Row[] {
  const rows = Array.isArray(data) ? data.filter(isRow) : listed(data, report)
  if (report.reshape !== undefined) return rows.flatMap((row) => report.reshape?.(row, at) ?? [])
  if (report.unfold === undefined) return rows
  const { kind, column } = report.unfold
  return rows.flatMap((row) => (kind === 'list' ? unfoldList(row, column) : unfoldObject(row, column)))
}

function listed(data: unknown, report: Pick<Report, 'unfold'>): readonly Row[] {
  if (!isRow(data)) return []
  const values = Object.values(data)
  if (values.length === 0) return []
  const holdsRows = report.unfold === undefined && values.every(isRow)
  return holdsRows ? values.filter(isRow) : [data]
}

/** One row an element; the outer cells are repeated, the inner ones are named "list.cell". */
function unfoldList(row: Row, column: string): readonly Row[] {
  const outer: [string, unknown][] = []
  let elements: readonly Row[] = []
  for (const [key, cell] of Object.entries(row)) {
    if (key.trim().toLowerCase() === column)
      elements = Array.isArray(cell) ? cell.filter(isRow) : [cell].filter(isRow)
    else outer.push([key, cell])
  }
  return elements.map((element) => {
    const inner = Object.entries(element).map(([key, cell]): [string, unknown] => [`${column}.${key}`, cell])
    return Object.fromEntries([...outer, ...inner])
  })
}

/** One row a key whose value is an object; the key itself becomes a cell. */
function unfoldObject(row: Row, column: string): readonly Row[] {
  return Object.entries(row).flatMap(([key, value]) => (isRow(value) ? [{ ...value, [column]: key }] : []))
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
