import { tz } from '@date-fns/tz'
import { addMonths } from 'date-fns/addMonths'

import type { WeekStart } from '../../report/model/summary.ts'
import type { Unit } from './sense.ts'

/** A time on the wall, in milliseconds as if it were UTC: days and months are counted without any zone. */
export type Wall = number

/** `[start, end)` on the wall. */
export interface Span {
  readonly start: Wall
  readonly end: Wall
  /** Counted in hours back from now, and so not moved by a change of the clocks. */
  readonly isElapsed?: boolean
}

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs
const wall = { in: tz('+00:00') }

/** A span that has its ends the right way round. */
export function whole(span: Span): Span | undefined {
  return span.start < span.end ? span : undefined
}

export function dayOf(year: number, month: number, day: number): Wall | undefined {
  const at = Date.UTC(year, month - 1, day)
  const date = new Date(at)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? at : undefined
}

export function yearOf(at: Wall): number {
  return new Date(at).getUTCFullYear()
}

export function monthOf(at: Wall): number {
  return new Date(at).getUTCMonth() + 1
}

export function dateOf(at: Wall): number {
  return new Date(at).getUTCDate()
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(at: Wall): number {
  return new Date(at).getUTCDay() || 7
}

export function startOfDay(at: Wall): Wall {
  return Math.floor(at / dayMs) * dayMs
}

/** On the wall every day has 24 hours. */
export function addDaysTo(at: Wall, days: number): Wall {
  return at + days * dayMs
}

const monthsIn: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  bimester: 2,
  quarter: 3,
  'four-months': 4,
  semester: 6,
  year: 12,
  decade: 120,
}

/** Adds whole units; months keep to their last day. Undefined for what is no unit of the calendar. */
export function addUnits(at: Wall, unit: Unit, count: number): Wall | undefined {
  if (Math.abs(count) > 10_000) return undefined
  const months = monthsIn[unit]
  if (months !== undefined) return +addMonths(at, months * count, wall)
  if (unit === 'day') return addDaysTo(at, count)
  if (unit === 'week' || unit === 'weekend') return addDaysTo(at, 7 * count)
  if (unit === 'fortnight') return addDaysTo(at, 14 * count)
  if (unit === 'hour') return at + count * hourMs
  if (unit === 'half-hour') return at + count * 30 * minuteMs
  if (unit === 'minute') return at + count * minuteMs
  if (unit === 'second') return at + count * 1000
  return undefined
}

/** The whole unit of the calendar that holds a moment. Weeks begin on Monday; a fortnight is 1-15 or 16-end. */
export function unitAround(at: Wall, unit: Unit): Span | undefined {
  const start = startOf(at, unit)
  if (start === undefined) return undefined
  if (unit === 'weekend') return { start, end: addDaysTo(start, 2) }
  if (unit === 'fortnight')
    return { start, end: dateOf(start) === 1 ? addDaysTo(start, 15) : nextMonth(start) }
  const end = addUnits(start, unit, 1)
  return end === undefined ? undefined : { start, end }
}

function startOf(at: Wall, unit: Unit): Wall | undefined {
  switch (unit) {
    case 'day':
      return startOfDay(at)
    case 'week':
      return mondayOf(at)
    case 'weekend':
      return addDaysTo(mondayOf(at), 5)
    case 'fortnight':
      return dateOf(at) <= 15 ? startOfMonths(at, 1) : addDaysTo(startOfMonths(at, 1), 15)
    case 'month':
    case 'bimester':
    case 'quarter':
    case 'four-months':
    case 'semester':
    case 'year':
      return startOfMonths(at, monthsIn[unit] ?? 1)
    default:
      return undefined
  }
}

function mondayOf(at: Wall): Wall {
  return addDaysTo(startOfDay(at), 1 - weekdayOf(at))
}

/** The first day of the so many months of the year that hold a moment. */
function startOfMonths(at: Wall, count: number): Wall {
  const month = Math.floor((monthOf(at) - 1) / count) * count
  return Date.UTC(yearOf(at), month, 1)
}

function nextMonth(at: Wall): Wall {
  return Date.UTC(yearOf(at), monthOf(at), 1)
}

/** The neighbouring unit: the fortnight before 16-31 is 1-15, whatever its length. */
export function unitBeside(at: Wall, unit: Unit, count: number): Span | undefined {
  let span = unitAround(at, unit)
  for (let step = 0; step < Math.abs(count) && span !== undefined; step++) {
    const inside = count < 0 ? span.start - 1 : span.end
    span = unit === 'weekend' ? shiftedBy(span, Math.sign(count) * 7) : unitAround(inside, unit)
  }
  return span
}

/** The week that holds a moment, or the one so many weeks after it. */
export function weekAround(at: Wall, steps: number, start: WeekStart = 'monday'): Span {
  const early = start === 'sunday' ? 1 : 0
  const monday = addDaysTo(mondayOf(addDaysTo(at, early)), 7 * steps - early)
  return { start: monday, end: addDaysTo(monday, 7) }
}

function shiftedBy(span: Span, days: number): Span {
  return { start: addDaysTo(span.start, days), end: addDaysTo(span.end, days) }
}

/** The first Monday of the weeks that belong to a span: a week belongs where its Thursday is (ISO 8601). */
export function firstWeekOf(span: Span): Wall {
  const monday = mondayOf(span.start)
  return addDaysTo(monday, 3) >= span.start ? monday : addDaysTo(monday, 7)
}

export function lastWeekOf(span: Span): Wall {
  const monday = mondayOf(span.end - 1)
  return addDaysTo(monday, 3) < span.end ? monday : addDaysTo(monday, -7)
}
