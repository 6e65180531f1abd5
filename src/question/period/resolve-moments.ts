import { dayMs, hourMs, minuteMs, unitAround, whole, type Span, type Wall } from './calendar.ts'
import { clockRange } from './clock-range.ts'
import type { Clock, Expression, Moment } from './expression.ts'
import type { Reference, Resolve } from './reference.ts'
import type { Part } from './sense.ts'

const partHours: Readonly<Record<Part, readonly [number, number]>> = {
  'small-hours': [0, 6],
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 24],
}

/** A day, an hour of it, or a part of it. */
export function momentSpan(moment: Moment, reference: Reference, resolve: Resolve): Span | undefined {
  const { clock, part } = moment
  const of = dayFor(moment.day, reference, resolve)
  if (of === undefined || (clock === undefined && part === undefined)) return of
  if (!isOneDay(of)) return undefined
  if (clock !== undefined) {
    const start = timeOn(of, clock)
    return { start, end: start + hourMs - (clock.minute % 60) * minuteMs }
  }
  return part && partOf(of, part)
}

export function partOf(day: Span, part: Part): Span {
  const [from, to] = partHours[part]
  return { start: day.start + from * hourMs, end: day.start + to * hourMs }
}

/** The days of a moment; today where it names none. */
export function dayFor(
  day: Expression | undefined,
  reference: Reference,
  resolve: Resolve,
): Span | undefined {
  return day === undefined ? unitAround(reference.now, 'day') : resolve(day, reference)
}

export function isOneDay({ start, end }: Span): boolean {
  return end - start === dayMs && start % dayMs === 0
}

export function timeOn(day: Span, { hour, minute }: Clock): Wall {
  return day.start + hour * hourMs + minute * minuteMs
}

/** Hours of one day. */
export function clipSpan(
  { of, from, to }: Extract<Expression, { kind: 'clip' }>,
  reference: Reference,
  resolve: Resolve,
): Span | undefined {
  const day = dayFor(of.day, reference, resolve)
  if (day === undefined || !isOneDay(day) || from.clock === undefined || to.clock === undefined)
    return undefined
  const hours = clockRange(from.clock, to.clock, of.part ?? to.part ?? from.part)
  return whole({ start: timeOn(day, hours.from), end: timeOn(day, hours.to) })
}
