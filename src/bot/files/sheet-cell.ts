import type { Cell } from '../model/message.ts'
import type { SheetCell } from '../ports/workbooks.ts'

/** A cell as a file holds it: what can be reckoned with before what can only be read. */
export function sheetCell({ text, value, exact }: Cell): SheetCell {
  return exact ?? value ?? (text === '' ? null : text)
}
