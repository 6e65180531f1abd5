import type { WeekStart } from './summary.ts'
import type { Key } from './summary.ts'

export type TimeUnit = Extract<Key, { kind: 'time' }>['unit']

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

const fixed = { 'ten-minutes': 10 * minuteMs, 'half-hour': 30 * minuteMs, hour: hourMs, day: dayMs }

/** The start of the bucket that a wall-clock time falls in. */
export function bucketStart(unit: TimeUnit, at: number, weekStart: WeekStart = 'monday'): number {
  switch (unit) {
    case 'ten-minutes':
    case 'half-hour':
    case 'hour':
    case 'day':
      return Math.floor(at / fixed[unit]) * fixed[unit]
    case 'week':
      return (Math.floor(at / dayMs) - (weekStart === 'sunday' ? weekday(at) % 7 : weekday(at) - 1)) * dayMs
    case 'month': {
      const date = new Date(at)
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth())
    }
  }
}

export function nextBucket(unit: TimeUnit, start: number): number {
  switch (unit) {
    case 'ten-minutes':
    case 'half-hour':
    case 'hour':
    case 'day':
      return start + fixed[unit]
    case 'week':
      return start + 7 * dayMs
    case 'month': {
      const date = new Date(start)
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
    }
  }
}

/** 1 Monday to 7 Sunday; the first of January 1970 was a Thursday. */
export function weekday(at: number): number {
  return ((((Math.floor(at / dayMs) + 3) % 7) + 7) % 7) + 1
}
