import {
  addDaysTo,
  addUnits,
  dayOf,
  firstWeekOf,
  lastWeekOf,
  unitAround,
  unitBeside,
  weekAround,
  weekdayOf,
  yearOf,
  type Span,
  type Wall,
} from './calendar.ts'
import type { Expression } from './expression.ts'
import type { Reference, Resolve } from './reference.ts'
import type { Holiday } from './sense.ts'

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>

/** A weekday alone is the last one before today; "this" one is of the running week, "previous" of the one before. */
export function weekdaySpan(
  { weekday, which, within }: Of<'weekday'>,
  reference: Reference,
  resolve: Resolve,
): Span | undefined {
  const { now } = reference
  if (within !== undefined) {
    const week = resolve(within, reference)
    return week && firstFrom(week.start, weekday)
  }
  const week = weekAround(now, 0, reference.weekStart)
  const back = ((weekdayOf(now) - weekday + 6) % 7) + 1
  switch (which) {
    case 'this':
      return firstFrom(week.start, weekday)
    case 'next':
      return unitAround(addDaysTo(now, back === 7 ? 7 : 7 - back), 'day')
    case 'previous':
      return firstFrom(addDaysTo(week.start, -7), weekday)
    case 'before-last':
      return unitAround(addDaysTo(now, -back - 7), 'day')
    default:
      return unitAround(addDaysTo(now, -back), 'day')
  }
}

function firstFrom(start: Wall, weekday: number): Span {
  return oneDay(addDaysTo(start, (weekday - weekdayOf(start) + 7) % 7))
}

function oneDay(start: Wall): Span {
  return { start, end: addDaysTo(start, 1) }
}

/** "Q3", "week 12 of last year", "second fortnight of March"; without a year the latest that has begun. */
export function numberedSpan(
  { unit, index, within }: Of<'numbered'>,
  reference: Reference,
  resolve: Resolve,
): Span | undefined {
  const container = within && resolve(within, reference)
  if (within !== undefined && container === undefined) return undefined
  if (container !== undefined) return indexed(unit, index, container)
  const outer = unit === 'fortnight' ? 'month' : 'year'
  if (reference.year !== undefined && outer === 'year') {
    const start = dayOf(reference.year, 1, 1)
    const year = start === undefined ? undefined : unitAround(start, 'year')
    return year && indexed(unit, index, year)
  }
  // Next year's first week may begin in the last days of this one.
  for (const steps of [1, 0, -1]) {
    const around = unitBeside(reference.now, outer, steps)
    const span = around && indexed(unit, index, around)
    if (span !== undefined && span.start <= reference.now) return span
  }
  return undefined
}

function indexed(unit: Of<'numbered'>['unit'], index: number, container: Span): Span | undefined {
  if (unit === 'week') return weekNumber(index, container)
  const first = unitAround(container.start, unit)
  const span = first && unitBeside(first.start, unit, index - 1)
  return span !== undefined && span.end <= container.end ? span : undefined
}

function weekNumber(index: number, container: Span): Span | undefined {
  const start = addDaysTo(firstWeekOf(container), 7 * (index - 1))
  return addDaysTo(start, 3) < container.end ? { start, end: addDaysTo(start, 7) } : undefined
}

export function nthSpan(
  { unit, weekday, index, count, within }: Of<'nth'>,
  reference: Reference,
  resolve: Resolve,
): Span | undefined {
  const container = resolve(within, reference)
  if (container === undefined || count < 1 || count > 366) return undefined
  if (unit === 'weekday') return nthWeekday(container, weekday ?? 1, index)
  if (unit === 'half') return halfOf(container, index)
  if (unit === 'week') return nthWeek(container, index, count)
  if (unit === 'weekend') {
    const day = nthWeekday(container, 6, index)
    return day && { start: day.start, end: addDaysTo(day.start, 2) }
  }
  return nthUnits(container, unit, index, count)
}

function nthWeekday(container: Span, weekday: number, index: number): Span | undefined {
  const first = addDaysTo(container.start, (weekday - weekdayOf(container.start) + 7) % 7)
  const last = addDaysTo(container.end, -(((weekdayOf(addDaysTo(container.end, -1)) - weekday + 7) % 7) + 1))
  const start = index < 0 ? last : addDaysTo(first, 7 * (index - 1))
  return start >= container.start && start < container.end ? oneDay(start) : undefined
}

function nthWeek(container: Span, index: number, count: number): Span | undefined {
  const last = lastWeekOf(container)
  const start =
    index < 0 ? addDaysTo(last, -7 * (count - 1)) : addDaysTo(firstWeekOf(container), 7 * (index - 1))
  const end = index < 0 ? addDaysTo(last, 7) : addDaysTo(start, 7 * count)
  return addDaysTo(end, -4) < container.end && start >= addDaysTo(container.start, -3)
    ? { start, end }
    : undefined
}

/** The first `count` units of a span where `index` is 1, the last where it is -1, else the one of that number. */
function nthUnits(
  container: Span,
  unit: Of<'numbered'>['unit'],
  index: number,
  count: number,
): Span | undefined {
  const isLast = index < 0
  if (count > 1 && index > 1) return undefined
  if (unit === 'fortnight') {
    const span = isLast ? unitAround(container.end - 1, unit) : unitBeside(container.start, unit, index - 1)
    return count === 1 ? span : undefined
  }
  const start = addUnits(isLast ? container.end : container.start, unit, isLast ? -count : index - 1)
  const end = start === undefined ? undefined : addUnits(start, unit, count)
  return start !== undefined && end !== undefined && start >= container.start && end <= container.end
    ? { start, end }
    : undefined
}

function halfOf(container: Span, index: number): Span | undefined {
  if (index !== 1 && index !== 2 && index !== -1) return undefined
  const days = Math.round((container.end - container.start) / 86_400_000)
  const middle =
    days > 300
      ? addUnits(container.start, 'month', 6)
      : days > 27 && days < 32
        ? addDaysTo(container.start, Math.floor(days / 2))
        : undefined
  if (middle === undefined) return undefined
  return index === 1 ? { start: container.start, end: middle } : { start: middle, end: container.end }
}

const fixed: Readonly<Partial<Record<Holiday, readonly [month: number, day: number]>>> = {
  christmas: [12, 25],
  'christmas-eve': [12, 24],
  'new-year': [1, 1],
  'new-years-eve': [12, 31],
  'labour-day': [5, 1],
  halloween: [10, 31],
}

export function holidaySpan(
  { holiday, within }: Of<'holiday'>,
  reference: Reference,
  resolve: Resolve,
): Span | undefined {
  const year = within && resolve(within, reference)
  if (year !== undefined) return inYear(holiday, yearOf(year.start))
  const latest = inYear(holiday, reference.year ?? yearOf(reference.now))
  if (latest === undefined || latest.start <= reference.now || reference.year !== undefined) return latest
  return inYear(holiday, yearOf(reference.now) - 1)
}

function inYear(holiday: Holiday, year: number): Span | undefined {
  const date = fixed[holiday]
  const day = date && dayOf(year, date[0], date[1])
  if (day !== undefined) return oneDay(day)
  const november = dayOf(year, 11, 1)
  if (holiday !== 'black-friday' || november === undefined) return undefined
  const thanksgiving = nthWeekday({ start: november, end: addDaysTo(november, 30) }, 4, 4)
  return thanksgiving && oneDay(addDaysTo(thanksgiving.start, 1))
}
