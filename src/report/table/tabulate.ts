import { startColumn } from './column-builder.ts'
import type { ColumnBuilder } from './column-builder.ts'
import type { Column, Report } from '../declaration/declaration.ts'
import { isPlain } from './kept.ts'
import { phrase } from '../declaration/phrase.ts'
import { rowsOf } from './rows-of.ts'
import type { Row } from './rows-of.ts'
import { hasShape, shapeOf } from './shape.ts'
import type { RowShape } from './shape.ts'
import { startSieve } from './sieve.ts'
import type { ColumnData, WallSpan, Table } from './table.ts'
import { between } from '../time/wall-clock.ts'

const mostShapes = 16

/** Rows that are still in the processor's cache when the next column is read from them. */
const longestRun = 512

export interface TableOptions {
  /**
   * `plain` (the default) leaves out customers' data, free text and undeclared columns; `all` keeps everything; a set
   * of names keeps just those.
   */
  readonly keep?: 'plain' | 'all' | ReadonlySet<string>
  readonly span?: WallSpan
  /** The account's, into which times of a zone of their own are brought. */
  readonly zone?: string
}

/** Takes an answer batch by batch. */
export interface TableBuilder {
  readonly add: (data: unknown) => void
  readonly finish: () => Table
}

/** Wolkvox's `data` as a table; whatever is odd in it becomes an empty cell or no row, never an error. */
export function tabulate(report: Report, data: unknown, options: TableOptions = {}): Table {
  const table = startTable(report, options)
  table.add(data)
  return table.finish()
}

export function startTable(report: Report, options: TableOptions = {}): TableBuilder {
  const { keep = 'plain', span, zone } = options
  const declared = new Map(report.columns.map((column) => [column.name, column]))
  const builders = new Map<string, ColumnBuilder>()
  const shapes: RowShape[] = []
  const sieve = startSieve(report)
  let fetched = 0
  let total = 0

  function builderOf(name: string, column: Column): ColumnBuilder {
    const builder = builders.get(name) ?? startColumn(column, keep === 'plain')
    builders.set(name, builder)
    return builder
  }

  function isKept(column: Column): boolean {
    if (keep === 'all') return true
    return keep === 'plain' ? isPlain(column) : keep.has(column.name)
  }

  /** Answers mix a few shapes at most; beyond that the oldest is forgotten. */
  function shapeFor(row: Row): RowShape {
    const known = shapes.find((shape) => hasShape(row, shape))
    if (known !== undefined) return known
    const shape = shapeOf(row, report.columns)
    if (shapes.unshift(shape) > mostShapes) shapes.pop()
    return shape
  }

  /** Takes rows of one shape. */
  function take(run: readonly Row[], { found, unknown }: RowShape): void {
    for (const [name, key] of found) {
      const column = declared.get(name)
      if (column !== undefined && isKept(column)) builderOf(name, column).read(run, key, total)
    }
    for (const key of keep === 'all' ? unknown : []) builderOf(key, undeclared(key)).read(run, key, total)
    total += run.length
  }

  return {
    add(data) {
      const rows = rowsOf(report, data, span?.start)
      fetched += rows.length
      let run: Row[] = []
      let current: RowShape | undefined
      for (const row of rows) {
        if (current === undefined || run.length === longestRun || !hasShape(row, current)) {
          if (current !== undefined) take(run, current)
          run = []
          current = shapeFor(row)
        }
        if (sieve === undefined || sieve(row, current)) run.push(row)
      }
      if (current !== undefined) take(run, current)
    },
    finish() {
      const columns: [string, ColumnData][] = []
      for (const [name, builder] of builders) {
        const values = builder.finish(total)
        columns.push([name, name === report.time ? inZone(values, report.timeZone, zone) : values])
      }
      return {
        rows: total,
        ...(fetched !== total && { fetched }),
        columns: Object.fromEntries(columns),
        ...(span !== undefined && { span }),
      }
    },
  }
}

function inZone(data: ColumnData, from: string | undefined, to: string | undefined): ColumnData {
  if (data.kind === 'text' || from === undefined || to === undefined) return data
  return { ...data, values: data.values.map(between(from, to)) }
}

/** Kept as it came; nothing is known of it, so it counts as free text. */
function undeclared(key: string): Column {
  return { name: key, kind: 'text', label: phrase(key, key, key) }
}
