import type { Locale } from '../../words/locale.ts'
import type { Sheet, SheetCell } from '../ports/workbooks.ts'
import { exactText } from '../present/text/exact-text.ts'

const byteOrderMark = '\uFEFF'

/** Spreadsheets split at the separator of their own locale, which is the one that its decimal sign leaves free. */
const separators: Readonly<Record<Locale, string>> = { en: ',', es: ';', 'es-MX': ',', pt: ';' }
/** In characters; a text of all rows could be longer than a text can be. */
const longestPart = 1_000_000
const decimalSigns: Readonly<Record<Locale, string>> = { en: '.', es: ',', 'es-MX': '.', pt: ',' }

/** A sheet as UTF-8 text for spreadsheets of the reader's locale; text that looks like a formula is made harmless. */
export function csv({ columns, rows }: Sheet, locale: Locale): Uint8Array {
  const separator = separators[locale]
  const line = (cells: readonly SheetCell[]) => cells.map((cell) => written(cell, locale)).join(separator)
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  let text = `${byteOrderMark}${line(columns)}\r\n`
  for (const cells of rows) {
    text += `${line(cells)}\r\n`
    if (text.length < longestPart) continue
    parts.push(encoder.encode(text))
    text = ''
  }
  return joined([...parts, encoder.encode(text)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function written(cell: SheetCell, locale: Locale): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimalSigns[locale])
  const text = typeof cell === 'string' ? harmless(cell) : exactText(cell, locale)
  return /[",;\r\n']|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A cell that begins like a formula is executed by spreadsheets; one that is plainly a number or a share is none. */
function harmless(text: string): string {
  return /^\s*[=+\-@＝＋－＠\t\r\n]/.test(text) && !/^[+-]?\d[\d.,]*(?: ?%)?$/.test(text) ? `'${text}` : text
}
