import { startColumn } from './column-builder.ts'
import type { ColumnBuilder } from './column-builder.ts'
import type { Column, Report } from './declaration.ts'
import { isPlain } from './kept.ts'
import { phrase } from './phrase.ts'
import { rowsOf } from './rows-of.ts'
import type { Row } from './rows-of.ts'
import { hasShape, shapeOf } from './shape.ts'
import type { Shape } from './shape.ts'
import type { ColumnData, Span, Table } from './table.ts'

const mostShapes = 16

export interface TableOptions {
  /**
   * `plain` (the default) leaves out customers' data, free text and undeclared columns; `all` keeps everything; a set
   * of names keeps just those.
   */
  readonly keep?: 'plain' | 'all' | ReadonlySet<string>
  readonly span?: Span
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
  const { keep = 'plain', span } = options
  const declared = new Map(report.columns.map((column) => [column.name, column]))
  const builders = new Map<string, ColumnBuilder>()
  const shapes: Shape[] = []
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
  function shapeFor(row: Row): Shape {
    const known = shapes.find((shape) => hasShape(row, shape))
    if (known !== undefined) return known
    const shape = shapeOf(row, report.columns)
    if (shapes.unshift(shape) > mostShapes) shapes.pop()
    return shape
  }

  return {
    add(data) {
      const rows = rowsOf(report, data)
      for (let from = 0; from < rows.length;) {
        const first = rows[from]
        if (first === undefined) break
        const current = shapeFor(first)
        const to = endOfRun(rows, from + 1, current)
        for (const [name, key] of current.found) {
          const column = declared.get(name)
          if (column === undefined || !isKept(column)) continue
          builderOf(name, column).read(rows, from, to, key, total)
        }
        for (const key of keep === 'all' ? current.unknown : []) {
          builderOf(key, undeclared(key)).read(rows, from, to, key, total)
        }
        total += to - from
        from = to
      }
    },
    finish() {
      const columns: [string, ColumnData][] = []
      for (const [name, builder] of builders) columns.push([name, builder.finish(total)])
      return {
        rows: total,
        columns: Object.fromEntries(columns),
        ...(span !== undefined && { span }),
      }
    },
  }
}

function endOfRun(rows: readonly Row[], from: number, shape: Shape): number {
  for (let index = from; index < rows.length; index++) {
    const row = rows[index]
    if (row === undefined || !hasShape(row, shape)) return index
  }
  return rows.length
}

/** Kept as it came; nothing is known of it, so it counts as free text. */
function undeclared(key: string): Column {
  return { name: key, kind: 'text', label: phrase(key, key, key) }
}
