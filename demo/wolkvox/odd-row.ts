import type { Oddity } from './faults.ts'
import type { Cell, Row } from './reports/slice.ts'

/** The row with its keys and cells as carelessly written as has been seen. */
export function oddRow(row: Row, { keys, numbers, twins }: Oddity): Row | Record<string, unknown> {
  if (!keys && !numbers && !twins) return row
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, cell], index): [string, unknown][] => [
      [keys ? oddKey(key, index) : key, numbers ? oddCell(cell) : cell],
      ...(twins ? [[`${key} `, ''] satisfies [string, string]] : []),
    ]),
  )
}

function oddKey(key: string, index: number): string {
  return [key.toUpperCase(), `${key} `, key, ` ${key}`][index % 4] ?? key
}

/** Plain numbers only: an id keeps its leading zeros. */
function oddCell(cell: Cell): unknown {
  return typeof cell === 'string' && /^(0|[1-9]\d{0,8})(\.\d+)?$/.test(cell) ? Number(cell) : cell
}
