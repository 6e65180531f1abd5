import type { Days } from './days.ts'
import type { Moment, Parsed } from './expression.ts'
import { momentAt } from './moments.ts'
import { numberAt } from './numbers.ts'
import { ends, endOf, firstOf, past, sense } from './reader.ts'

/** "for 2 hours from 9 am", "from 9am for 2 hours". */
export function lastingAt(days: Days, at: number): Parsed | undefined {
  const { lattice } = days
  const first = durationAt(days, at)
  if (first !== undefined) {
    const from = firstOf(ends(lattice, first.end, 'from', 'since'), (end) => clockMoment(days, end))
    return from && { value: { kind: 'lasting', from: from.value, minutes: first.value }, end: from.end }
  }
  const from = firstOf([...ends(lattice, at, 'from', 'since'), at], (end) => clockMoment(days, end))
  const duration = from && durationAt(days, from.end)
  return (
    from &&
    duration && { value: { kind: 'lasting', from: from.value, minutes: duration.value }, end: duration.end }
  )
}

function clockMoment(days: Days, at: number): Parsed<Moment> | undefined {
  const moment = momentAt(days, at)
  return moment?.value.clock === undefined ? undefined : moment
}

function durationAt(days: Days, at: number): Parsed<number> | undefined {
  const { lattice } = days
  const start = endOf(lattice, at, 'for')
  const count = start === undefined ? undefined : numberAt(lattice, past(lattice, start, 'article'))
  const unit = count && sense(lattice, count.end, 'unit')?.sense.unit
  if (count === undefined || (unit !== 'hour' && unit !== 'minute')) return undefined
  return { value: count.value * (unit === 'hour' ? 60 : 1), end: count.end + 1 }
}
