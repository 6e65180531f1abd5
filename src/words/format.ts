import { dayAndYear, dayName, months, shortWeekdays, wallOf, weekdays } from './calendar.ts'
import { formatOf } from './format-of.ts'
import type { Language } from './language.ts'
import type { Locale } from './locale.ts'

/** The reader's number forms: Colombia's for the Spanish of a comma, Brazil's for Portuguese. */
const locales = { en: 'en-US', es: 'es-CO', 'es-MX': 'es-MX', pt: 'pt-BR' } as const satisfies Record<
  Locale,
  string
>

/** With at most `digits` decimals. */
export function number(value: number, locale: Locale, digits = 0): string {
  return written(value, locale, 0, digits)
}

/** With `digits` decimals, also where they are zeros: numbers that stand below one another. */
export function fixed(value: number, locale: Locale, digits: number, most = digits): string {
  return written(value, locale, digits, most)
}

function written(value: number, locale: Locale, least: number, most: number): string {
  const format = formatOf(
    numberFormats,
    `${locale} ${least} ${most}`,
    () =>
      new Intl.NumberFormat(locales[locale], {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
        useGrouping: 'always',
        signDisplay: 'negative',
      }),
  )
  return format.format(value)
}

const numberFormats = new Map<string, Intl.NumberFormat>()

/** A fraction as a percentage: 0.3464 is "34.6 %" in English and "34,6 %" in Spanish. */
export function percent(fraction: number, locale: Locale): string {
  return `${fixed(fraction * 100, locale, percentDigits(fraction))} %`
}

export const mostPercentDigits = 6
const possibleDigits = Array.from({ length: mostPercentDigits }, (_, index) => index + 1)

/** The decimals of a percentage: one, or as many as keep nearly all from reading as all, and a few from reading as none. */
export function percentDigits(fraction: number): number {
  const size = Math.abs(fraction)
  if (size === 0 || size >= 1) return 1
  return possibleDigits.find((digits) => !['0', '100'].includes(percentAt(size, digits))) ?? 1
}

function percentAt(fraction: number, digits: number): string {
  return String(Number((fraction * 100).toFixed(digits)))
}

/** Seconds as HH:MM:SS; hours pass 24. */
export function duration(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return (seconds < 0 && whole > 0 ? '-' : '') + parts.map((part) => String(part).padStart(2, '0')).join(':')
}

/** From so many hours on minutes are enough. */
const manyHours = 100

/** Seconds as people read them: HH:MM:SS, and of many hours "1,353 h 34 min". */
export function spell(seconds: number, locale: Locale): string {
  const minutes = Math.round(Math.abs(seconds) / 60)
  if (minutes < manyHours * 60) return duration(seconds)
  const hours = number(Math.floor(minutes / 60), locale)
  return `${seconds < 0 ? '-' : ''}${hours} h ${String(minutes % 60).padStart(2, '0')} min`
}

export function weekday(day: number, language: Language): string {
  return weekdays[language][day % 7] ?? ''
}

/** "Tue 17 Mar 2026" */
export function day(at: number, zone: string, language: Language): string {
  return dayAndYear(wallOf(at, zone), language)
}

/** "10:42" */
export function clock(at: number, zone: string): string {
  return wallOf(at, zone).clock
}

/** "Bogota, GMT-5": the zone's city and what its clocks show at that instant. */
export function zoneName(at: number, zone: string): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).formatToParts(at)
  return `${city}, ${parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'}`
}

/** A wall-clock bucket given as if it were UTC: "Fri 20 Nov", "vie 20 nov 08:00", "Nov 2026". */
export function bucket(
  at: number,
  unit: 'ten-minutes' | 'half-hour' | 'hour' | 'day' | 'week' | 'month',
  language: Language,
): string {
  const wall = wallOf(at, 'UTC')
  switch (unit) {
    case 'month':
      return `${months[language][wall.month]} ${wall.year}`
    case 'day':
    case 'week':
      return dayName(wall, language, shortWeekdays)
    case 'hour':
    case 'half-hour':
    case 'ten-minutes':
      return `${dayName(wall, language, shortWeekdays)} ${wall.clock}`
  }
}
