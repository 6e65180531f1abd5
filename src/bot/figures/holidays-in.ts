import { countryOf } from '../../question/recurrence/countries.ts'
import type { HolidayOn, RestHours } from '../../question/recurrence/schedule.ts'
import { bucketStart, dayMs } from '../../report/model/buckets.ts'
import type { Period } from '../../report/time/period.ts'
import { wallClock } from '../../report/time/wall-clock.ts'

export interface Holiday {
  /** Its wall-clock midnight, in ms as if UTC. */
  readonly at: number
  readonly rest: RestHours
}

/** The days of a period that are public holidays where its zone is. */
export function holidaysIn(holidayOn: HolidayOn, { start, end, zone }: Period): readonly Holiday[] {
  const country = countryOf(zone)
  if (country === undefined) return []
  const days: Holiday[] = []
  const last = wallClock(end - 1, zone)
  for (let at = bucketStart('day', wallClock(start, zone)); at <= last; at += dayMs) {
    const rest = holidayOn(country, new Date(at).toISOString().slice(0, 10))
    if (rest !== undefined) days.push({ at, rest })
  }
  return days
}
