import { instantOf, wallClock } from '../../report/wall-clock.ts'
import { addDaysTo, dateOf, minuteMs, unitAround, weekdayOf, type Wall } from '../period/calendar.ts'
import { parseRule, type RecurringDays } from './rule.ts'

const furthestDays = 370

/**
 * The first time after an instant at which a rule is due, in its zone (IANA). A time that the clocks skip is due at the
 * next one that they show, one that they show twice at the first. Undefined for a rule that cannot be read.
 */
export function nextSlot(
  schedule: { readonly rule: string; readonly zone: string },
  after: number,
): number | undefined {
  const recurrence = parseRule(schedule.rule)
  if (recurrence === undefined) return undefined
  const today = unitAround(wallClock(after, schedule.zone), 'day')
  let day = addDaysTo(today?.start ?? 0, -1)
  for (let ahead = 0; ahead < furthestDays; ahead++) {
    if (isDue(recurrence.days, day)) {
      for (const minute of recurrence.minutes) {
        const at = instantOf(day + minute * minuteMs, schedule.zone)
        if (at > after) return at
      }
    }
    day = addDaysTo(day, 1)
  }
  return undefined
}

export function nextSlots(
  schedule: { readonly rule: string; readonly zone: string },
  after: number,
  count: number,
): readonly number[] {
  const slots: number[] = []
  let last: number | undefined = after
  while (slots.length < count) {
    last = nextSlot(schedule, last)
    if (last === undefined) break
    slots.push(last)
  }
  return slots
}

function isDue(days: RecurringDays, day: Wall): boolean {
  switch (days.kind) {
    case 'weekdays':
      return days.weekdays.includes(weekdayOf(day))
    case 'month-days':
      return days.days.includes(dateOf(day)) || (days.days.includes(-1) && isLastOfMonth(day))
    case 'nth-weekday':
      return weekdayOf(day) === days.weekday && isNth(day, days.index)
    case 'working-day':
      return weekdayOf(day) <= 5 && workingDaysBeside(day, days.index) === 0
  }
}

function isLastOfMonth(day: Wall): boolean {
  return dateOf(addDaysTo(day, 1)) === 1
}

function isNth(day: Wall, index: number): boolean {
  return index < 0 ? dateOf(addDaysTo(day, 7)) <= 7 : Math.ceil(dateOf(day) / 7) === index
}

/** How many working days of its month stand between a day and the place that is meant. */
function workingDaysBeside(day: Wall, index: number): number {
  const month = unitAround(day, 'month')
  if (month === undefined) return -1
  const step = index < 0 ? 1 : -1
  let count = 0
  for (
    let other = addDaysTo(day, step);
    other >= month.start && other < month.end;
    other = addDaysTo(other, step)
  ) {
    if (weekdayOf(other) <= 5) count++
  }
  return Math.abs(index) - 1 - count
}
