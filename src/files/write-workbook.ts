import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import type { Sheet } from '../bot/ports.ts'

const narrowest = 10
const widest = 50
/** Widths are guessed from the beginning: a sheet may have 60,000 rows. */
const rowsLookedAt = 200
/** Excel takes no longer name. */
const longestName = 31
/** Nor a longer text in a cell. */
const longestText = 32_767

/** An XLSX file: a bold header that stays in view, numbers as numbers, and text as nothing but text. */
export function writeWorkbook({ name, columns, rows }: Sheet): Promise<Uint8Array> {
  const header = columns.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }))
  const file = writeXlsxFile([header, ...rows.map((cells) => cells.map(cellOf))], {
    sheet: name.slice(0, longestName),
    stickyRowsCount: 1,
    columns: widthsOf(columns, rows),
  })
  return file.toBuffer()
}

function cellOf(value: Sheet['rows'][number][number]): Cell {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  return { value: value.slice(0, longestText), type: String }
}

function widthsOf(columns: Sheet['columns'], rows: Sheet['rows']): { readonly width: number }[] {
  const seen = rows.slice(0, rowsLookedAt)
  return columns.map((label, index) => {
    const lengths = [label, ...seen.map((cells) => cells[index])].map((cell) => String(cell ?? '').length)
    return { width: Math.min(Math.max(...lengths, narrowest), widest) + 2 }
  })
}
