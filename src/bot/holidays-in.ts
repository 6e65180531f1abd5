import { countryOf } from '../question/recurrence/countries.ts'
import type { IsHoliday } from '../question/recurrence/schedule.ts'
import { bucketStart, dayMs } from '../report/buckets.ts'
import type { Period } from '../report/period.ts'
import { wallClock } from '../report/wall-clock.ts'

/** The days of a period that are public holidays where its zone is: wall-clock midnights, in ms as if UTC. */
export function holidaysIn(isHoliday: IsHoliday, { start, end, zone }: Period): readonly number[] {
  const country = countryOf(zone)
  if (country === undefined) return []
  const days: number[] = []
  const last = wallClock(end - 1, zone)
  for (let at = bucketStart('day', wallClock(start, zone)); at <= last; at += dayMs) {
    if (isHoliday(country, new Date(at).toISOString().slice(0, 10))) days.push(at)
  }
  return days
}
