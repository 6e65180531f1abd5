import {
  addDaysTo,
  addUnits,
  dateOf,
  dayOf,
  hourMs,
  minuteMs,
  monthOf,
  unitAround,
  yearOf,
  type Span,
  type Wall,
} from './calendar.ts'
import type { Clock, Expression, ExplicitDate, Moment } from './expression.ts'
import { dateSpan } from './resolve-date.ts'
import { holidaySpan, nthSpan, numberedSpan, weekdaySpan } from './resolve-parts.ts'
import type { Part } from './sense.ts'
import { clockRange } from './clock-range.ts'
import { rollingSpan, unitSpan } from './resolve-units.ts'

/** Against what a phrase is worked out: the time on the wall, and the year where a neighbour has said it. */
export interface Reference {
  readonly now: Wall
  readonly year?: number
}

/** What a phrase means, or undefined where there is no such day, or its ends are the wrong way round. */
export function resolve(expression: Expression, reference: Reference): Span | undefined {
  const { now } = reference
  switch (expression.kind) {
    case 'relative-day':
      return unitAround(addDaysTo(now, expression.days), 'day')
    case 'now':
      return unitAround(now, 'day')
    case 'date':
      return dateSpan(expression, reference, resolve)
    case 'weekday':
      return weekdaySpan(expression, reference, resolve)
    case 'unit':
      return unitSpan(expression, now)
    case 'rolling':
      return rollingSpan(expression, now)
    case 'numbered':
      return numberedSpan(expression, reference, resolve)
    case 'nth':
      return nthSpan(expression, reference, resolve)
    case 'holiday':
      return holidaySpan(expression, reference, resolve)
    case 'containing': {
      const day = resolve(expression.of, reference)
      return day && unitAround(day.start, expression.unit)
    }
    case 'shifted': {
      const from = resolve(expression.from, reference)
      let start = from?.start
      for (const { count, unit } of expression.steps)
        start = start === undefined ? undefined : addUnits(start, unit, count)
      return start === undefined ? undefined : unitAround(start, 'day')
    }
    case 'to-date': {
      const span = resolve(expression.of, reference)
      return span && whole({ start: span.start, end: Math.min(span.end, endOfDay(now)) })
    }
    case 'edge': {
      const span = resolve(expression.of, reference)
      if (span === undefined) return undefined
      return expression.edge === 'start' ? unitAround(span.start, 'day') : unitAround(span.end - 1, 'day')
    }
    case 'moment':
      return momentSpan(expression.moment, reference)
    case 'range':
      return expression.isBoth
        ? bothSpan(expression, reference)
        : rangeSpan(expression.from, expression.to, reference)
    case 'clip':
      return clipSpan(expression, reference)
    case 'lasting': {
      const from = momentSpan(expression.from, reference)
      return from && { start: from.start, end: from.start + expression.minutes * minuteMs }
    }
    case 'since': {
      const from = momentSpan(expression.from, reference)
      return from && (from.start > now ? from : whole({ start: from.start, end: endOfDay(now) }))
    }
    case 'until-clock': {
      const { clock, day, part } = expression.to
      if (clock === undefined) return undefined
      const of = dayFor(day, reference)
      const hours = part === undefined ? clock : { ...clock, hour: clock.hour }
      return of && whole({ start: of.start, end: at(of, hours) })
    }
  }
}

function whole(span: Span): Span | undefined {
  return span.start < span.end ? span : undefined
}

function endOfDay(now: Wall): Wall {
  return addDaysTo(Math.floor(now / (24 * hourMs)) * 24 * hourMs, 1)
}

const partHours: Readonly<Record<Part, readonly [number, number]>> = {
  'small-hours': [0, 6],
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 24],
}

function momentSpan(moment: Moment, reference: Reference): Span | undefined {
  const { clock, part } = moment
  const of = dayFor(moment.day, reference)
  if (of === undefined || (clock === undefined && part === undefined)) return of
  if (!isOneDay(of)) return undefined
  if (clock !== undefined) {
    const start = at(of, clock)
    return { start, end: start + hourMs - (clock.minute % 60) * minuteMs }
  }
  const [from, to] = partHours[part ?? 'morning']
  return { start: of.start + from * hourMs, end: of.start + to * hourMs }
}

function dayFor(day: Expression | undefined, reference: Reference): Span | undefined {
  return day === undefined ? unitAround(reference.now, 'day') : resolve(day, reference)
}

function isOneDay({ start, end }: Span): boolean {
  return end - start === 24 * hourMs && start % (24 * hourMs) === 0
}

function at(day: Span, { hour, minute }: Clock): Wall {
  return day.start + hour * hourMs + minute * minuteMs
}

