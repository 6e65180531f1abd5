import { dayNumber } from './day-numbers.ts'
import type { Days } from './days.ts'
import type { Expression, Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { ends, endOf, firstOf, isSign, past, sense } from './reader.ts'
import { yearAfter } from './years.ts'

const least = 3

/** Three days or more that follow one another: "9, 10 and 11 March", "lunes, martes y miércoles". */
export function dayListAt({ lattice }: Days, at: number): Parsed | undefined {
  return numberedDays(lattice, at) ?? weekdays(lattice, at)
}

/** Bare numbers are days only beside a month, or led by "los días". */
function numberedDays(lattice: Lattice, at: number): Parsed | undefined {
  const label = endOf(lattice, at, 'day-number')
  const before = sense(lattice, label ?? at, 'month')
  const list = listOf(lattice, before?.end ?? label ?? past(lattice, at, 'article'), dayNumber)
  if (list === undefined || list.values.length < least) return undefined
  const after = before ?? monthAfter(lattice, list.end)
  if (after === undefined && label === undefined) return undefined
  const end = before ? list.end : (after?.end ?? list.end)
  const year = after && yearAfter(lattice, end)
  const dateOf = (day: number): Expression => ({
    kind: 'date',
    day,
    ...(after && { month: after.sense.month }),
    ...(year && { year: year.value }),
  })
  const [first, last] = [Math.min(...list.values), Math.max(...list.values)]
  const days = { from: { day: dateOf(first) }, to: { day: dateOf(last) } }
  const isBoth = last - first + 1 !== list.values.length
  return { value: { kind: 'range', ...days, ...(isBoth && { isBoth }) }, end: year?.end ?? end }
}

function monthAfter(lattice: Lattice, at: number) {
  return firstOf([...ends(lattice, at, 'of'), at], (place) => sense(lattice, place, 'month'))
}

function weekdays(lattice: Lattice, at: number): Parsed | undefined {
  const list = listOf(lattice, past(lattice, at, 'article'), weekday)
  if (list === undefined || list.values.length < least) return undefined
  const { values } = list
  const [first = 1] = values
  if (values.some((value, index) => value !== first + index)) return undefined
  const from: Expression = { kind: 'weekday', weekday: first }
  const to: Expression = { kind: 'weekday', weekday: first + values.length - 1 }
  return { value: { kind: 'range', from: { day: from }, to: { day: to } }, end: list.end }
}

function weekday(lattice: Lattice, at: number): Parsed<number> | undefined {
  const match = sense(lattice, at, 'weekday')
  return match && !match.sense.isPlural ? { value: match.sense.weekday, end: match.end } : undefined
}

/** What follows one another, parted by commas and "and". */
export function listOf(
  lattice: Lattice,
  at: number,
  read: (lattice: Lattice, at: number) => Parsed<number> | undefined,
): { readonly values: readonly number[]; readonly end: number } | undefined {
  const values: number[] = []
  let end = at
  for (let places: readonly number[] = [at]; ; places = joints(lattice, end)) {
    const item = firstOf(places, (place) => read(lattice, place))
    if (item === undefined) break
    values.push(item.value)
    end = item.end
  }
  return values.length === 0 ? undefined : { values, end }
}

function joints(lattice: Lattice, at: number): readonly number[] {
  // "los días 1 y 16 a las 9": an hour goes on from no list of days.
  if (endOf(lattice, at, 'clock-article') !== undefined) return []
  const comma = isSign(lattice.tokens[at], ',') ? at + 1 : undefined
  const places = comma === undefined ? ends(lattice, at, 'and') : [...ends(lattice, comma, 'and'), comma]
  return places.flatMap((place) => [place, past(lattice, place, 'article')])
}
