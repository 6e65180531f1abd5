import { clockAt, inPart } from '../period/clocks.ts'
import type { Clock } from '../period/expression.ts'
import type { Lattice } from '../period/lattice.ts'
import { ends, endOf, firstOf } from '../period/reader.ts'
import type { Part } from '../period/sense.ts'

/** The minutes of the day that the clock times of a text name; marks their tokens as used. */
export function clocksIn(lattice: Lattice, used: Set<number>, part?: Part): readonly number[] {
  const minutes = new Set<number>()
  for (let at = 0; at < lattice.tokens.length; at++) {
    const clock = used.has(at) ? undefined : clockAt(lattice, at)
    const isNext = minutes.size > 0 && endOf(lattice, at - 1, 'and') !== undefined
    if (clock === undefined || !(clock.isFirm || isNext || isLedTo(lattice, at))) continue
    const range = rangeEnd(lattice, at, clock.end)
    if (range !== undefined) {
      at = range - 1
      continue
    }
    minutes.add(minutesOf(part === undefined ? clock.value : inPart(clock.value, part)))
    for (let place = at; place < clock.end; place++) used.add(place)
    at = clock.end - 1
  }
  return [...minutes].sort((one, other) => one - other)
}

const leading = /^(?:a|at|à|às)$/iu

/** "a las 8", "at 8", "às 8": in a sentence about what recurs the number is a time, whatever stands behind it. */
function isLedTo({ tokens }: Lattice, at: number): boolean {
  const next = tokens[at + 1]
  return leading.test(tokens[at]?.raw ?? '') && next !== undefined && next.kind !== 'sign'
}

/** "from 8am to 2pm" are hours of a period, not times at which something is sent. */
function rangeEnd(lattice: Lattice, at: number, end: number): number | undefined {
  const links = endOf(lattice, at - 1, 'between') === undefined ? (['to'] as const) : (['to', 'and'] as const)
  return firstOf(ends(lattice, end, ...links), (place) => clockAt(lattice, place))?.end
}

function minutesOf({ hour, minute }: Clock): number {
  return (hour % 24) * 60 + minute
}

/** What is due more often than every five minutes is no digest. */
export const leastApartMinutes = 5

export function isTooOften(minutes: readonly number[]): boolean {
  const [first = 0] = minutes
  const later = [...minutes.slice(1), first + 1440]
  return minutes.some((minute, index) => (later[index] ?? 0) - minute < leastApartMinutes)
}

/** Every so many minutes between two hours, both included; evenly in the day. */
export function spacedMinutes(lattice: Lattice, every: number, used: Set<number>): readonly number[] {
  if (every < leastApartMinutes || 1440 % every !== 0) return []
  const hours = hoursBetween(lattice, used) ?? { from: 0, to: 1439 }
  const minutes: number[] = []
  for (let minute = hours.from; minute <= hours.to && minutes.length < 288; minute += every)
    minutes.push(minute)
  return minutes
}

function hoursBetween(
  lattice: Lattice,
  used: Set<number>,
): { readonly from: number; readonly to: number } | undefined {
  for (let at = 0; at < lattice.tokens.length; at++) {
    const found = firstOf(ends(lattice, at, 'between', 'from', 'since'), (place) => {
      const from = clockAt(lattice, place)
      const to = from && firstOf(ends(lattice, from.end, 'and', 'to'), (link) => clockAt(lattice, link))
      return from && to && { from: from.value, to: to.value, end: to.end }
    })
    if (found === undefined) continue
    for (let place = at; place < found.end; place++) used.add(place)
    const from = minutesOf(found.from)
    const to = minutesOf(found.to)
    return { from, to: to <= from && found.to.hour < 12 ? to + 720 : to }
  }
  return undefined
}
