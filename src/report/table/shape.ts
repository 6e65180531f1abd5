import type { Column } from '../declaration/declaration.ts'
import type { Row } from './rows-of.ts'

/** The keys that a run of rows has, in order, and which of them is which column. */
export interface RowShape {
  readonly keys: readonly string[]
  /** Column name to the key that holds it. */
  readonly found: ReadonlyMap<string, string>
  /** Keys that no column declares. */
  readonly unknown: readonly string[]
}

/** Finds the declared columns among the keys of a row, whatever their case, spacing and known misspellings. */
export function shapeOf(row: Row, columns: readonly Column[]): RowShape {
  const keys = Object.keys(row)
  const free = new Map(keys.toReversed().map((key) => [folded(key), key]))
  const found = new Map<string, string>()
  const claim = (column: Column, spelling: string | undefined) => {
    const key = spelling === undefined ? undefined : free.get(spelling)
    if (spelling === undefined || key === undefined || found.has(column.name)) return
    found.set(column.name, key)
    free.delete(spelling)
  }
  for (const column of columns) claim(column, folded(column.name))
  for (const column of columns) for (const other of column.alsoSeenAs ?? []) claim(column, folded(other))
  for (const column of columns) if (column.name.includes('XX')) claim(column, numbered(column.name, free))
  return { keys, found, unknown: [...free.values()] }
}

/** Whether a row has just the keys of the shape, in its order. */
export function hasShape(row: Row, shape: RowShape): boolean {
  let index = 0
  for (const key in row) {
    if (key !== shape.keys[index]) return false
    index++
  }
  return index === shape.keys.length
}

function folded(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}

/** The key that fits a name with a number in it: service_level_XXseg. */
function numbered(name: string, free: ReadonlyMap<string, string>): string | undefined {
  const [before = '', after = ''] = folded(name).split('xx')
  return [...free.keys()].find(
    (key) =>
      key.startsWith(before) &&
      key.endsWith(after) &&
      /^\d+$/.test(key.slice(before.length, key.length - after.length)),
  )
}
