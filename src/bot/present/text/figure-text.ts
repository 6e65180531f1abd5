import type { Unit } from '../../../report/declaration/declaration.ts'
import { rounded } from '../../../report/model/rounded.ts'
import { fixed, number, percent, spell } from '../../../words/format.ts'
import type { Locale } from '../../../words/locale.ts'
import type { Cell, Exact } from '../../model/message.ts'

/** A figure as its reader expects it: durations as HH:MM:SS up to many hours, fractions as percentages, nothing as a dash. */
export function figureText(value: number | null, unit: Unit, locale: Locale): string {
  if (value === null) return '–'
  return written(rounded(value, unit), unit, locale)
}

function written(value: number, unit: Unit, locale: Locale): string {
  switch (unit) {
    case 'count':
      return number(value, locale)
    case 'number':
    case 'minutes':
      return fixed(value, locale, 1)
    case 'money':
      return fixed(value, locale, 2)
    case 'seconds':
      return spell(value, locale)
    case 'clock':
      return new Date(value).toISOString().slice(11, 16)
    case 'ratio':
      return percent(value, locale)
  }
}

/** A figure in a table. */
export function figureCell(value: number | null, unit: Unit, locale: Locale): Cell {
  const text = figureText(value, unit, locale)
  return value === null ? { text } : exactCell(text, rounded(value, unit), exactKinds[unit])
}

export const exactKinds: Readonly<Partial<Record<Unit, Exact['kind']>>> = {
  ratio: 'share',
  clock: 'clock',
  seconds: 'duration',
}

export function exactCell(text: string, value: number, kind: Exact['kind'] | undefined): Cell {
  return { text, value, ...(kind !== undefined && { exact: { kind, value } }) }
}
