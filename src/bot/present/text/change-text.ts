import type { Comparison } from '../../../report/summary/compare.ts'
import type { Unit } from '../../../report/declaration/declaration.ts'
import { fixed, mostPercentDigits, percent } from '../../../words/format.ts'
import type { Locale } from '../../../words/locale.ts'
import { wordsIn } from '../../../words/words-in.ts'
import { figureText } from './figure-text.ts'

export type SectionChange = Comparison['sections'][number]
export type FigureChange = Comparison['figures'][number] | SectionChange['groups'][number]['changes'][number]

/** How a figure moved: "+12.3 % (better)". On a small base as a difference, for ratios in points. */
export function changeText(change: FigureChange, unit: Unit, locale: Locale): string {
  const { difference, fraction, direction } = change
  if (difference === null) return '–'
  const { answer } = wordsIn(locale)
  const written = (difference: number, fraction: number | undefined) => {
    if (fraction !== undefined) return percent(Math.abs(fraction), locale)
    const size = Math.abs(difference)
    if (unit !== 'ratio') return figureText(size, unit, locale)
    return answer.points(fixed(size * 100, locale, 1, mostPercentDigits))
  }
  const size = written(difference, fraction)
  if (size === written(0, fraction && 0)) return answer.unchanged
  const judged = direction === undefined ? '' : ` (${answer[direction]})`
  return `${difference > 0 ? '+' : '−'}${size}${judged}`
}
