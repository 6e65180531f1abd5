import {
  addUnits,
  hourMs,
  minuteMs,
  unitAround,
  unitBeside,
  weekAround,
  type Span,
  type Wall,
} from './calendar.ts'
import { clockUnits } from './containers.ts'
import type { Expression } from './expression.ts'
import type { Reference } from './reference.ts'
import type { Unit } from './sense.ts'

export function unitSpan(
  { unit, which }: Extract<Expression, { kind: 'unit' }>,
  { now, weekStart }: Reference,
): Span | undefined {
  const steps = { this: 0, last: -1, previous: -1, 'before-last': -2, next: 1 }[which]
  const size = sizes[unit]
  if (size !== undefined) {
    const start = (Math.floor(now / size) + steps) * size
    return { start, end: start + size }
  }
  return unit === 'week' ? weekAround(now, steps, weekStart) : unitBeside(now, unit, steps)
}

const sizes: Readonly<Partial<Record<Unit, number>>> = {
  hour: hourMs,
  'half-hour': hourMs / 2,
  minute: minuteMs,
}

/** Whole units before the running one; days and weeks are counted back from today, hours and minutes from now. */
export function rollingSpan(
  { unit, count, isAhead }: Extract<Expression, { kind: 'rolling' }>,
  now: Wall,
): Span | undefined {
  if (count < 1) return undefined
  if (clockUnits.has(unit)) {
    const other = addUnits(now, unit, isAhead ? count : -count)
    if (other === undefined) return undefined
    return { start: isAhead ? now : other, end: isAhead ? other : now, isElapsed: true }
  }
  const isByDay = unit === 'day' || unit === 'week'
  const running = unitAround(now, isByDay ? 'day' : unit)
  if (running === undefined) return undefined
  if (unit === 'weekend') return count === 1 ? latestWeekend(now) : undefined
  if (unit === 'fortnight') return fortnights(now, count, isAhead)
  const edge = isAhead ? running.end : running.start
  const other = addUnits(edge, unit, isAhead ? count : -count)
  if (other === undefined) return undefined
  return isAhead ? { start: edge, end: other } : { start: other, end: edge }
}

/** "the weekend": the one that is, else the one that has just been. */
function latestWeekend(now: Wall): Span | undefined {
  const around = unitAround(now, 'weekend')
  return around !== undefined && around.start <= now ? around : unitBeside(now, 'weekend', -1)
}

function fortnights(now: Wall, count: number, isAhead: boolean): Span | undefined {
  if (count > 100) return undefined
  const near = unitBeside(now, 'fortnight', isAhead ? 1 : -1)
  const far = unitBeside(now, 'fortnight', isAhead ? count : -count)
  if (near === undefined || far === undefined) return undefined
  return isAhead ? { start: near.start, end: far.end } : { start: far.start, end: near.end }
}
