import type { Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { ends, endOf, firstOf, past, sense } from './reader.ts'
import type { Unit } from './sense.ts'

/** "yesterday", "el día de hoy", "now". */
export function relativeDayAt(lattice: Lattice, at: number): Parsed | undefined {
  const places = [at, ...ends(lattice, at, 'article')]
  return firstOf(places, (place) => {
    const day = sense(lattice, place, 'relative-day')
    if (day !== undefined) return { value: { kind: 'relative-day', days: day.sense.days }, end: day.end }
    const now = endOf(lattice, place, 'now')
    return now === undefined ? undefined : { value: { kind: 'now' }, end: now }
  })
}

/** "month to date", "this week so far" without its "this", "so far this year", "hasta ahora hoy". */
export function toDateAt(lattice: Lattice, at: number): Parsed | undefined {
  const start = past(lattice, at, 'article')
  const match = sense(lattice, at, 'to-date') ?? sense(lattice, start, 'to-date')
  if (match !== undefined) return runningUnit(match.sense.unit, match.end)
  const bare = sense(lattice, at, 'unit')
  const end = bare && endOf(lattice, bare.end, 'so-far')
  if (bare !== undefined && end !== undefined && longUnits.has(bare.sense.unit))
    return runningUnit(bare.sense.unit, end)
  const early = endOf(lattice, at, 'so-far')
  if (early === undefined) return undefined
  return firstOf([...ends(lattice, early, 'of', 'filler'), early], (place) => {
    const today = sense(lattice, place, 'relative-day')
    if (today?.sense.days === 0) return { value: { kind: 'relative-day', days: 0 }, end: today.end }
    const which = sense(lattice, place, 'which')
    const unit = which?.sense.which === 'this' ? sense(lattice, which.end, 'unit') : undefined
    return unit && runningUnit(unit.sense.unit, unit.end)
  })
}

const longUnits: ReadonlySet<Unit> = new Set(['week', 'month', 'quarter', 'year'])

function runningUnit(unit: Unit, end: number): Parsed {
  return { value: { kind: 'to-date', of: { kind: 'unit', unit, which: 'this' } }, end }
}

/** "this month so far", "hoy hasta ahora". */
export function soFar(lattice: Lattice, found: Parsed): Parsed | undefined {
  const end = endOf(lattice, found.end, 'so-far')
  const { value } = found
  const isRunning =
    (value.kind === 'unit' && value.which === 'this') || (value.kind === 'relative-day' && value.days === 0)
  return end !== undefined && isRunning ? { value: { kind: 'to-date', of: value }, end } : undefined
}
