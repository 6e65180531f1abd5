import type { Language } from '../../words/language.ts'
import type { Sheet } from '../ports.ts'

type Cell = Sheet['rows'][number][number]

const byteOrderMark = '\uFEFF'

/** Spreadsheets split at the separator of their own locale, which is the one that its decimal sign leaves free. */
const separators: Readonly<Record<Language, string>> = { en: ',', es: ';', pt: ';' }
const decimalSigns: Readonly<Record<Language, string>> = { en: '.', es: ',', pt: ',' }

/** A sheet as UTF-8 text for spreadsheets of the reader's locale; text that looks like a formula is made harmless. */
export function csv({ columns, rows }: Sheet, language: Language): Uint8Array {
  const separator = separators[language]
  const line = (cells: readonly Cell[]) => cells.map((cell) => written(cell, language)).join(separator)
  const lines = [columns, ...rows].map((cells) => `${line(cells)}\r\n`)
  return new TextEncoder().encode(byteOrderMark + lines.join(''))
}

function written(cell: Cell, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimalSigns[language])
  const text = harmless(cell)
  return /[",;\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A cell that begins like a formula is executed by spreadsheets; one that is plainly a number or a share is none. */
function harmless(text: string): string {
  return /^\s*[=+\-@＝＋－＠\t\r\n]/.test(text) && !/^[+-]?\d[\d.,]*(?: ?%)?$/.test(text) ? `'${text}` : text
}
