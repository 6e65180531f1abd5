import type { Exact } from '../model/message.ts'

/** Tables as workbooks. Implemented in `files/`. */
export interface Workbooks {
  /** An XLSX file of one sheet. */
  write(sheet: Sheet): Promise<Uint8Array>
}

export interface Sheet {
  readonly name: string
  readonly columns: readonly string[]
  /** To be gone through once. */
  readonly rows: Iterable<readonly SheetCell[]>
}

/** Text is never anything but text. */
export type SheetCell = string | number | Exact | null
