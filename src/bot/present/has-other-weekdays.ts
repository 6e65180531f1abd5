import { dayMs, weekday } from '../../report/model/buckets.ts'
import type { WallSpan } from '../../report/table/table.ts'

/** Two months never have the same. */
const daysAtMost = 27

/** Whether a few days are set against days of which more or fewer are Sundays, or any other weekday; in wall clock. */
export function hasOtherWeekdays(now: WallSpan, before: WallSpan): boolean {
  const [days, others] = [weekdaysOf(now), weekdaysOf(before)]
  return days.length > 1 && days.length <= daysAtMost && days.join() !== others.join()
}

function weekdaysOf({ start, end }: WallSpan): readonly number[] {
  const days = Math.ceil((end - start) / dayMs)
  return Array.from({ length: days }, (_none, nth) => weekday(start + nth * dayMs)).sort((a, b) => a - b)
}
