import { readText } from './cells.ts'
import type { Report } from '../declaration/declaration.ts'
import type { Row } from './rows-of.ts'
import type { RowShape } from './shape.ts'

/** Says of one row after the other whether a figure may count it. */
export type Sieve = (row: Row, shape: RowShape) => boolean

/**
 * Holds back rows that say nothing, and what `select` strikes out whatever is asked: rows that are sums of others, and
 * rows of a lesser type once a better one was seen. undefined where a report has none of them.
 */
export function startSieve(report: Report): Sieve | undefined {
  const { totals, rowTypes, idle } = report
  if (totals === undefined && rowTypes === undefined && idle === undefined) return undefined
  const isSum = perValue(report, totals?.column, (value) => totals?.is?.includes(value) === true)
  const rankOf = perValue(report, rowTypes?.column, (value) => rank(rowTypes?.prefer ?? [], value))
  let best = Number.POSITIVE_INFINITY
  return (row, shape) => {
    if (isSum(row, shape) === true || isIdle(row, shape, idle)) return false
    const own = rankOf(row, shape) ?? best
    if (own < best) best = own
    return own === best
  }
}

/** Whether all of the columns that a row has say nothing: "0", "00:00:00", "-". */
function isIdle(row: Row, { found }: RowShape, columns: readonly string[] = []): boolean {
  const keys = columns.flatMap((name) => found.get(name) ?? [])
  return keys.length > 0 && keys.every((key) => !/[1-9]/.test(JSON.stringify(row[key] ?? '')))
}

function rank(prefer: readonly string[], value: string): number {
  const place = prefer.indexOf(value)
  return place === -1 ? Number.POSITIVE_INFINITY : place
}

/** What follows from a row's value (lower case) in a column, worked out once a value; undefined where it has none. */
function perValue<Result>({ columns }: Report, name: string | undefined, work: (value: string) => Result) {
  const column = columns.find((column) => column.name === name)
  const known = new Map<unknown, Result>()
  return (row: Row, { found }: RowShape): Result | undefined => {
    const key = column && found.get(column.name)
    if (column === undefined || key === undefined) return undefined
    const cell = row[key]
    const result = known.get(cell) ?? work(readText(cell, column).toLowerCase())
    known.set(cell, result)
    return result
  }
}
