import { dayListAt } from './day-lists.ts'
import type { Days } from './days.ts'
import { lastingAt } from './durations.ts'
import type { Parsed } from './expression.ts'
import { clippedAt, firmClock } from './hours-of-day.ts'
import { endpointsAt, momentAt } from './moments.ts'
import { rangeAt } from './ranges.ts'
import { ends, endOf, firstOf, furthest, sense } from './reader.ts'

/** The longest phrase about a period that begins at a token. */
export function phraseAt(days: Days, at: number): Parsed | undefined {
  const moment = momentAt(days, at)
  const plain = moment && { value: { kind: 'moment', moment: moment.value } as const, end: moment.end }
  const found = furthest(
    dayListAt(days, at),
    rangeAt(days, at),
    clippedAt(days, momentAt(days, at, 'day')),
    sinceAt(days, at),
    lastingAt(days, at),
    plain,
  )
  return found && furthest(found, onwards(days, at, found))
}

/** "since Monday", "desde el inicio del mes", "after 5pm yesterday", "antes de las 10 de ayer". */
function sinceAt(days: Days, at: number): Parsed | undefined {
  const { lattice } = days
  if (sense(lattice, at, 'relative-day') !== undefined) return undefined
  for (const kind of ['since', 'after'] as const) {
    const from = firstOf(ends(lattice, at, kind), (end) =>
      endpointsAt(days, end, 'from').find((endpoint) => endpoint.kind === 'moment'),
    )
    if (from?.kind !== 'moment') continue
    const { day, clock } = from.value
    // "after 6pm yesterday" ends with that day, "since 6pm yesterday" is still going on.
    if (kind === 'after' && day !== undefined && clock !== undefined) {
      const to = { clock: { hour: 24, minute: 0, isSure: true } }
      return { value: { kind: 'clip', of: { day }, from: { clock }, to }, end: from.end }
    }
    return {
      value: { kind: 'since', from: from.value, ...(kind === 'after' && { isAfter: true }) },
      end: from.end,
    }
  }
  const until = firstOf(ends(lattice, at, 'before', 'until'), (end) => {
    const moment = momentAt(days, end)
    if (moment?.value.clock !== undefined) return moment
    const clock = firmClock(days, end)
    return clock && { value: { clock: clock.value }, end: clock.end }
  })
  return until && { value: { kind: 'until-clock', to: until.value }, end: until.end }
}

/** "3 March and after", "from Monday onwards". */
function onwards(days: Days, at: number, found: Parsed): Parsed | undefined {
  const end = endOf(days.lattice, found.end, 'onwards')
  const isCut =
    end !== undefined &&
    ['and', 'or', 'y', 'o', 'e', 'ou'].includes(days.lattice.tokens[found.end]?.text ?? '') &&
    days.lattice.tokens[end]?.kind === 'word'
  if (end === undefined || isCut || found.value.kind !== 'moment') return fromOnwards(days, at)
  return { value: { kind: 'since', from: found.value.moment }, end }
}

function fromOnwards(days: Days, at: number): Parsed | undefined {
  return firstOf(ends(days.lattice, at, 'from'), (place) => {
    const moment = momentAt(days, place)
    const end = moment && endOf(days.lattice, moment.end, 'onwards')
    return moment && end !== undefined ? { value: { kind: 'since', from: moment.value }, end } : undefined
  })
}
