import { instantOf, wallClock } from '../../report/time/wall-clock.ts'
import {
  addDaysTo,
  dateOf,
  minuteMs,
  startOfDay,
  unitAround,
  weekdayOf,
  type Wall,
} from '../period/calendar.ts'
import { parseRule, type RecurringDays } from './rule.ts'
import { isWhole, type HolidayOn, type RestHours, type Schedule } from './schedule.ts'

/** The last day of a month that rests on holidays can be years away; five of them have every case. */
const furthestDays = 5 * 366

/**
 * The first time after an instant at which a schedule is due. A time that the clocks skip is due at the next one that
 * they show, one that they show twice at the first. Undefined for a rule that cannot be read.
 */
export function nextSlot(
  schedule: Schedule,
  after: number,
  holidayOn: HolidayOn = () => undefined,
): number | undefined {
  const { rule, zone, holidays } = schedule
  const recurrence = parseRule(rule)
  if (recurrence === undefined) return undefined
  const restOn = (day: Wall) => (holidays === undefined ? undefined : holidayOn(holidays, dayName(day)))
  const isFree: IsFree = (day) => {
    const rest = restOn(day)
    return rest !== undefined && isWhole(rest)
  }
  const shown = wallClock(after, zone)
  let day = startOfDay(shown)
  for (let ahead = 0; ahead < furthestDays; ahead++) {
    if (isDue(recurrence.days, day, isFree)) {
      const rest = restOn(day)
      for (const minute of recurrence.minutes) {
        if (isWithin(rest, minute)) continue
        const wall = day + minute * minuteMs
        // A time that the clocks have passed may come once more, but it was due the first time.
        const at = wall > shown ? firstShown(wall, zone) : after
        if (at > after) return at
      }
    }
    day = addDaysTo(day, 1)
  }
  return undefined
}

export function nextSlots(
  schedule: Schedule,
  after: number,
  count: number,
  holidayOn?: HolidayOn,
): readonly number[] {
  const slots: number[] = []
  let last: number | undefined = after
  while (slots.length < count) {
    last = nextSlot(schedule, last, holidayOn)
    if (last === undefined) break
    slots.push(last)
  }
  return slots
}

/** Whether all of a day is a holiday: half a one is worked on. */
type IsFree = (day: Wall) => boolean

function isWithin(rest: RestHours | undefined, minute: number): boolean {
  return rest !== undefined && minute >= rest.from && minute < rest.to
}

function dayName(day: Wall): string {
  return new Date(day).toISOString().slice(0, 10)
}

/** The first instant at which a zone's clocks show this time or a later one. */
function firstShown(wall: Wall, zone: string): number {
  const at = instantOf(wall, zone)
  let before = at - (wallClock(at, zone) - wall)
  let from = at
  while (from - before > minuteMs) {
    const middle = before + Math.floor((from - before) / (2 * minuteMs)) * minuteMs
    if (wallClock(middle, zone) < wall) before = middle
    else from = middle
  }
  return from
}

function isDue(days: RecurringDays, day: Wall, isFree: IsFree): boolean {
  switch (days.kind) {
    case 'weekdays':
      return days.weekdays.includes(weekdayOf(day))
    case 'month-days':
      return days.days.includes(dateOf(day)) || (days.days.includes(-1) && isLastOfMonth(day))
    case 'nth-weekday':
      return weekdayOf(day) === days.weekday && isNth(day, days.index)
    case 'working-day':
      return (
        isWorkingDay(day, isFree) && workingDaysBeside(day, days.index, isFree) === Math.abs(days.index) - 1
      )
  }
}

function isLastOfMonth(day: Wall): boolean {
  return dateOf(addDaysTo(day, 1)) === 1
}

function isNth(day: Wall, index: number): boolean {
  return index < 0 ? dateOf(addDaysTo(day, 7)) <= 7 : Math.ceil(dateOf(day) / 7) === index
}

function isWorkingDay(day: Wall, isFree: IsFree): boolean {
  return weekdayOf(day) <= 5 && !isFree(day)
}

/** How many working days of its month stand before a day, or after it for a place that is counted from the end. */
function workingDaysBeside(day: Wall, index: number, isFree: IsFree): number {
  const month = unitAround(day, 'month')
  if (month === undefined) return -1
  const step = index < 0 ? 1 : -1
  let count = 0
  let other = addDaysTo(day, step)
  while (other >= month.start && other < month.end) {
    if (isWorkingDay(other, isFree)) count++
    other = addDaysTo(other, step)
  }
  return count
}
