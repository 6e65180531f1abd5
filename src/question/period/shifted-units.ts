import type { Expression, Parsed, Step } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { clockUnits, type DayAt } from './containers.ts'
import { countAt, numberAt, ordinalAt } from './numbers.ts'
import { endOf, ends, firstOf, isSign, past, sense } from './reader.ts'

/** "3 days ago", "hace 3 días", "há 1 mês e 2 dias". */
export function agoAt(lattice: Lattice, at: number): Parsed | undefined {
  const before = endOf(lattice, at, 'ago-before')
  const steps = stepsAt(lattice, before ?? at)
  if (
    steps === undefined ||
    steps.value.some(({ unit }) => clockUnits.has(unit) || unit === 'weekend' || unit === 'fortnight')
  )
    return undefined
  const after = endOf(lattice, steps.end, 'ago')
  if (before === undefined && after === undefined) return undefined
  return { value: shifted(steps.value, -1, { kind: 'relative-day', days: 0 }), end: after ?? steps.end }
}

function stepsAt(lattice: Lattice, at: number): Parsed<readonly Step[]> | undefined {
  const steps: Step[] = []
  let end = at
  for (;;) {
    const joined =
      steps.length === 0 ? end : isSign(lattice.tokens[end], ',') ? end + 1 : past(lattice, end, 'and')
    const count = countAt(lattice, joined)
    const unit = count && sense(lattice, count.end, 'unit')
    if (count === undefined || unit === undefined || unit.sense.unit === 'half') break
    steps.push({ count: count.value, unit: unit.sense.unit })
    end = unit.end
  }
  return steps.length === 0 ? undefined : { value: steps, end }
}

function shifted(steps: readonly Step[], sign: 1 | -1, from: Expression): Expression {
  return { kind: 'shifted', steps: steps.map(({ count, unit }) => ({ count: sign * count, unit })), from }
}

/** "2 weeks before May 13", "el día antes del 3 de marzo". */
export function shiftedAt(lattice: Lattice, at: number, dayAt: DayAt): Parsed | undefined {
  const start = past(lattice, at, 'article')
  const single = sense(lattice, start, 'unit')
  const steps =
    stepsAt(lattice, start) ??
    (single?.sense.unit === 'day'
      ? { value: [{ count: 1, unit: 'day' as const }], end: single.end }
      : undefined)
  if (steps === undefined || steps.value.some(({ unit }) => clockUnits.has(unit))) return undefined
  for (const [kind, sign] of [
    ['before', -1],
    ['after', 1],
  ] as const) {
    const found = firstOf(
      ends(lattice, steps.end, kind),
      (end) => dayAt(end) ?? dayAt(past(lattice, end, 'article')),
    )
    if (found !== undefined) return { value: shifted(steps.value, sign, found.value), end: found.end }
  }
  return undefined
}

/** "week of March 3", "semana que inicia el 3 de marzo", "weekend of the 7th". */
export function containingAt(lattice: Lattice, at: number, dayAt: DayAt): Parsed | undefined {
  const start = past(lattice, at, 'article')
  const unit = sense(lattice, start, 'unit')
  const isWeekend = unit?.sense.unit === 'weekend'
  const places = [
    ...ends(lattice, start, 'week-of'),
    ...(unit?.sense.unit === 'week' ? ends(lattice, unit.end, 'beginning') : []),
    ...(isWeekend ? ends(lattice, unit.end, 'of') : []),
  ]
  return firstOf(places, (place) => {
    const day =
      firstOf([place, ...ends(lattice, place, 'article', 'of')], (from) => {
        const found = dayAt(from)
        return found !== undefined && isDay(found.value) ? found : undefined
      }) ?? bareDay(lattice, place)
    return (
      day && {
        value: { kind: 'containing', unit: isWeekend ? 'weekend' : 'week', of: day.value },
        end: day.end,
      }
    )
  })
}

function bareDay(lattice: Lattice, at: number): Parsed | undefined {
  const number = ordinalAt(lattice, at) ?? numberAt(lattice, at)
  if (number === undefined || number.value < 1 || number.value > 31) return undefined
  if (endOf(lattice, number.end, 'to') !== undefined || isSign(lattice.tokens[number.end], '-–/'))
    return undefined
  return { value: { kind: 'date', day: number.value }, end: number.end }
}

function isDay(value: Expression): boolean {
  if (value.kind === 'date') return value.day !== undefined
  return ['relative-day', 'weekday', 'holiday', 'shifted'].includes(value.kind)
}
