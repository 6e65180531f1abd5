import type { Unit } from '../../report/declaration.ts'
import { rounded } from '../../report/rounded.ts'
import { fixed, number, percent, spell } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import type { Cell, Exact } from '../message.ts'

/** A figure as its reader expects it: durations as HH:MM:SS up to many hours, fractions as percentages, nothing as a dash. */
export function figureText(value: number | null, unit: Unit, language: Language): string {
  if (value === null) return '–'
  return written(rounded(value, unit), unit, language)
}

function written(value: number, unit: Unit, language: Language): string {
  switch (unit) {
    case 'count':
      return number(value, language)
    case 'number':
    case 'minutes':
      return fixed(value, language, 1)
    case 'money':
      return fixed(value, language, 2)
    case 'seconds':
      return spell(value, language)
    case 'ratio':
      return percent(value, language)
  }
}

/** A figure in a table. */
export function figureCell(value: number | null, unit: Unit, language: Language): Cell {
  const text = figureText(value, unit, language)
  return value === null ? { text } : exactCell(text, rounded(value, unit), exactKinds[unit])
}

export const exactKinds: Readonly<Partial<Record<Unit, Exact['kind']>>> = {
  ratio: 'share',
  seconds: 'duration',
}

export function exactCell(text: string, value: number, kind: Exact['kind'] | undefined): Cell {
  return { text, value, ...(kind !== undefined && { exact: { kind, value } }) }
}
