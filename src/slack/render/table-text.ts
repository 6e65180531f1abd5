import type { Cell, DataTable } from '../../bot/model/message.ts'
import type { Showing } from './showing.ts'
import { cut, line } from './text.ts'

const widest = 28

export interface WrittenTable {
  readonly text: string
  readonly showing?: Showing
}

/** A table in columns of equal width, for where Slack draws none; undefined where not one row fits into `max`. */
export function tableText(table: DataTable, max: number): WrittenTable | undefined {
  const header = table.columns.map(({ label }) => ({ text: label }))
  const totals = table.totals === undefined ? [] : [table.totals]
  const cells = [header, ...table.rows, ...totals].map((row) => texts(row, table.columns.length))
  const widths = table.columns.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const [top = '', ...lines] = cells.map((row) => pad(row, widths, table.columns))
  const rows = lines.slice(0, table.rows.length)
  const bottom = lines.slice(table.rows.length)

  const longest = Math.max(...[top, ...lines].map(({ length }) => length)) + 1
  const n = Math.min(rows.length, Math.floor(max / longest) - 1 - bottom.length)
  if (n < 1) return undefined
  const text = [top, ...rows.slice(0, n), ...bottom].join('\n')
  return n === rows.length ? { text } : { text, showing: { n, of: rows.length } }
}

function texts(cells: readonly Cell[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, index) => cut(line(cells[index]?.text ?? ''), widest) || '–')
}

function pad(row: readonly string[], widths: readonly number[], columns: DataTable['columns']): string {
  return row
    .map((text, column) => {
      const width = widths[column] ?? 0
      return columns[column]?.align === 'right' ? text.padStart(width) : text.padEnd(width)
    })
    .join('  ')
    .trimEnd()
}
