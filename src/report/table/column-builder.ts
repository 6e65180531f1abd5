import { numberReader, readText } from './cells.ts'
import type { Column } from '../declaration/declaration.ts'
import { plainText } from './kept.ts'
import type { Row } from './rows-of.ts'
import type { ColumnData } from './table.ts'

/** Builds one column, run of rows by run of rows. */
export interface ColumnBuilder {
  /** Reads the cells under `key` as those of the table's rows from `at` on. */
  readonly read: (rows: readonly Row[], key: string, at: number) => void
  readonly finish: (rows: number) => ColumnData
}

/** `isMasked` leaves nothing of free text but its known values. */
export function startColumn(column: Column, isMasked: boolean): ColumnBuilder {
  const reader = numberReader(column.kind)
  return reader === undefined ? startText(column, isMasked) : startNumbers(reader)
}

function startNumbers(reader: (cell: unknown) => number): ColumnBuilder {
  let values = new Float64Array(0)
  const grow = (size: number) => {
    const grown = new Float64Array(size).fill(Number.NaN, values.length)
    grown.set(values)
    values = grown
  }
  return {
    read(rows, key, at) {
      const end = at + rows.length
      if (end > values.length) grow(Math.max(end, values.length * 2))
      for (let index = 0; index < rows.length; index++) values[at + index] = reader(rows[index]?.[key])
    },
    finish(rows) {
      if (values.length < rows) grow(rows)
      return { kind: 'number', values: values.slice(0, rows) }
    },
  }
}

/** Equal cells are read once; categories that differ only in case are one value, written as it was first seen. */
function startText(column: Column, isMasked: boolean): ColumnBuilder {
  const dictionary: string[] = []
  const codeOfCell = new Map<unknown, number>()
  const codeOfText = new Map<string, number>()
  let codes = new Int32Array(0)
  const grow = (size: number) => {
    const grown = new Int32Array(size).fill(-1, codes.length)
    grown.set(codes)
    codes = grown
  }
  const encode = (cell: unknown) => {
    const whole = readText(cell, column)
    const text = isMasked ? plainText(whole, column) : whole
    if (text === '') return -1
    const identity = column.kind === 'category' ? text.toLowerCase() : text
    const known = codeOfText.get(identity)
    if (known !== undefined) return known
    codeOfText.set(identity, dictionary.length)
    return dictionary.push(text) - 1
  }
  return {
    read(rows, key, at) {
      const end = at + rows.length
      if (end > codes.length) grow(Math.max(end, codes.length * 2))
      for (let index = 0; index < rows.length; index++) {
        const cell = rows[index]?.[key]
        let code = codeOfCell.get(cell)
        if (code === undefined) {
          code = encode(cell)
          codeOfCell.set(cell, code)
        }
        codes[at + index] = code
      }
    },
    finish(rows) {
      if (codes.length < rows) grow(rows)
      return { kind: 'text', dictionary, codes: codes.slice(0, rows) }
    },
  }
}
