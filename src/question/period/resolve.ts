import {
  addDaysTo,
  addUnits,
  dayMs,
  minuteMs,
  startOfDay,
  unitAround,
  weekAround,
  whole,
  type Span,
  type Wall,
} from './calendar.ts'
import type { Expression } from './expression.ts'
import type { Reference } from './reference.ts'
import { dateSpan } from './resolve-date.ts'
import { clipSpan, dayFor, momentSpan, timeOn } from './resolve-moments.ts'
import { holidaySpan, nthSpan, numberedSpan, weekdaySpan } from './resolve-parts.ts'
import { rangeSpan } from './resolve-ranges.ts'
import { rollingSpan, unitSpan } from './resolve-units.ts'

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
      return unitSpan(expression, reference)
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
      if (day === undefined || expression.unit !== 'week')
        return day && unitAround(day.start, expression.unit)
      return weekAround(day.start, 0, reference.weekStart)
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
      return span && edgeDay(span, expression.edge)
    }
    case 'moment':
      return momentSpan(expression.moment, reference, resolve)
    case 'range':
      return rangeSpan(expression, reference, resolve)
    case 'clip':
      return clipSpan(expression, reference, resolve)
    case 'lasting': {
      const from = momentSpan(expression.from, reference, resolve)
      return from && { start: from.start, end: from.start + expression.minutes * minuteMs }
    }
    case 'since': {
      const from = momentSpan(expression.from, reference, resolve)
      if (from === undefined || from.start > now) return from
      const isOver = expression.isAfter === true && from.end - from.start > dayMs
      return whole({ start: isOver ? from.end : from.start, end: endOfDay(now) })
    }
    case 'until-clock': {
      const { clock, day } = expression.to
      const of = dayFor(day, reference, resolve)
      return of && clock && whole({ start: of.start, end: timeOn(of, clock) })
    }
  }
}

/** The first or last day; of a month also its middle, and where its last ten days begin. */
function edgeDay(
  { start, end }: Span,
  edge: Extract<Expression, { kind: 'edge' }>['edge'],
): Span | undefined {
  if (edge === 'start') return unitAround(start, 'day')
  if (edge === 'end') return unitAround(end - 1, 'day')
  const isMonth = Math.round((end - start) / dayMs) <= 31 && end - start > 27 * dayMs
  if (!isMonth) return undefined
  return unitAround(edge === 'middle' ? addDaysTo(start, 14) : addDaysTo(end, -10), 'day')
}

function endOfDay(now: Wall): Wall {
  return addDaysTo(startOfDay(now), 1)
}
