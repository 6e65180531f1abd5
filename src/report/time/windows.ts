import type { Period } from './period.ts'
import { instantOf, wallClock } from './wall-clock.ts'

/** What one call asks for: `[start, end)` in milliseconds since the epoch. */
export interface Window {
  readonly start: number
  readonly end: number
}

/** What is asked of now: one and the same whenever it is asked, so that all who ask within its freshness share it. */
export const moment: Window = { start: 0, end: 0 }

export function isMoment({ start, end }: Window): boolean {
  return start === moment.start && end === moment.end
}

/** Whether all of it lies behind a time (epoch ms). */
export function isOver(window: Window, at: number): boolean {
  return !isMoment(window) && window.end <= at
}

const fiveMinutesMs = 5 * 60_000
const hourMs = 60 * 60_000

/**
 * The calls that cover a period: each inside one month (or one day) of its zone, and so never longer than Wolkvox's
 * 31 days. The end is rounded up to whole 5 minutes, so that the same question a minute later is the same call.
 */
export function windowsOf(period: Period, step: 'month' | 'day' = 'month'): readonly Window[] {
  const end = Math.ceil(period.end / fiveMinutesMs) * fiveMinutesMs
  const windows: Window[] = []
  let start = period.start
  while (start < end) {
    const next = Math.min(nextStart(step, start, period.zone), end)
    windows.push({ start, end: next })
    start = next
  }
  return windows
}

/** A period with as much before or after it as another zone's clocks, by which its rows are chosen, differ from its own. */
export function widened(period: Period, zone: string | undefined): Period {
  if (zone === undefined) return period
  const behindMs = (at: number) => wallClock(at, period.zone) - wallClock(at, zone)
  return {
    ...period,
    start: period.start - Math.max(0, behindMs(period.start)),
    end: period.end + Math.max(0, -behindMs(period.end)),
  }
}

/** A day whose midnight the clocks skip begins at the first time that they show. */
function nextStart(step: 'month' | 'day', at: number, zone: string): number {
  const local = new Date(wallClock(at, zone))
  const [year, month] = [local.getUTCFullYear(), local.getUTCMonth()]
  const wall = step === 'day' ? Date.UTC(year, month, local.getUTCDate() + 1) : Date.UTC(year, month + 1)
  return instantOf(wall, zone)
}

/** The two halves of a window whose answer was cut, parted after whole hours, and an hour after whole five minutes. */
export function halve(window: Window): readonly [Window, Window] | undefined {
  const lengthMs = window.end - window.start
  if (lengthMs <= fiveMinutesMs) return undefined
  const stepMs = lengthMs > hourMs ? hourMs : fiveMinutesMs
  const middle = window.start + Math.max(1, Math.floor(lengthMs / 2 / stepMs)) * stepMs
  return [
    { start: window.start, end: middle },
    { start: middle, end: window.end },
  ]
}
