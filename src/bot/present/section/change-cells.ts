import type { Unit } from '../../../report/declaration/declaration.ts'
import type { Locale } from '../../../words/locale.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Cell } from '../../model/message.ts'
import { type FigureChange, changeText } from '../text/change-text.ts'
import { exactCell, exactKinds, figureCell } from '../text/figure-text.ts'

/** How the changes of one figure, or of figures of any unit, stand in a table: what they were before, and how they moved. */
export interface ChangeColumns {
  readonly heads: (unit: Unit | 'any', locale: Locale) => readonly string[]
  readonly cells: (change: FigureChange | undefined, unit: Unit, locale: Locale) => readonly Cell[]
}

/** To be read: one cell says it all. */
export const readChanges: ChangeColumns = {
  heads: (_, locale) => [wordsIn(locale).answer.change],
  cells: (change, unit, locale) => [moved(change, unit, locale)],
}

/** To be reckoned with: how much in the figure's own unit, a share's in points, and how much in percent. */
export const filedChanges: ChangeColumns = {
  heads(unit, locale) {
    const { change, changeInPoints, changeInPercent } = wordsIn(locale).answer
    const own = unit === 'any' ? [change, changeInPoints] : [unit === 'ratio' ? changeInPoints : change]
    return [...own, changeInPercent]
  },
  cells(change, unit, locale) {
    const { before = null, difference = null } = change ?? {}
    const own =
      unit === 'ratio' && difference !== null ? tenths(100 * difference) : moved(change, unit, locale)
    const hasShare = difference !== null && before !== null && before !== 0
    return [own, hasShare ? tenths((100 * difference) / Math.abs(before)) : nothing]
  },
}

const nothing: Cell = { text: '' }

function tenths(value: number): Cell {
  const rounded = Math.round(10 * value) / 10
  return { text: String(rounded), value: rounded }
}

function moved(change: FigureChange | undefined, unit: Unit, locale: Locale): Cell {
  const text = change === undefined ? '–' : changeText(change, unit, locale)
  const difference = change?.difference ?? null
  if (difference === null) return { text }
  if (unit === 'clock') return exactCell(text, difference / 1000, 'more-seconds')
  return exactCell(text, difference, unit === 'seconds' ? 'more-seconds' : exactKinds[unit])
}

/** A figure, what it was before, and how it moved. */
export function changeCells(
  change: FigureChange | undefined,
  unit: Unit,
  locale: Locale,
  columns: ChangeColumns,
): readonly Cell[] {
  const { now = null, before = null } = change ?? {}
  return [
    figureCell(now, unit, locale),
    figureCell(before, unit, locale),
    ...columns.cells(change, unit, locale),
  ]
}
