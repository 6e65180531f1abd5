import { wordsIn } from '../../words/words-in.ts'
import type { Sheet } from '../ports/workbooks.ts'
import { mainTable } from '../present/present.ts'
import { type Presented } from '../present/presented.ts'
import { sheetCell } from './sheet-cell.ts'

/** What an answer shows, as a sheet, with every group and the totals. */
export function summarySheet(presented: Presented): Sheet {
  const { language } = presented.record
  const { columns, rows, totals } = mainTable(presented)
  return {
    name: wordsIn(language).files.sheet,
    columns: columns.map(({ label }) => label),
    rows: [...rows, ...(totals === undefined ? [] : [totals])].map((cells) => cells.map(sheetCell)),
  }
}
