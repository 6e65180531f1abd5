import { clockAt } from '../period/clocks.ts'
import type { Clock, Parsed } from '../period/expression.ts'
import type { Lattice } from '../period/lattice.ts'
import { numberAt, ordinalAt } from '../period/numbers.ts'
import { ends, endOf, firstOf, isSign, past, sense, senses } from '../period/reader.ts'
import type { Stretch } from '../period/read-periods.ts'
import type { Recurrence, RecurringDays } from './rule.ts'
import { daily, monthly, onWorkdays, workingDay } from './phrases.ts'
import { zoneAt } from './zone-at.ts'

export interface RecurrenceReading {
  readonly used: ReadonlySet<number>
  readonly recurrence?: Recurrence
  /** Only where one was named. */
  readonly zone?: string
  /** What recurs without saying when, or in a way that cannot be kept. */
  readonly problem?: Stretch
}

interface Repeated {
  readonly days?: RecurringDays
  /** Every so many minutes of the day. */
  readonly everyMinutes?: number
}

const everyDay: RecurringDays = { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5, 6, 7] }
const workdays: RecurringDays = { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5] }

/** "every weekday at 8am", "cada lunes y jueves a las 9", "toda segunda às 8h", "every 2 hours between 8 and 18". */
export function readRecurrence(lattice: Lattice, taken: ReadonlySet<number>): RecurrenceReading {
  const used = new Set<number>()
  let repeated: Repeated | undefined
  let stretch: Stretch | undefined
  for (let at = 0; at < lattice.tokens.length; at++) {
    const found = taken.has(at) ? undefined : repeatedAt(lattice, at)
    if (found === undefined) continue
    repeated = {
      ...found.value,
      ...repeated,
      ...(repeated?.everyMinutes !== undefined && found.value.days ? { days: found.value.days } : {}),
    }
    stretch = { start: Math.min(stretch?.start ?? at, at), end: found.end }
    for (let place = at; place < found.end; place++) used.add(place)
    at = found.end - 1
  }
  if (repeated === undefined || stretch === undefined) return { used: new Set() }
  const zone = zoneIn(lattice, used)
  const { everyMinutes } = repeated
  const isSpaced = everyMinutes !== undefined
  const minutes =
    everyMinutes === undefined ? clocksIn(lattice, used) : spacedMinutes(lattice, everyMinutes, used)
  const isMeant =
    !isSpaced || repeated.days !== undefined || used.size > stretch.end - stretch.start || isSending(lattice)
  if (minutes.length === 0 || !isMeant) return withoutTime(lattice, stretch)
  const days = repeated.days ?? everyDay
  return { used, recurrence: { days, minutes }, ...(zone !== undefined && { zone }) }
}

/** "every monday" without a time is asked back; "every day", "first friday of the month" may be meant otherwise. */
function withoutTime(lattice: Lattice, stretch: Stretch): RecurrenceReading {
  const starts = ends(lattice, stretch.start, 'every')
  const isWeekday = starts.some(
    (place) => sense(lattice, past(lattice, place, 'article'), 'weekday') !== undefined,
  )
  return isWeekday || isSending(lattice) ? { used: new Set(), problem: stretch } : { used: new Set() }
}

const sending = /^(?:send|envi|mand|post|publi|avis|notif|program|agend|schedul|remind|recuerd|lembr)/u

function isSending(lattice: Lattice): boolean {
  return lattice.tokens.some(({ text }) => sending.test(text))
}

function repeatedAt(lattice: Lattice, at: number): Parsed<Repeated> | undefined {
  const day = phraseEnd(lattice, at, daily)
  const workday = phraseEnd(lattice, at, onWorkdays)
  if (workday !== undefined) return { value: { days: workdays }, end: workday }
  const interval = intervalAt(lattice, at)
  const named = weekdaysAt(lattice, at) ?? monthDayAt(lattice, at)
  if (named !== undefined && named.end > (day ?? 0)) return named
  return day === undefined ? interval : { value: { days: everyDay }, end: day }
}

function phraseEnd(
  { tokens }: Lattice,
  at: number,
  phrases: readonly (readonly string[])[],
): number | undefined {
  let end: number | undefined
  for (const words of phrases) {
    if (words[0] !== tokens[at]?.text || at + words.length <= (end ?? 0)) continue
    if (words.every((word, offset) => tokens[at + offset]?.text === word)) end = at + words.length
  }
  return end
}

/** "every 2 hours", "cada 30 minutos", "a cada hora". */
function intervalAt(lattice: Lattice, at: number): Parsed<Repeated> | undefined {
  const every = endOf(lattice, at, 'every')
  if (every === undefined) return undefined
  const count = numberAt(lattice, every)
  const unit = sense(lattice, count?.end ?? every, 'unit')
  const minutes = unit?.sense.unit === 'hour' ? 60 : unit?.sense.unit === 'minute' ? 1 : undefined
  if (unit === undefined || minutes === undefined) return undefined
  return { value: { everyMinutes: (count?.value ?? 1) * minutes }, end: unit.end }
}

