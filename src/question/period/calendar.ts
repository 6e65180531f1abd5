import { tz } from '@date-fns/tz'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { getISODay } from 'date-fns/getISODay'
import { startOfDay } from 'date-fns/startOfDay'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { startOfMonth } from 'date-fns/startOfMonth'
import { startOfQuarter } from 'date-fns/startOfQuarter'
import { startOfYear } from 'date-fns/startOfYear'

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
const wall = { in: tz('+00:00') }

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
  return getISODay(at, wall)
}

export function addDaysTo(at: Wall, days: number): Wall {
  return +addDays(at, days, wall)
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
      return +startOfDay(at, wall)
    case 'week':
      return +startOfISOWeek(at, wall)
    case 'weekend':
      return addDaysTo(+startOfISOWeek(at, wall), 5)
    case 'fortnight':
      return dateOf(at) <= 15 ? +startOfMonth(at, wall) : addDaysTo(+startOfMonth(at, wall), 15)
    case 'month':
      return +startOfMonth(at, wall)
    case 'quarter':
      return +startOfQuarter(at, wall)
    case 'year':
      return +startOfYear(at, wall)
    case 'bimester':
    case 'four-months':
    case 'semester': {
      const length = monthsIn[unit] ?? 1
      const month = Math.floor((monthOf(at) - 1) / length) * length
      return +addMonths(startOfYear(at, wall), month, wall)
    }
    default:
      return undefined
  }
}

function nextMonth(at: Wall): Wall {
  return +addMonths(startOfMonth(at, wall), 1, wall)
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

function shiftedBy(span: Span, days: number): Span {
  return { start: addDaysTo(span.start, days), end: addDaysTo(span.end, days) }
}

/** The first Monday of the weeks that belong to a span: a week belongs where its Thursday is (ISO 8601). */
export function firstWeekOf(span: Span): Wall {
  const monday = +startOfISOWeek(span.start, wall)
  return addDaysTo(monday, 3) >= span.start ? monday : addDaysTo(monday, 7)
}

export function lastWeekOf(span: Span): Wall {
  const monday = +startOfISOWeek(span.end - 1, wall)
  return addDaysTo(monday, 3) < span.end ? monday : addDaysTo(monday, -7)
}
