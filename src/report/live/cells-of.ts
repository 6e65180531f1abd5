import type { Row } from '../table/rows-of.ts'

/** Reads the cell of a row by its key's name, whatever the key's case and spacing. */
export type CellOf = (name: string) => unknown

export function cellsOf(row: Row): CellOf {
  const cells = new Map(Object.entries(row).map(([key, cell]) => [key.trim().toLowerCase(), cell]))
  return (name) => cells.get(name)
}

export function textOf(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : ''
}

/** The elements of a nested list that are rows. */
export function listOf(cell: unknown): readonly Row[] {
  return (Array.isArray(cell) ? cell : [cell]).filter(isRow)
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
