import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Sheet, SheetCell } from '../ports/workbooks.ts'
import type { ShownRows } from '../present/shown-rows.ts'
import { sheetCell } from './sheet-cell.ts'

/** Every row that matches, as a sheet. */
export function rowsSheet({ columns, count, rowAt }: ShownRows, language: Language): Sheet {
  return {
    name: wordsIn(language).files.sheet,
    columns: columns.map(({ label }) => label[language]),
    rows: sheetRows(count, rowAt),
  }
}

/** One by one: all of them at once can be more than fits into memory. */
function* sheetRows(count: number, rowAt: ShownRows['rowAt']): Iterable<readonly SheetCell[]> {
  for (let place = 0; place < count; place++) yield rowAt(place).map(sheetCell)
}
