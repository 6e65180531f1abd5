import type { Days } from './days.ts'
import type { Expression, ExplicitDate, Moment, Parsed } from './expression.ts'
import { endpointsAt, type Endpoint } from './moments.ts'
import { ends, furthest, isSign, sense } from './reader.ts'

/** "en la franja de 9 a 11" */
const hourly = new Set(['franja', 'horario', 'faixa', 'rango', 'turno'])

/** "from A to B", "between A and B", "A - B", with what one side leaves to the other. */
export function rangeAt(days: Days, at: number, isClockContext = false): Parsed | undefined {
  const { lattice } = days
  const isHours = isClockContext || hourly.has(lattice.tokens[at - 1]?.text ?? '')
  const skipped = sense(lattice, at, 'unit')?.sense.unit === 'week' ? [at + 1] : []
  let best: Parsed | undefined
  for (const start of [at, ...skipped]) {
    const openers = [
      ...ends(lattice, start, 'between').map((end) => ({ end, isBetween: true })),
      ...ends(lattice, start, 'from', 'since').map((end) => ({ end, isBetween: false })),
      ...(start === at ? [{ end: start, isBetween: undefined }] : []),
    ]
    for (const { end, isBetween } of openers) {
      const words = lattice.tokens.slice(start, end).map(({ text }) => text)
      for (const from of endpointsAt(days, end, 'from')) {
        for (const link of links(days, from.end, isBetween, isClockContext)) {
          const linkWords = lattice.tokens.slice(from.end, link).map(({ text }) => text)
          for (const to of endpointsAt(days, link, 'to')) {
            const value = joined(
              from,
              to,
              start > at ? 'days' : hintOf(words, linkWords, isHours, days.hasDays),
            )
            const isBoth = isBetween !== true && conjunctions.has(linkWords[0] ?? '')
            if (value?.kind === 'range')
              best = furthest(best, { value: isBoth ? { ...value, isBoth } : value, end: to.end })
          }
        }
      }
    }
  }
  return best
}

function links(
  { lattice, isComparing }: Days,
  at: number,
  isBetween: boolean | undefined,
  isClockContext: boolean,
): readonly number[] {
  const dash = isSign(lattice.tokens[at], '-–—') ? [at + 1] : []
  if (isBetween === true) return [...ends(lattice, at, 'and', 'to'), ...dash]
  const isJoining = isBetween === undefined && !isComparing && !isClockContext
  const both = isJoining && conjunctions.has(lattice.tokens[at]?.text ?? '') ? ends(lattice, at, 'and') : []
  // "compare this week to last week" are two periods.
  const to =
    isComparing && isBetween === undefined && lattice.tokens[at]?.text === 'to' ? [] : ends(lattice, at, 'to')
  return [...to, ...dash, ...both]
}

const conjunctions = new Set(['and', 'y', 'e'])

type Hint = 'days' | 'clock' | undefined

/** "del 1 al 15" are days, "de las 8 a las 14" are hours, "de 8 a 14" could be either. */
function hintOf(
  opener: readonly string[],
  link: readonly string[],
  isClockContext: boolean,
  hasDays: boolean,
): Hint {
  const last = [opener.at(-1), link.at(-1)]
  if (last.some((word) => word === 'las' || word === 'as' || word === 'das')) return 'clock'
  if (last.some((word) => word === 'dia' || word === 'dias')) return 'days'
  if (isClockContext) return 'clock'
  if (opener.includes('del') || link.includes('al')) return 'days'
  return hasDays && opener.length > 0 ? 'clock' : undefined
}

function joined(from: Endpoint, to: Endpoint, hint: Hint): Expression | undefined {
  if (from.kind === 'moment' && to.kind === 'moment') return range(from.value, to.value)
  if (from.kind === 'number' && to.kind === 'moment') {
    const { day, clock } = to.value
    if (clock !== undefined || to.value.part !== undefined)
      return from.clock && range({ clock: from.clock }, to.value)
    return day?.kind === 'date' && day.day !== undefined
      ? range({ day: beginning(rest(day), from.value) }, to.value)
      : undefined
  }
  if (from.kind === 'moment' && to.kind === 'number') {
    const { day, clock } = from.value
    if (clock !== undefined) return to.clock && range(from.value, { clock: to.clock })
    const isDay = day?.kind === 'date' && day.day !== undefined && day.within === undefined
    return isDay ? range(from.value, { day: { ...rest(day), day: to.value } }) : undefined
  }
  if (from.kind !== 'number' || to.kind !== 'number') return undefined
  if (hint === 'clock') return from.clock && to.clock && range({ clock: from.clock }, { clock: to.clock })
  if (hint !== 'days' && !(from.isOrdinal && to.isOrdinal)) return undefined
  return range({ day: { kind: 'date', day: from.value } }, { day: { kind: 'date', day: to.value } })
}

/** "del 28 al 3 de noviembre" begins in the month before. */
function beginning(last: ExplicitDate, day: number): ExplicitDate {
  const { month, year } = last
  if (month === undefined || last.day === undefined || day <= last.day) return { ...last, day }
  const isNewYear = month === 1
  return {
    ...last,
    day,
    month: isNewYear ? 12 : month - 1,
    ...(year !== undefined && { year: isNewYear ? year - 1 : year }),
  }
}

function rest(day: ExplicitDate): ExplicitDate {
  const { weekday: _, ...others } = day
  return others
}

function range(from: Moment, to: Moment): Expression {
  return { kind: 'range', from, to }
}
