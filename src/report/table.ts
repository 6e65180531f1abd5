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
  /** By the documented name; a column that the answer lacked is missing. */
  readonly columns: Readonly<Record<string, ColumnData>>
  /** What the call asked for, in wall clock: stands in for the time of rows that carry none. */
  readonly span?: Span
}

/** `[start, end)` in wall-clock milliseconds. */
export interface Span {
  readonly start: number
  readonly end: number
}
