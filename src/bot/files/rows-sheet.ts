import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Sheet } from '../ports.ts'
import type { ShownRows } from '../present/shown-rows.ts'

/** Every row that matches, as a sheet. */
export function rowsSheet({ columns, rows }: ShownRows, language: Language): Sheet {
  return {
    name: wordsIn(language).files.sheet,
    columns: columns.map(({ label }) => label[language]),
    rows: rows.map((cells) => cells.map(({ text, value }) => value ?? (text === '' ? null : text))),
  }
}
