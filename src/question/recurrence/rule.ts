/** When something recurs: on which days, and at which minutes of the day. */
export interface Recurrence {
  readonly days: RecurringDays
  /** Minutes since midnight, ascending. */
  readonly minutes: readonly number[]
}

export type RecurringDays =
  /** 1 Monday to 7 Sunday. */
  | { readonly kind: 'weekdays'; readonly weekdays: readonly number[] }
  /** 1 to 31; -1 is the last. */
  | { readonly kind: 'month-days'; readonly days: readonly number[] }
  /** The first Monday, the last Friday (-1). */
  | { readonly kind: 'nth-weekday'; readonly index: number; readonly weekday: number }
  /** The first working day, Monday to Friday; -1 is the last. */
  | { readonly kind: 'working-day'; readonly index: number }

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const workdays = 'BYDAY=MO,TU,WE,TH,FR'

/**
 * As a recurrence rule of RFC 5545, and back: `FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0`. A rule crosses its hours
 * with its minutes, so that 8:00 and 17:30 are two of them, one a line.
 */
export function formatRule({ days, minutes }: Recurrence): string {
  const parts = dayParts(days)
  return crossesOf(minutes)
    .map((cross) =>
      [...parts, `BYHOUR=${cross.hours.join(',')}`, `BYMINUTE=${cross.parts.join(',')}`].join(';'),
    )
    .join('\n')
}

interface Cross {
  readonly hours: readonly number[]
  readonly parts: readonly number[]
}

/** Hours that share the same minutes stand together. */
function crossesOf(minutes: readonly number[]): readonly Cross[] {
  const byHour = Map.groupBy(minutes, (minute) => Math.floor(minute / 60))
  const alike = Map.groupBy(byHour, ([, all]) => all.map((minute) => minute % 60).join())
  return [...alike].map(([parts, hours]) => ({
    hours: hours.map(([hour]) => hour),
    parts: parts.split(',').map(Number),
  }))
}

function dayParts(days: RecurringDays): readonly string[] {
  switch (days.kind) {
    case 'weekdays':
      if (days.weekdays.length === 7) return ['FREQ=DAILY']
      return ['FREQ=WEEKLY', `BYDAY=${days.weekdays.map((day) => names[day - 1]).join(',')}`]
    case 'month-days':
      return ['FREQ=MONTHLY', `BYMONTHDAY=${days.days.join(',')}`]
    case 'nth-weekday':
      return ['FREQ=MONTHLY', `BYDAY=${days.index}${names[days.weekday - 1]}`]
    case 'working-day':
      return ['FREQ=MONTHLY', workdays, `BYSETPOS=${days.index}`]
  }
}

/** Reads what `formatRule` writes; undefined for any other text. */
export function parseRule(text: string): Recurrence | undefined {
  const rules = text.split('\n').map(parseLine)
  const [first] = rules
  if (first === undefined) return undefined
  const minutes = new Set<number>()
  for (const rule of rules) {
    if (rule === undefined || JSON.stringify(rule.days) !== JSON.stringify(first.days)) return undefined
    for (const minute of rule.minutes) minutes.add(minute)
  }
  return { days: first.days, minutes: [...minutes].sort((one, other) => one - other) }
}

function parseLine(rule: string): Recurrence | undefined {
  const fields = new Map(
    rule.split(';').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  )
  const days = daysOf(fields)
  const hours = integers(fields.get('BYHOUR'), 0, 23)
  const parts = integers(fields.get('BYMINUTE'), 0, 59)
  if (days === undefined || hours === undefined || parts === undefined) return undefined
  return { days, minutes: hours.flatMap((hour) => parts.map((part) => hour * 60 + part)) }
}

function daysOf(fields: ReadonlyMap<string, string>): RecurringDays | undefined {
  const byDay = fields.get('BYDAY')
  switch (fields.get('FREQ')) {
    case 'DAILY':
      return { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5, 6, 7] }
    case 'WEEKLY': {
      const weekdays = byDay?.split(',').map((name) => names.indexOf(name) + 1) ?? []
      return weekdays.length > 0 && !weekdays.includes(0) ? { kind: 'weekdays', weekdays } : undefined
    }
    case 'MONTHLY': {
      const days = integers(fields.get('BYMONTHDAY'), -1, 31)
      if (days !== undefined) return { kind: 'month-days', days }
      const [position] = integers(fields.get('BYSETPOS'), -1, 23) ?? []
      if (position !== undefined) return { kind: 'working-day', index: position }
      const weekday = names.indexOf(byDay?.slice(-2) ?? '') + 1
      const index = Number(byDay?.slice(0, -2))
      return weekday > 0 && Number.isInteger(index) && index !== 0
        ? { kind: 'nth-weekday', index, weekday }
        : undefined
    }
    default:
      return undefined
  }
}

function integers(text: string | undefined, from: number, to: number): readonly number[] | undefined {
  if (text === undefined || text === '') return undefined
  const values = text.split(',').map(Number)
  return values.every((value) => Number.isInteger(value) && value >= from && value <= to) ? values : undefined
}
