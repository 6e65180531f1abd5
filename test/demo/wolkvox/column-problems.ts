import type { ColumnFacts, ReportFacts } from '../../../demo/wolkvox/facts.ts'
import type { Cell, Row } from '../../../demo/wolkvox/reports/slice.ts'

const empty = /^-?$/
const forms: Readonly<Record<string, RegExp>> = {
  count: /^\d+$/,
  seconds: /^(\d+|\d\d:\d\d:\d\d)$/,
  minutes: /^\d+\.\d\d$/,
  'hh:mm:ss': /^\d{2,}:\d\d:\d\d$/,
  datetime: /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d-\d\d|\d{10})$/,
  date: /^(\d{4}-\d\d-\d\d|\d{8})$/,
  percent: /^\d{1,3}(,\d{3})*\.\d\d %$/,
  money: /^\d+\.\d\d$/,
  number: /^\d+(\.\d+)?$/,
  phone: /^\d{10,12}$/,
}

/** How rows differ from the columns of the facts: other keys than theirs in this order, or cells of another form. */
export function columnProblems(report: ReportFacts, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return ['no rows']
  const expected = keysOf(report, rows[0] ?? {}).join()
  const keys = [...new Set(rows.map((row) => Object.keys(row).join()))].filter((keys) => keys !== expected)
  const looked = rows.filter((_, index) => index < 200 || index % 25 === 0 || index === rows.length - 1)
  return [
    ...keys,
    ...missingCells(report, looked),
    ...looked.flatMap((row) => wrongCells(report, row)),
  ].slice(0, 3)
}

/** The documented keys of the outermost level, each as documented or as it has also been seen. */
function keysOf({ columns }: ReportFacts, row: Row): string[] {
  return columns.filter(({ name }) => !name.includes('.')).map((column) => spelling(column, row))
}

function spelling({ name, also_seen_as = [] }: ColumnFacts, row: Row): string {
  return [name, ...also_seen_as, name.replace('XX', '0')].find((key) => key in row) ?? name
}

function missingCells({ columns }: ReportFacts, rows: readonly Row[]): string[] {
  return columns
    .filter((column) => rows.every((row) => cellsAt(row, column).length === 0))
    .map(({ name }) => `${name}: nothing`)
}

function wrongCells({ columns }: ReportFacts, row: Row): string[] {
  return columns.flatMap((column) => {
    const form = forms[column.kind]
    return cellsAt(row, column)
      .filter((cell) => typeof cell === 'string' && form && !empty.test(cell) && !form.test(cell))
      .map((cell) => `${column.name}: ${JSON.stringify(cell)}`)
  })
}

/** The cells of a column, one for each element where it lies in nested lists. */
function cellsAt(row: Row, column: ColumnFacts): readonly Cell[] {
  const [outer = '', ...inner] = column.name.split('.')
  if (inner.length === 0) return [row[spelling(column, row)]].filter((cell) => cell !== undefined)
  return inner.reduce<readonly Cell[]>(
    (cells, key) => cells.flatMap((cell) => listed(cell).flatMap((element) => element[key] ?? [])),
    [row[outer] ?? []],
  )
}

function listed(cell: Cell): readonly Row[] {
  if (typeof cell === 'string') return []
  return Array.isArray(cell) ? (cell as readonly Row[]) : [cell as Row]
}
