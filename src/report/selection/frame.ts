import type { Column, Condition, Report } from '../declaration/declaration.ts'
import { type KnownNames, nameOf } from './names.ts'
import type { WallSpan, Table } from '../table/table.ts'

export interface TextColumn {
  readonly dictionary: readonly string[]
  readonly codes: Int32Array
}

/**
 * The tables of several windows read as one; a column is joined when it is first asked for. Where there are no rows, no
 * declared column is missing.
 */
export interface Frame {
  readonly report: Report
  readonly rows: number
  /** One for each part of the rows, in their order. */
  readonly parts: readonly { readonly rows: number; readonly span?: WallSpan }[]
  /** undefined where no table has the column. */
  readonly text: (name: string) => TextColumn | undefined
  readonly numbers: (name: string) => Float64Array | undefined
  /** Until when the figures tell, in wall clock. */
  readonly seen: number
  /** 1 for each row that meets the condition; undefined where no table has its column. */
  readonly meeting: (condition: Condition) => Uint8Array | undefined
  /** What an id is called, where the names known of the account say so. */
  readonly nameOf: (column: Column, id: string) => string | undefined
}

const noText: TextColumn = { dictionary: [], codes: new Int32Array(0) }
const noNumbers = new Float64Array(0)

export function frameOf(
  report: Report,
  tables: readonly Table[],
  names?: KnownNames,
  seen = Number.POSITIVE_INFINITY,
): Frame {
  const declared = new Map(report.columns.map((column) => [column.name, column]))
  const rows = tables.reduce((total, table) => total + table.rows, 0)
  const isEmpty = (name: string) => rows === 0 && declared.has(name)
  const text = once((name: string) =>
    isEmpty(name) ? noText : joinText(tables, name, rows, declared.get(name)),
  )
  return {
    report,
    rows,
    seen,
    parts: tables.map(({ rows, span }) => ({ rows, ...(span !== undefined && { span }) })),
    text,
    numbers: once((name) => (isEmpty(name) ? noNumbers : joinNumbers(tables, name, rows))),
    meeting: once((condition) => rowsMeeting(condition, text(condition.column))),
    nameOf: (column, id) => names && nameOf(names, column, id),
  }
}

function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

function rowsMeeting(condition: Condition, column: TextColumn | undefined): Uint8Array | undefined {
  if (column === undefined) return undefined
  const { is, isNot } = condition
  const passes = column.dictionary.map((text) => {
    const value = text.toLowerCase()
    return (is === undefined || is.includes(value)) && isNot?.includes(value) !== true ? 1 : 0
  })
  const empty = is === undefined ? 1 : 0
  const { codes } = column
  const rows = new Uint8Array(codes.length)
  for (let row = 0; row < rows.length; row++) rows[row] = passes[codes[row] ?? -1] ?? empty
  return rows
}

function joinNumbers(tables: readonly Table[], name: string, rows: number): Float64Array | undefined {
  const parts = tables.map((table) => columnOf(table, name, 'number')?.values)
  if (parts.length === 1) return parts[0]
  if (parts.every((part) => part === undefined)) return undefined
  const joined = new Float64Array(rows).fill(Number.NaN)
  let at = 0
  for (const [index, table] of tables.entries()) {
    const part = parts[index]
    if (part !== undefined) joined.set(part, at)
    at += table.rows
  }
  return joined
}

function joinText(
  tables: readonly Table[],
  name: string,
  rows: number,
  column: Column | undefined,
): TextColumn | undefined {
  const parts = tables.map((table) => columnOf(table, name, 'text'))
  if (parts.length === 1) return parts[0]
  if (parts.every((part) => part === undefined)) return undefined
  const codes = new Int32Array(rows).fill(-1)
  const dictionary: string[] = []
  const codeOf = new Map<string, number>()
  const coded = (text: string) => {
    const identity = column?.kind === 'category' ? text.toLowerCase() : text
    const known = codeOf.get(identity)
    if (known !== undefined) return known
    codeOf.set(identity, dictionary.length)
    return dictionary.push(text) - 1
  }
  let at = 0
  for (const [index, table] of tables.entries()) {
    const part = parts[index]
    if (part !== undefined) {
      const translated = part.dictionary.map(coded)
      for (let row = 0; row < part.codes.length; row++)
        codes[at + row] = translated[part.codes[row] ?? -1] ?? -1
    }
    at += table.rows
  }
  return { dictionary, codes }
}

function columnOf<K extends 'text' | 'number'>(table: Table, name: string, kind: K) {
  const column = Object.hasOwn(table.columns, name) ? table.columns[name] : undefined
  return column?.kind === kind ? (column as Extract<typeof column, { kind: K }>) : undefined
}
