import type { Days } from './days.ts'
import { clockAt } from './clocks.ts'
import type { Clock, Expression, ExplicitDate, Moment, Parsed } from './expression.ts'
import { endpointsAt, momentAt, type Endpoint } from './moments.ts'
import { numberAt } from './numbers.ts'
import { ends, endOf, firstOf, furthest, isSign, past, sense } from './reader.ts'

/** The longest phrase about a period that begins at a token. */
export function phraseAt(days: Days, at: number): Parsed | undefined {
  const moment = momentAt(days, at)
  const plain = moment && { value: { kind: 'moment', moment: moment.value } as const, end: moment.end }
  const found = furthest(
    rangeAt(days, at),
    clippedAt(days, momentAt(days, at, 'day')),
    sinceAt(days, at),
    lastingAt(days, at),
    plain,
  )
  return found && furthest(found, onwards(days, at, found))
}

/** "from A to B", "between A and B", "A - B", with what one side leaves to the other. */
function rangeAt(days: Days, at: number, isClockContext = false): Parsed | undefined {
  const { lattice } = days
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
        for (const link of links(days, from.end, isBetween)) {
          const linkWords = lattice.tokens.slice(from.end, link).map(({ text }) => text)
          for (const to of endpointsAt(days, link, 'to')) {
            const value = joined(from, to, hintOf(words, linkWords, isClockContext))
            const isBoth = isBetween !== true && ['and', 'y', 'e'].includes(linkWords[0] ?? '')
            if (value?.kind === 'range')
              best = furthest(best, { value: isBoth ? { ...value, isBoth } : value, end: to.end })
          }
        }
      }
    }
  }
  return best
}

function links(days: Days, at: number, isBetween: boolean | undefined): readonly number[] {
  const { lattice } = days
  const dash = isSign(lattice.tokens[at], '-–—') ? [at + 1] : []
  if (isBetween === true) return [...ends(lattice, at, 'and', 'to'), ...dash]
  const isComparing = lattice.tokens.some(({ text }) => text.startsWith('compar'))
  const both = isBetween === undefined && !isComparing && isAnd(days, at) ? ends(lattice, at, 'and') : []
  return [...ends(lattice, at, 'to'), ...dash, ...both]
}

function isAnd({ lattice }: Days, at: number): boolean {
  return ['and', 'y', 'e'].includes(lattice.tokens[at]?.text ?? '')
}

type Hint = 'days' | 'clock' | undefined

/** "del 1 al 15" are days, "de las 8 a las 14" are hours, "de 8 a 14" could be either. */
function hintOf(opener: readonly string[], link: readonly string[], isClockContext: boolean): Hint {
  const last = [opener.at(-1), link.at(-1)]
  if (last.some((word) => word === 'las' || word === 'as' || word === 'das')) return 'clock'
  if (last.some((word) => word === 'dia' || word === 'dias')) return 'days'
  if (isClockContext) return 'clock'
  return opener.includes('del') || link.includes('al') ? 'days' : undefined
}

function joined(from: Endpoint, to: Endpoint, hint: Hint): Expression | undefined {
  if (from.kind === 'moment' && to.kind === 'moment') return range(from.value, to.value)
  if (from.kind === 'number' && to.kind === 'moment') {
    const { day, clock } = to.value
    if (clock !== undefined || to.value.part !== undefined)
      return from.clock && range({ clock: from.clock }, to.value)
    return day?.kind === 'date' && day.day !== undefined
      ? range({ day: { ...rest(day), day: from.value } }, to.value)
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

function rest(day: ExplicitDate): ExplicitDate {
  const { weekday: _, ...others } = day
  return others
}

function range(from: Moment, to: Moment): Expression {
  return { kind: 'range', from, to }
}

/** A day with hours behind it: "yesterday from 8 to 14", "Monday between 9am and noon", "ayer después de las 5". */
function clippedAt(days: Days, moment: Parsed<Moment> | undefined): Parsed | undefined {
  if (moment?.value.day === undefined || moment.value.clock !== undefined) return undefined
  const { lattice } = days
  const place = isSign(lattice.tokens[moment.end], ',') ? moment.end + 1 : moment.end
  const places = [place, ...ends(lattice, place, 'filler', 'article')]
  return firstOf(places, (from) => {
    const hours = rangeAt(days, from, true)
    if (hours?.value.kind === 'range' && isClockOnly(hours.value.from) && isClockOnly(hours.value.to)) {
      return {
        value: { kind: 'clip', of: moment.value, from: hours.value.from, to: hours.value.to },
        end: hours.end,
      }
    }
    const lasting = lastingAt(days, from)
    if (lasting?.value.kind === 'lasting' && isClockOnly(lasting.value.from)) {
      const { minutes } = lasting.value
      return {
        value: { kind: 'lasting', from: { ...moment.value, ...lasting.value.from }, minutes },
        end: lasting.end,
      }
    }
    return oneSided(days, from, moment.value)
  })
}

function isClockOnly(moment: Moment): boolean {
  return moment.day === undefined && moment.clock !== undefined
}

const dayStart: Clock = { hour: 0, minute: 0, isSure: true }
const dayEnd: Clock = { hour: 24, minute: 0, isSure: true }

function oneSided(days: Days, at: number, of: Moment): Parsed | undefined {
  const { lattice } = days
  const late = firstOf(ends(lattice, at, 'after', 'since'), (end) => firmClock(days, end))
  if (late !== undefined) {
    const clock = { ...late.value, isSure: true }
    return { value: { kind: 'clip', of, from: { clock }, to: { clock: dayEnd } }, end: late.end }
  }
  const early = firstOf(ends(lattice, at, 'before', 'until'), (end) => firmClock(days, end))
  return (
    early && {
      value: { kind: 'clip', of, from: { clock: dayStart }, to: { clock: early.value } },
      end: early.end,
    }
  )
}

function firmClock(days: Days, at: number): Parsed<Clock> | undefined {
  const clock = clockAt(days.lattice, at)
  const isLed = ['las', 'as', 'la'].includes(days.lattice.tokens[at - 1]?.text ?? '')
  return clock && (clock.isFirm || isLed) ? clock : undefined
}

/** "since Monday", "desde el inicio del mes", "after 5pm yesterday", "antes de las 10 de ayer". */
function sinceAt(days: Days, at: number): Parsed | undefined {
  const { lattice } = days
  const since = firstOf(ends(lattice, at, 'since', 'after'), (end) => {
    const from = endpointsAt(days, end, 'from').find(({ kind }) => kind === 'moment')
    return from?.kind === 'moment' ? from : undefined
  })
  if (since !== undefined) return { value: { kind: 'since', from: since.value }, end: since.end }
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

/** "for 2 hours from 9 am", "from 9am for 2 hours". */
function lastingAt(days: Days, at: number): Parsed | undefined {
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