function clipSpan(
  { of, from, to }: Extract<Expression, { kind: 'clip' }>,
  reference: Reference,
): Span | undefined {
  const day = dayFor(of.day, reference)
  if (day === undefined || !isOneDay(day) || from.clock === undefined || to.clock === undefined)
    return undefined
  const hours = clockRange(from.clock, to.clock, of.part ?? to.part ?? from.part)
  return whole({ start: at(day, hours.from), end: at(day, hours.to) })
}

/** Two periods that touch, whichever was said first; others have a gap that nobody asked for. */
function bothSpan(
  { from, to }: Extract<Expression, { kind: 'range' }>,
  reference: Reference,
): Span | undefined {
  const [first, second] = [momentSpan(from, reference), momentSpan(to, reference)]
  if (first === undefined || second === undefined) return undefined
  if (first.end === second.start) return { start: first.start, end: second.end }
  return second.end === first.start ? { start: second.start, end: first.end } : undefined
}

function rangeSpan(from: Moment, to: Moment, reference: Reference): Span | undefined {
  if (
    from.clock !== undefined &&
    to.clock !== undefined &&
    (from.day === undefined || to.day === undefined)
  ) {
    const day = dayFor(from.day ?? to.day, reference)
    if (day === undefined || !isOneDay(day)) return undefined
    const hours = clockRange(from.clock, to.clock, to.part ?? from.part)
    return whole({ start: at(day, hours.from), end: at(day, hours.to) })
  }
  const days = rangeDays(from.day, to.day, reference)
  if (days === undefined) return undefined
  const start = boundary(from, days.from)?.start
  const end = boundary(to, days.to)
  if (start === undefined || end === undefined) return undefined
  return whole({ start, end: to.clock === undefined ? end.end : end.start })
}

function boundary({ clock, part }: Moment, day: Span): Span | undefined {
  if (clock !== undefined) return isOneDay(day) ? { start: at(day, clock), end: at(day, clock) } : undefined
  if (part === undefined) return day
  const [from, to] = partHours[part]
  return isOneDay(day) ? { start: day.start + from * hourMs, end: day.start + to * hourMs } : undefined
}

/** Both ends of a range: what has no year takes it from the other end, and lies before or after it. */
function rangeDays(
  from: Expression | undefined,
  to: Expression | undefined,
  reference: Reference,
): { from: Span; to: Span } | undefined {
  if (from === undefined || to === undefined) {
    const day = dayFor(from ?? to, reference)
    return day && { from: day, to: day }
  }
  if (
    from.kind === 'weekday' &&
    to.kind === 'weekday' &&
    from.which === undefined &&
    from.within === undefined
  )
    return weekdays(from, to, reference)
  const end = resolve(to, reference)
  const start = resolve(from, reference)
  if (end === undefined || start === undefined) return undefined
  if (isYearless(to)) return after(start, to, reference)
  if (isYearless(from) && !isRelative(to)) {
    const year = yearOf(end.start)
    const sameYear = resolve(from, { ...reference, year })
    const begun =
      sameYear && sameYear.start >= end.end ? resolve(from, { ...reference, year: year - 1 }) : sameYear
    return begun && { from: begun, to: end }
  }
  return { from: start, to: end }
}

function after(start: Span, to: Expression, reference: Reference): { from: Span; to: Span } | undefined {
  if (to.kind === 'date' && to.month === undefined) {
    const day = to.day === undefined ? undefined : dayOf(yearOf(start.start), monthOf(start.start), to.day)
    if (day !== undefined && to.day !== undefined && to.day >= dateOf(start.start))
      return { from: start, to: { start: day, end: addDaysTo(day, 1) } }
  }
  const year = yearOf(start.start)
  const same = resolve(to, { ...reference, year })
  const end = same && same.end <= start.start ? resolve(to, { ...reference, year: year + 1 }) : same
  return end && { from: start, to: end }
}

function weekdays(
  from: Extract<Expression, { kind: 'weekday' }>,
  to: Extract<Expression, { kind: 'weekday' }>,
  reference: Reference,
): { from: Span; to: Span } | undefined {
  const tomorrow = { ...reference, now: addDaysTo(reference.now, 1) }
  const end = resolve(to, to.which === undefined && to.within === undefined ? tomorrow : reference)
  const start = end && resolve(from, { ...reference, now: end.end })
  return start && { from: start, to: end }
}

function isYearless(expression: Expression): boolean {
  if (expression.kind === 'date')
    return expression.year === undefined && expression.within === undefined && !isFixedBy(expression)
  return expression.kind === 'numbered' && expression.within === undefined
}

function isFixedBy(date: ExplicitDate): boolean {
  return date.which !== undefined && date.month === undefined
}

function isRelative(expression: Expression): boolean {
  return expression.kind === 'relative-day' || expression.kind === 'now'
}
