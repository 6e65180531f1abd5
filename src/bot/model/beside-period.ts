import { tz } from '@date-fns/tz'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { startOfDay } from 'date-fns/startOfDay'
import { startOfMonth } from 'date-fns/startOfMonth'
import { unitAround, unitBeside } from '../../question/period/calendar.ts'
import type { Period } from '../../report/time/period.ts'
import { instantOf, wallClock } from '../../report/time/wall-clock.ts'

/**
 * The period of equal length before (-1) or after (1): months after months, fortnights of a month and weekends after
 * such, days after days, else to the millisecond.
 */
export function besides(period: Period, by: -1 | 1): Period {
  const here = { in: tz(period.zone) }
  const ends = [period.start, period.end] as const
  const moved = (move: (at: number) => Date) => {
    const [start, end] = [move(period.start).getTime(), move(period.end).getTime()]
    return { ...period, start, end }
  }
  if (ends.every((at) => startOfMonth(at, here).getTime() === at)) {
    const months = differenceInCalendarMonths(period.end, period.start, here)
    return moved((at) => addMonths(at, by * months, here))
  }
  const unit = unitBesides(period, by)
  if (unit !== undefined) return unit
  if (ends.every((at) => startOfDay(at, here).getTime() === at)) {
    const days = differenceInCalendarDays(period.end, period.start, here)
    return moved((at) => addDays(at, by * days, here))
  }
  const lengthMs = period.end - period.start
  return { ...period, start: period.start + by * lengthMs, end: period.end + by * lengthMs }
}

/** Before 1 to 15 March lies 16 to 28 February, and before a weekend the last one, not Thursday and Friday. */
function unitBesides({ start, end, zone }: Period, by: -1 | 1): Period | undefined {
  const [from, to] = [wallClock(start, zone), wallClock(end, zone)]
  const unit = (['fortnight', 'weekend'] as const).find((one) => {
    const around = unitAround(from, one)
    return around?.start === from && around.end === to
  })
  const beside = unit && unitBeside(from, unit, by)
  return beside && { start: instantOf(beside.start, zone), end: instantOf(beside.end, zone), zone }
}
