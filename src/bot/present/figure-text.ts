import type { Unit } from '../../report/declaration.ts'
import { duration, fixed, number, percent } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import type { Cell } from '../message.ts'

/** A figure as its reader expects it: durations as HH:MM:SS, fractions as percentages, nothing as a dash. */
export function figureText(value: number | null, unit: Unit, language: Language): string {
  if (value === null) return '–'
  switch (unit) {
    case 'count':
      return number(value, language)
    case 'number':
    case 'minutes':
      return fixed(value, language, 1)
    case 'money':
      return fixed(value, language, 2)
    case 'seconds':
      return duration(value)
    case 'ratio':
      return percent(value, language)
  }
}

/** A figure in a table. */
export function figureCell(value: number | null, unit: Unit, language: Language): Cell {
  const text = figureText(value, unit, language)
  return value === null ? { text } : { text, value }
}
