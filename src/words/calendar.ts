import { formatOf } from './format-of.ts'
import type { Language } from './language.ts'

export const weekdays = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  pt: ['domingo', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado'],
} as const satisfies Record<Language, readonly string[]>

export type Weekdays = Readonly<Record<Language, readonly string[]>>

export const shortWeekdays: Weekdays = {
  en: weekdays.en.map(shortened),
  es: weekdays.es.map(shortened),
  pt: weekdays.pt.map(shortened),
}

/** An English date has a short weekday, the others a whole one. */
const inDates: Weekdays = { ...weekdays, en: shortWeekdays.en }

function shortened(weekday: string): string {
  return weekday.slice(0, 3)
}

export const months = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  pt: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
} as const satisfies Record<Language, readonly string[]>

export interface WallParts {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly clock: string
}

const clockFormats = new Map<string, Intl.DateTimeFormat>()

/** The wall clock of `zone` at an instant (epoch ms). */
export function wallOf(at: number, zone: string): WallParts {
  const shown = formatOf(
    clockFormats,
    zone,
    () => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }),
  )
  const [date = '', clock = ''] = shown.format(at).split(' ')
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month: month - 1, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(), clock }
}

/** "lunes 9 nov" */
export function dayName(wall: WallParts, language: Language, names = inDates): string {
  return `${names[language][wall.weekday]} ${dateName(wall, language)}`
}

export function dayAndYear(wall: WallParts, language: Language, names = inDates): string {
  return `${dayName(wall, language, names)} ${wall.year}`
}

function dateName({ day, month }: WallParts, language: Language): string {
  return `${day} ${months[language][month]}`
}