/** "every monday and thursday", "cada lunes", "los lunes", "toda segunda e quinta", "on fridays". */
function weekdaysAt(lattice: Lattice, at: number): Parsed<Repeated> | undefined {
  const starts = ends(lattice, at, 'every')
  const plural = senses(lattice, at, 'weekday').find(({ sense }) => sense.isPlural === true)
  const first =
    plural ?? firstOf(starts, (place) => sense(lattice, past(lattice, place, 'article'), 'weekday'))
  if (first === undefined) return undefined
  const weekdays = [first.sense.weekday]
  let { end } = first
  for (;;) {
    const joined = isSign(lattice.tokens[end], ',')
      ? past(lattice, end + 1, 'and')
      : endOf(lattice, end, 'and')
    const next =
      joined === undefined
        ? undefined
        : firstOf([joined, ...ends(lattice, joined, 'article', 'every')], (place) =>
            sense(lattice, place, 'weekday'),
          )
    if (next === undefined) break
    weekdays.push(next.sense.weekday)
    end = next.end
  }
  return {
    value: { days: { kind: 'weekdays', weekdays: [...new Set(weekdays)].sort((one, other) => one - other) } },
    end,
  }
}

/** "first business day of the month", "el día 5 de cada mes", "last friday of every month", "cada quincena". */
function monthDayAt(lattice: Lattice, at: number): Parsed<Repeated> | undefined {
  const start = past(lattice, at, 'article', 'day-number')
  const last =
    sense(lattice, start, 'which')?.sense.which === 'last' ? { value: -1, end: start + 1 } : undefined
  const ordinal = last ?? ordinalAt(lattice, start)
  const number = ordinal ?? numberAt(lattice, start)
  if (number === undefined) return fortnightly(lattice, at)
  const working = ordinal && phraseEnd(lattice, ordinal.end, workingDay)
  const weekday = ordinal && sense(lattice, ordinal.end, 'weekday')
  const unit = sense(lattice, number.end, 'unit')
  const day = unit?.sense.unit === 'day' ? unit.end : number.end
  const end = phraseEnd(lattice, working ?? weekday?.end ?? day, monthly)
  if (end === undefined || number.value > 31 || number.value === 0) return undefined
  if (working !== undefined) return { value: { days: { kind: 'working-day', index: number.value } }, end }
  if (weekday !== undefined)
    return {
      value: { days: { kind: 'nth-weekday', index: number.value, weekday: weekday.sense.weekday } },
      end,
    }
  return { value: { days: { kind: 'month-days', days: [number.value] } }, end }
}

function fortnightly(lattice: Lattice, at: number): Parsed<Repeated> | undefined {
  const every = endOf(lattice, at, 'every')
  const unit = every === undefined ? undefined : sense(lattice, every, 'unit')
  return unit?.sense.unit === 'fortnight'
    ? { value: { days: { kind: 'month-days', days: [1, 16] } }, end: unit.end }
    : undefined
}

function clocksIn(lattice: Lattice, used: Set<number>): readonly number[] {
  const minutes = new Set<number>()
  for (let at = 0; at < lattice.tokens.length; at++) {
    const clock = used.has(at) ? undefined : clockAt(lattice, at)
    const isNext = minutes.size > 0 && endOf(lattice, at - 1, 'and') !== undefined
    if (clock === undefined || !(clock.isFirm || isNext) || isInRange(lattice, at, clock.end)) continue
    minutes.add(minutesOf(clock.value))
    for (let place = at; place < clock.end; place++) used.add(place)
    at = clock.end - 1
  }
  return [...minutes].sort((one, other) => one - other)
}

/** "from 8am to 2pm" are hours of a period, not times at which something is sent. */
function isInRange(lattice: Lattice, at: number, end: number): boolean {
  const ahead = firstOf(ends(lattice, end, 'to'), (place) => clockAt(lattice, place))
  const before = endOf(lattice, at - 1, 'between') ?? endOf(lattice, at - 1, 'to')
  return ahead !== undefined || (before !== undefined && lattice.tokens[at - 1]?.text !== 'a')
}

function minutesOf({ hour, minute }: Clock): number {
  return (hour % 24) * 60 + minute
}

/** Every so many minutes between two hours, both included; at least a quarter of an hour, and evenly in the day. */
function spacedMinutes(lattice: Lattice, every: number, used: Set<number>): readonly number[] {
  if (every < 15 || 1440 % every !== 0) return []
  const hours = hoursBetween(lattice, used) ?? { from: 0, to: 1439 }
  const minutes: number[] = []
  for (let minute = hours.from; minute <= hours.to && minutes.length < 96; minute += every)
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

function zoneIn(lattice: Lattice, used: Set<number>): string | undefined {
  for (let at = 0; at < lattice.tokens.length; at++) {
    const found = zoneAt(lattice.tokens, at)
    if (found === undefined) continue
    for (let place = found.start; place < found.end; place++) used.add(place)
    return found.zone
  }
  return undefined
}
