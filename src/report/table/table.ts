/**
 * The typed columns of one call: what is kept, and what the summary engine reads. Text is dictionary-coded (code -1
 * for an empty cell), numbers are NaN when empty. Instants are wall-clock milliseconds of the account (its local time
 * read as if it were UTC), so that days and hours need no zone arithmetic.
 */
export type ColumnData =
  | { readonly kind: 'text'; readonly dictionary: readonly string[]; readonly codes: Int32Array }
  | { readonly kind: 'number'; readonly values: Float64Array }

export interface Table {
  readonly rows: number
  /** The rows of the answer, where not all of them are kept. */
  readonly fetched?: number
  /** Where Wolkvox handed over fewer rows than it announced. */
  readonly shortage?: Shortage
  /** Wolkvox answered that it found nothing: there are no rows, or its server has no such report. */
  readonly isNotFound?: boolean
  /** By the documented name; a column that the answer lacked is missing. */
  readonly columns: Readonly<Record<string, ColumnData>>
  /** What the call asked for, in wall clock: stands in for the time of rows that carry none. */
  readonly span?: WallSpan
}

export interface Shortage {
  readonly announced: number
  readonly given: number
}

/** What the incomplete ones among these tables lack; undefined where there is none. */
export function shortageOf(tables: readonly Pick<Table, 'shortage'>[]): Shortage | undefined {
  const shortages = tables.flatMap(({ shortage }) => shortage ?? [])
  if (shortages.length === 0) return undefined
  return {
    announced: shortages.reduce((sum, { announced }) => sum + announced, 0),
    given: shortages.reduce((sum, { given }) => sum + given, 0),
  }
}

/** `[start, end)` in wall-clock milliseconds. */
export interface WallSpan {
  readonly start: number
  readonly end: number
}
