import type { Column, Report } from '../declaration/declaration.ts'
import { frameOf } from '../selection/frame.ts'
import type { Frame } from '../selection/frame.ts'
import { select } from '../selection/selection.ts'
import type { Caveat, View } from '../model/summary.ts'
import type { WallSpan, Table } from '../table/table.ts'
import { timesOf } from '../selection/times.ts'

/**
 * What a cell holds: durations in seconds, shares as fractions, moments in wall-clock milliseconds, times of day in
 * milliseconds since midnight; null where it is empty.
 */
export type Value = string | number | null

export interface SelectedRows {
  /** Every declared column that the tables have, in the order of the declaration. */
  readonly columns: readonly Column[]
  readonly count: number
  /** One value a column of the row at this place (from 0), in the order of time where rows say when they happened. */
  readonly rowAt: (place: number) => readonly Value[]
  readonly caveats: readonly Caveat[]
}

/** The rows themselves that pass the filters of a view. Personal columns are among them: the caller masks. */
export function selectRows(
  report: Report,
  tables: readonly Table[],
  view: Pick<View, 'filters'>,
  clip?: WallSpan,
): SelectedRows {
  const frame = frameOf(report, tables)
  const { used, caveats } = select(frame, view.filters, clip)
  const readers = report.columns.flatMap((column) => {
    const read = readerOf(frame, column)
    return read === undefined ? [] : [{ column, read }]
  })
  const rows = inOrder(frame, used)
  return {
    columns: readers.map(({ column }) => column),
    count: rows.length,
    rowAt(place) {
      const row = rows[place]
      return row === undefined ? [] : readers.map(({ read }) => read(row))
    },
    caveats,
  }
}

function readerOf(frame: Frame, { name }: Column): ((row: number) => Value) | undefined {
  const text = frame.text(name)
  if (text !== undefined) return (row) => text.dictionary[text.codes[row] ?? -1] ?? null
  const numbers = frame.numbers(name)
  if (numbers === undefined) return undefined
  return (row) => {
    const value = numbers[row] ?? Number.NaN
    return Number.isNaN(value) ? null : value
  }
}

/** The rows that count, by time; those without one stay behind, in the order that they came in. */
function inOrder(frame: Frame, used: Uint8Array): readonly number[] {
  const rows = Array.from(used.keys()).filter((row) => used[row] === 1)
  const times = timesOf(frame)
  if (times === undefined) return rows
  const placeOf = (row: number) => {
    const at = times[row] ?? Number.NaN
    return Number.isNaN(at) ? Number.MAX_VALUE : at
  }
  return rows.sort((one, other) => placeOf(one) - placeOf(other))
}
