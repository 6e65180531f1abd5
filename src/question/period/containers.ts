import type { Expression, Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { ends, firstOf, isSign } from './reader.ts'
import type { Unit } from './sense.ts'

export type DayAt = (at: number) => Parsed | undefined

export const clockUnits: ReadonlySet<Unit> = new Set(['second', 'minute', 'half-hour', 'hour'])

export const yearUnits: ReadonlySet<Unit> = new Set(['bimester', 'quarter', 'four-months', 'semester'])

/** What "of …" can lead to: a month, a quarter, a year, this or the last one of them. */
export function containerAt(lattice: Lattice, at: number, dayAt: DayAt): Parsed | undefined {
  const places = [
    ...ends(lattice, at, 'of').flatMap((end) => [...ends(lattice, end, 'article'), end]),
    ...(isSign(lattice.tokens[at], '-,/') ? [at + 1] : []),
    at,
  ]
  return firstOf(places, (place) => {
    const year = yearBefore(lattice, place)
    if (year !== undefined) return { value: { kind: 'date', year: year.value }, end: place + 1 }
    const day = dayAt(place)
    return day !== undefined && isContainer(day.value) ? day : undefined
  })
}

export function yearBefore(lattice: Lattice, at: number): Parsed<number> | undefined {
  const token = lattice.tokens[at]
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/u.test(token.text)) return undefined
  return { value: Number(token.text), end: isSign(lattice.tokens[at + 1], '-,/') ? at + 2 : at + 1 }
}

function isContainer(value: Expression): boolean {
  if (value.kind === 'date') return value.day === undefined
  if (value.kind === 'unit') return value.unit !== 'day' && !clockUnits.has(value.unit)
  return value.kind === 'numbered'
}

const sizes: readonly (Unit | 'weekday')[] = [
  'weekday',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'bimester',
  'quarter',
  'four-months',
  'semester',
  'year',
]

export function isWithin(unit: Unit | 'weekday', container: Expression): boolean {
  const size =
    container.kind === 'unit' || container.kind === 'numbered'
      ? container.unit
      : container.kind === 'date' && container.month !== undefined
        ? 'month'
        : 'year'
  return unit === 'half' || sizes.indexOf(unit) < sizes.indexOf(size)
}

/** "the last days" are nobody knows how many. */
export function isPlural(lattice: Lattice, at: number): boolean {
  const word = lattice.tokens[at]?.text ?? ''
  return word.endsWith('s') && word !== 'mes' && word !== 'fds'
}
