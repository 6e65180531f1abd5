import { clockAt, inPart, type ClockPhrase } from './clocks.ts'
import type { Days } from './days.ts'
import type { Clock, Moment, Parsed } from './expression.ts'
import { dayNumber } from './day-numbers.ts'
import { ends, endOf, firstOf, isSign, past, sense } from './reader.ts'

type Piece = Parsed<Moment>

/** A day, a time of day, a part of the day, or what is said of them, in any order: "3pm yesterday", "Monday morning". */
/** `as` a side of a range a bare number may be an hour; `as` a day no hours are read. */
export function momentAt(
  days: Days,
  at: number,
  as: 'moment' | 'side' | 'day' = 'moment',
): Piece | undefined {
  return days.once(`moment as ${as} `, at, () => readMoment(days, at, as))
}

function readMoment(days: Days, at: number, as: 'moment' | 'side' | 'day'): Piece | undefined {
  let found: Piece | undefined
  for (;;) {
    const next = found === undefined ? pieceAt(days, at, {}, as === 'side') : nextPiece(days, found)
    if (as === 'day' && next?.value.clock !== undefined) return found && settled(found)
    if (next === undefined) return found && settled(found)
    found = { value: { ...found?.value, ...next.value }, end: next.end }
  }
}

function settled(found: Piece): Piece {
  const { clock, part } = found.value
  if (clock === undefined || part === undefined) return found
  const { part: _, ...rest } = found.value
  return { value: { ...rest, clock: inPart(clock, part) }, end: found.end }
}

function nextPiece(days: Days, found: Piece): Piece | undefined {
  const { lattice } = days
  const fillers = ends(lattice, found.end, 'filler', 'of', 'article')
  const second = fillers.flatMap((end) => ends(lattice, end, 'filler', 'article'))
  const places = [found.end, ...fillers, ...second]
  if (isSign(lattice.tokens[found.end], ',-'))
    places.push(found.end + 1, ...ends(lattice, found.end + 1, 'filler', 'article'))
  return firstOf(places, (place) => pieceAt(days, place, found.value))
}

function pieceAt(days: Days, at: number, known: Moment, isSide = false): Piece | undefined {
  const { lattice } = days
  const evening = endOf(lattice, at, 'evening-before')
  if (known.day === undefined && evening !== undefined) {
    return { value: { day: { kind: 'relative-day', days: -1 }, part: 'night' }, end: evening }
  }
  const running =
    sense(lattice, at, 'which')?.sense.which === 'this' ? sense(lattice, at + 1, 'part') : undefined
  const part = running ?? sense(lattice, at, 'part')
  const day = known.day === undefined ? days.at(at) : undefined
  if (part !== undefined && known.part === undefined && part.end >= (day?.end ?? 0)) {
    const isToday = running !== undefined && known.day === undefined
    return {
      value: { ...(isToday ? { day: { kind: 'relative-day', days: 0 } } : {}), part: part.sense.part },
      end: part.end,
    }
  }
  const clock = known.clock === undefined ? clockAt(lattice, at) : undefined
  if (
    clock !== undefined &&
    clock.end > (day?.end ?? 0) &&
    (clock.isFirm || (isSide && isTimeOfDay(days, clock, known)))
  ) {
    return { value: { clock: clock.value }, end: clock.end }
  }
  return day && { value: { day: day.value }, end: day.end }
}

/** A bare number is a time only where a day or a part of one goes on from it: "9 last night". */
function isTimeOfDay(days: Days, clock: ClockPhrase, known: Moment): boolean {
  if (known.day !== undefined) return false
  const { lattice } = days
  const places = [clock.end, ...ends(lattice, clock.end, 'of', 'filler')]
  return places.some((place) => {
    if (endOf(lattice, place, 'evening-before') !== undefined || sense(lattice, place, 'part') !== undefined)
      return true
    const day = days.at(place)?.value
    return (
      day?.kind === 'relative-day' ||
      day?.kind === 'weekday' ||
      (day?.kind === 'date' && day.day !== undefined)
    )
  })
}

/** One side of a range: a moment, a bare number, or the edge of a month or year. */
export type Endpoint =
  | (Parsed<Moment> & { readonly kind: 'moment' })
  | (Parsed<number> & { readonly kind: 'number'; readonly clock?: Clock; readonly isOrdinal: boolean })

export function endpointsAt(days: Days, at: number, side: 'from' | 'to'): readonly Endpoint[] {
  return days.once(side, at, () => readEndpoints(days, at, side)) ?? []
}

function readEndpoints(days: Days, at: number, side: 'from' | 'to'): readonly Endpoint[] {
  const { lattice } = days
  const found: Endpoint[] = []
  for (const place of [at, ...ends(lattice, at, 'article')]) {
    const moment = momentAt(days, place, 'side')
    if (moment !== undefined) found.push({ kind: 'moment', ...moment })
    const edge = edgeAt(days, place, side)
    if (edge !== undefined) found.push({ kind: 'moment', ...edge })
    const bare = dayNumber(lattice, place) ?? clockNumber(days, place)
    if (bare !== undefined) {
      const clock = clockAt(lattice, place)
      const isOrdinal =
        lattice.tokens[bare.end - 1]?.kind === 'word' && lattice.tokens[place]?.kind === 'number'
      found.push({
        kind: 'number',
        ...bare,
        ...(clock?.end === bare.end ? { clock: clock.value } : {}),
        isOrdinal,
      })
    }
  }
  return found.sort((one, other) => other.end - one.end)
}

function clockNumber(days: Days, at: number): Parsed<number> | undefined {
  const clock = clockAt(days.lattice, at)
  return clock && { value: clock.value.hour, end: clock.end }
}

/** "beginning of March", "the end of June", "mediados de mayo": a range may begin or end there. */
function edgeAt(days: Days, at: number, side: 'from' | 'to'): Piece | undefined {
  const { lattice } = days
  const edge = sense(lattice, past(lattice, at, 'article'), 'edge')
  if (edge === undefined || (side === 'to' && edge.sense.edge === 'start')) return undefined
  const which = side === 'from' && edge.sense.edge === 'end' ? 'late' : edge.sense.edge
  const places = [
    edge.end,
    ...ends(lattice, edge.end, 'of', 'article').flatMap((end) => [end, ...ends(lattice, end, 'article')]),
  ]
  return firstOf(places, (place) => {
    const unit = sense(lattice, place, 'unit')
    const bare = unit && {
      value: { kind: 'unit', unit: unit.sense.unit, which: 'this' } as const,
      end: unit.end,
    }
    const of = days.at(place) ?? bare
    return of && { value: { day: { kind: 'edge', edge: which, of: of.value } }, end: of.end }
  })
}
