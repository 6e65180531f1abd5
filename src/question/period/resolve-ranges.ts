import { addDaysTo, dateOf, dayOf, monthOf, whole, yearOf, type Span } from './calendar.ts'
import type { ExplicitDate, Expression, Moment } from './expression.ts'
import type { Reference, Resolve } from './reference.ts'
import { clipSpan, dayFor, isOneDay, momentSpan, partOf, timeOn } from './resolve-moments.ts'

type Range = Extract<Expression, { kind: 'range' }>
type Weekday = Extract<Expression, { kind: 'weekday' }>

interface Ends {
  readonly from: Span
  readonly to: Span
}

/** Two periods that touch, whichever was said first; others have a gap that nobody asked for. */
function bothSpan({ from, to }: Range, reference: Reference, resolve: Resolve): Span | undefined {
  const first = momentSpan(from, reference, resolve)
  const second = momentSpan(to, reference, resolve)
  if (first === undefined || second === undefined) return undefined
  if (first.end === second.start) return { start: first.start, end: second.end }
  return second.end === first.start ? { start: second.start, end: first.end } : undefined
}

/** From the beginning of one moment to the end of the other; an hour is where it begins. */
export function rangeSpan(range: Range, reference: Reference, resolve: Resolve): Span | undefined {
  const { from, to } = range
  if (range.isBoth === true) return bothSpan(range, reference, resolve)
  const isHours = from.clock !== undefined && to.clock !== undefined
  if (isHours && (from.day === undefined || to.day === undefined)) {
    const of = from.day ?? to.day
    return clipSpan({ kind: 'clip', of: of ? { day: of } : {}, from, to }, reference, resolve)
  }
  const days = rangeDays(from.day, to.day, reference, resolve)
  if (days === undefined) return undefined
  const start = boundary(from, days.from)?.start
  const end = boundary(to, days.to)
  if (start === undefined || end === undefined) return undefined
  return whole({ start, end: to.clock === undefined ? end.end : end.start })
}

function boundary({ clock, part }: Moment, day: Span): Span | undefined {
  if (clock !== undefined)
    return isOneDay(day) ? { start: timeOn(day, clock), end: timeOn(day, clock) } : undefined
  if (part === undefined) return day
  return isOneDay(day) ? partOf(day, part) : undefined
}

/** Both ends of a range: what has no year takes it from the other end, and lies before or after it. */
function rangeDays(
  from: Expression | undefined,
  to: Expression | undefined,
  reference: Reference,
  resolve: Resolve,
): Ends | undefined {
  if (from === undefined || to === undefined) {
    const day = dayFor(from ?? to, reference, resolve)
    return day && { from: day, to: day }
  }
  if (from.kind === 'weekday' && to.kind === 'date' && to.day === undefined) return undefined
  if (
    from.kind === 'weekday' &&
    to.kind === 'weekday' &&
    from.which === undefined &&
    from.within === undefined
  )
    return weekdays(from, to, reference, resolve)
  const end = resolve(to, reference)
  const start = resolve(from, reference)
  if (end === undefined || start === undefined) return undefined
  if (isYearless(to)) return after(start, to, reference, resolve)
  if (isYearless(from) && !isRelative(to)) {
    const year = yearOf(end.start)
    const sameYear = resolve(from, { ...reference, year })
    const begun =
      sameYear && sameYear.start >= end.end ? resolve(from, { ...reference, year: year - 1 }) : sameYear
    return begun && { from: begun, to: end }
  }
  return { from: start, to: end }
}

function after(start: Span, to: Expression, reference: Reference, resolve: Resolve): Ends | undefined {
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

function weekdays(from: Weekday, to: Weekday, reference: Reference, resolve: Resolve): Ends | undefined {
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
