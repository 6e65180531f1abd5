import type { Language } from './language.ts'

/** The reader's number and date forms: Colombia's for Spanish, Brazil's for Portuguese. */
const locales = { en: 'en-US', es: 'es-CO', pt: 'pt-BR' } as const satisfies Record<Language, string>

const weekdays = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  pt: ['domingo', 'segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado'],
} as const satisfies Record<Language, readonly string[]>

const months = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  pt: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
} as const satisfies Record<Language, readonly string[]>

/** With at most `digits` decimals. */
export function number(value: number, language: Language, digits = 0): string {
  return written(value, language, 0, digits)
}

/** With exactly `digits` decimals: numbers that stand below one another. */
export function fixed(value: number, language: Language, digits: number): string {
  return written(value, language, digits, digits)
}

function written(value: number, language: Language, least: number, most: number): string {
  const format = formatOf(
    numberFormats,
    `${language} ${least} ${most}`,
    () =>
      new Intl.NumberFormat(locales[language], {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
        useGrouping: 'always',
      }),
  )
  return format.format(value)
}

// Making one takes a hundred times as long as using it, and an answer uses hundreds.
const numberFormats = new Map<string, Intl.NumberFormat>()
const clockFormats = new Map<string, Intl.DateTimeFormat>()

function formatOf<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
  const known = formats.get(key) ?? make()
  formats.set(key, known)
  return known
}

/** A fraction as a percentage: 0.3464 is "34.6 %" in English and "34,6 %" in Spanish. */
export function percent(fraction: number, language: Language): string {
  return `${fixed(fraction * 100, language, 1)} %`
}

/** Seconds as HH:MM:SS; hours pass 24. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}

export function weekday(day: number, language: Language): string {
  return weekdays[language][day % 7] ?? ''
}

interface Wall {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly clock: string
}

/** The wall clock of `zone` at an instant (epoch ms). */
function wallOf(at: number, zone: string): Wall {
  const shown = formatOf(
    clockFormats,
    zone,
    () => new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }),
  )
  const [date = '', clock = ''] = shown.format(at).split(' ')
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month: month - 1, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(), clock }
}

function dayName(wall: Wall, language: Language, withYear = true): string {
  const year = withYear ? ` ${wall.year}` : ''
  return `${weekdays[language][wall.weekday]} ${dateName(wall, language)}${year}`
}

/** "lun 9 nov": a day among others, in a table or on an axis. */
function shortDayName(wall: Wall, language: Language): string {
  return `${weekdays[language][wall.weekday]?.slice(0, 3)} ${dateName(wall, language)}`
}

function dateName({ day, month }: Wall, language: Language): string {
  return `${day} ${months[language][month]}`
}

/** "Tue 17 Mar 2026" */
export function day(at: number, zone: string, language: Language): string {
  return dayName(wallOf(at, zone), language)
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

export interface Span {
  readonly start: number
  /** Exclusive. */
  readonly end: number
  readonly zone: string
}

/** A span as its reader names it: whole days by their dates, last day included; parts of days with clock times. */
export type SpanName =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'days'; readonly first: string; readonly last: string }
  | { readonly kind: 'hours'; readonly day: string; readonly from: string; readonly to: string }
  | { readonly kind: 'moments'; readonly first: string; readonly last: string }

export function spanName({ start, end, zone }: Span, language: Language): SpanName {
  const from = wallOf(start, zone)
  const to = wallOf(end, zone)
  const last = wallOf(end - 1, zone)
  const isOneDay = dayName(from, language) === dayName(last, language)
  const startsAtMidnight = dayName(from, language) !== dayName(wallOf(start - 1, zone), language)
  const endsAtMidnight = dayName(to, language) !== dayName(last, language)

  if (startsAtMidnight && endsAtMidnight) {
    if (isOneDay) return { kind: 'day', day: dayName(from, language) }
    const isOneYear = from.year === last.year
    return { kind: 'days', first: dayName(from, language, !isOneYear), last: dayName(last, language) }
  }
  const until = endsAtMidnight ? '24:00' : to.clock
  if (isOneDay) return { kind: 'hours', day: dayName(from, language), from: from.clock, to: until }
  return {
    kind: 'moments',
    first: `${dayName(from, language)} ${from.clock}`,
    last: `${dayName(endsAtMidnight ? last : to, language)} ${until}`,
  }
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
      return shortDayName(wall, language)
    case 'hour':
    case 'half-hour':
    case 'ten-minutes':
      return `${shortDayName(wall, language)} ${wall.clock}`
  }
}
