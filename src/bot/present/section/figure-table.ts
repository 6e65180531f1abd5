import type { Comparison } from '../../../report/summary/compare.ts'
import type { Unit } from '../../../report/declaration/declaration.ts'
import type { Summary } from '../../../report/model/summary.ts'
import { languageIn, type Locale } from '../../../words/locale.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Cell, DataTable } from '../../model/message.ts'
import { changeCells, filedChanges } from './change-cells.ts'
import { figureCell } from '../text/figure-text.ts'

/** The figures one below the other, for a file; compared, each beside what it was before and how it moved. */
export function figureTable({ figures }: Summary, locale: Locale, changes?: Comparison): DataTable {
  const { answer, files } = wordsIn(locale)
  const compared = changes === undefined ? [] : [answer.before, ...filedChanges.heads('any', locale)]
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
        changes === undefined
          ? [figureCell(value, unit, locale)]
          : ofAnyUnit(changeCells(change, unit, locale, filedChanges), unit)
      return [{ text: label[languageIn(locale)] }, ...cells]
    }),
  }
}

/** Points have a column of their own beside figures that have other units. */
function ofAnyUnit([now, before, own, percent]: readonly Cell[], unit: Unit): readonly Cell[] {
  const empty = { text: '' }
  const inUnits = unit === 'ratio' ? [empty, own ?? empty] : [own ?? empty, empty]
  return [now ?? empty, before ?? empty, ...inUnits, percent ?? empty]
}
