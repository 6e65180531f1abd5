import type { Comparison } from '../../report/compare.ts'
import type { Unit } from '../../report/declaration.ts'
import { number, percent } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import { figureText } from './figure-text.ts'

export type Change =
  | Comparison['figures'][number]
  | Comparison['sections'][number]['groups'][number]['changes'][number]

/** How a figure moved: "+12.3 % (better)". On a small base as a difference, for ratios in points. */
export function changeText(change: Change, unit: Unit, language: Language): string {
  const { difference, fraction, direction } = change
  if (difference === null) return '–'
  const { answer } = wordsIn(language)
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±'
  const size = Math.abs(difference)
  const judged = direction === undefined ? '' : ` (${answer[direction]})`
  if (fraction !== undefined) return `${sign}${percent(Math.abs(fraction), language)}${judged}`
  const text =
    unit === 'ratio' ? answer.points(number(size * 100, language, 1)) : figureText(size, unit, language)
  return `${sign}${text}${judged}`
}
