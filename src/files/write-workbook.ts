import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import { Failure } from '../bot/model/failure.ts'
import type { Exact } from '../bot/model/message.ts'
import type { Sheet, SheetCell } from '../bot/ports/workbooks.ts'
import { percentDigits } from '../words/format.ts'

const narrowest = 10
const widest = 50
/** A date with its clock. */
const longestExact = 19
/** Widths are guessed from the beginning: a sheet may have 60,000 rows. */
const rowsLookedAt = 200
/** Excel takes no longer name. */
const longestName = 31
/** Nor more rows, with the header. */
const mostRows = 1_048_576
/** Nor a longer text in a cell. */
const longestText = 32_767
const secondsInDay = 86_400

/** An XLSX file: a bold header that stays in view, numbers as numbers, and text as nothing but text. */
export async function writeWorkbook({ name, columns, rows }: Sheet): Promise<Uint8Array> {
  const header = columns.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }))
  const lines = [...rows]
  if (lines.length >= mostRows) throw new Failure('too-many-rows')
  const file = writeXlsxFile([header, ...lines.map((cells) => cells.map(cellOf))], {
    sheet: name.slice(0, longestName),
    stickyRowsCount: 1,
    columns: widthsOf(columns, lines),
  })
  return file.toBuffer()
}

function cellOf(value: SheetCell): Cell {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'string') return { value: value.slice(0, longestText), type: String }
  return exactCell(value)
}

/** As spreadsheets reckon with it: a time is a part of a day. One below zero cannot be shown as hours and minutes. */
function exactCell({ kind, value }: Exact): Cell {
  switch (kind) {
    case 'share':
      return { value, type: Number, format: `0.${'0'.repeat(percentDigits(value))}%` }
    case 'duration':
      if (value < 0) return exactCell({ kind: 'more-seconds', value })
      return { value: value / secondsInDay, type: Number, format: '[h]:mm:ss' }
    case 'more-seconds':
      return { value, type: Number, format: '0" s"' }
    case 'date':
      return { value: new Date(value), type: Date, format: 'yyyy-mm-dd' }
    case 'moment':
      return { value: new Date(value), type: Date, format: 'yyyy-mm-dd hh:mm:ss' }
    case 'clock':
      return { value: value / (secondsInDay * 1000), type: Number, format: 'hh:mm' }
  }
}

function widthsOf(
  columns: Sheet['columns'],
  rows: readonly (readonly SheetCell[])[],
): { readonly width: number }[] {
  const seen = rows.slice(0, rowsLookedAt)
  return columns.map((label, index) => {
    const lengths = [label, ...seen.map((cells) => cells[index] ?? null)].map(lengthOf)
    return { width: Math.min(Math.max(...lengths, narrowest), widest) + 2 }
  })
}

function lengthOf(cell: SheetCell): number {
  if (cell === null) return 0
  return typeof cell === 'object' ? longestExact : String(cell).length
}
