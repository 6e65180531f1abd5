import type { Workbooks } from '../bot/ports/workbooks.ts'
import { onThread } from './on-thread.ts'
import { writeWorkbook } from './write-workbook.ts'

/** What is written in less time than it takes to start a thread. */
const fewCells = 10_000

/** Workbooks of all sizes: 600,000 cells take seconds, in which Slack has to be answered and lanes go on. */
export function createWorkbooks(): Workbooks {
  return {
    write({ rows, ...sheet }) {
      const whole = { ...sheet, rows: [...rows] }
      const isLong = whole.rows.length * sheet.columns.length > fewCells
      return isLong ? onThread(new URL('workbook-thread.ts', import.meta.url), whole) : writeWorkbook(whole)
    },
  }
}
