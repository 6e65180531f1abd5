import { addMonths } from 'date-fns/addMonths'
import { tz } from '@date-fns/tz'
import type { Period } from '../../../report/time/period.ts'
import { instantOf, wallClock } from '../../../report/time/wall-clock.ts'

const dayMs = 86_400_000
const wall = { in: tz('+00:00') }

/**
 * What a digest is compared with where nobody said: a day with the same weekday of the week before, a week with the week
 * before, a month with the month before, anything longer with as many days before it.
 */
export function usualComparison({ start, end, zone }: Period): Pick<Period, 'start' | 'end'> {
  const [from, to] = [wallClock(start, zone), wallClock(end, zone)]
  const isMonth = isFirstOfMonth(from) && to === +addMonths(from, 1, wall)
  const before = isMonth ? { from: +addMonths(from, -1, wall), to: from } : earlier(from, to)
  return { start: instantOf(before.from, zone), end: instantOf(before.to, zone) }
}

function earlier(from: number, to: number): { readonly from: number; readonly to: number } {
  const weeks = Math.ceil((to - from) / (7 * dayMs))
  const isLong = to - from > 14 * dayMs
  const backMs = isLong ? Math.ceil((to - from) / dayMs) * dayMs : weeks * 7 * dayMs
  return { from: from - backMs, to: to - backMs }
}

function isFirstOfMonth(at: number): boolean {
  return at % dayMs === 0 && new Date(at).getUTCDate() === 1
}
