import type { Comparison } from '../../report/compare.ts'
import type { Summary } from '../../report/summary.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { DataTable } from '../message.ts'
import { changeCells } from './change-cells.ts'
import { figureCell } from './figure-text.ts'

/** The figures one below the other; compared, each beside what it was before and how it moved. */
export function figureTable({ figures }: Summary, language: Language, changes?: Comparison): DataTable {
  const { answer, files } = wordsIn(language)
  const compared = changes === undefined ? [] : [answer.before, answer.change]
  return {
    kind: 'table',
    caption: files.sheet,
    columns: [
      { label: files.figure, align: 'left' },
      ...[files.value, ...compared].map((label) => ({ label, align: 'right' as const })),
    ],
    rows: figures.map(({ id, label, value, unit }) => {
      const change = changes?.figures.find((figure) => figure.id === id)
      const cells =
        changes === undefined ? [figureCell(value, unit, language)] : changeCells(change, unit, language)
      return [{ text: label[language] }, ...cells]
    }),
  }
}
