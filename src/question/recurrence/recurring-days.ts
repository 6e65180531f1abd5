import { clockAt } from '../period/clocks.ts'
import { dayNumber } from '../period/day-numbers.ts'
import { listOf } from '../period/day-lists.ts'
import type { Parsed } from '../period/expression.ts'
import type { Lattice } from '../period/lattice.ts'
import { numberAt, ordinalAt } from '../period/numbers.ts'
import { ends, endOf, firstOf, isSign, past, sense, senses } from '../period/reader.ts'
import { endOfPhrase } from '../text/phrases.ts'
import { daily, monthEnd, monthly, onWorkdays, workingDay } from './phrases.ts'
import type { RecurringDays } from './rule.ts'

export interface Repeated {
  readonly days?: RecurringDays
  /** Every so many minutes of the day. */
  readonly everyMinutes?: number
}

export const everyDay: RecurringDays = { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5, 6, 7] }
const workdays: RecurringDays = { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5] }

/** The phrase about what recurs that begins at a token: on which days, or every so many minutes. */
export function repeatedAt(lattice: Lattice, at: number): Parsed<Repeated> | undefined {
  const day = endOfPhrase(lattice.tokens, at, daily)
  const workday = endOfPhrase(lattice.tokens, at, onWorkdays)
  if (workday !== undefined) return { value: { days: workdays }, end: workday }
  const lastDay = endOfPhrase(lattice.tokens, at, monthEnd)
  if (lastDay !== undefined) return { value: { days: { kind: 'month-days', days: [-1] } }, end: lastDay }
  const interval = intervalAt(lattice, at)
  const named =
    weekdayRange(lattice, at) ??
    weekdaysAt(lattice, at) ??
    everyNumberedDay(lattice, at) ??
    monthDaysAt(lattice, at) ??
    monthDayAt(lattice, at)
  if (named !== undefined && named.end > (day ?? 0)) return named
  return day === undefined ? interval : { value: { days: everyDay }, end: day }
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

/** "de lunes a sábado a las 8": with a time right behind, and no day of its own, these are days of every week. */
function weekdayRange(lattice: Lattice, at: number): Parsed<Repeated> | undefined {
  const from = firstOf([at, ...ends(lattice, at, 'from')], (place) => sense(lattice, place, 'weekday'))
  const to =
    from &&
    firstOf(
      [...ends(lattice, from.end, 'to'), ...(isSign(lattice.tokens[from.end], '-–') ? [from.end + 1] : [])],
      (place) => sense(lattice, place, 'weekday'),
    )
  const clock =
    to && firstOf([to.end, ...ends(lattice, to.end, 'filler')], (place) => clockAt(lattice, place))
  const isLed = to !== undefined && endOf(lattice, to.end, 'clock-article') !== undefined
  if (from === undefined || to === undefined || clock === undefined) return undefined
  if (!clock.isFirm && !isLed) return undefined
  if (endOf(lattice, clock.end, 'to', 'and') !== undefined) return undefined
  const count = (to.sense.weekday - from.sense.weekday + 7) % 7
  const weekdays = Array.from({ length: count + 1 }, (_, step) => ((from.sense.weekday + step - 1) % 7) + 1)
  return {
    value: { days: { kind: 'weekdays', weekdays: weekdays.sort((one, other) => one - other) } },
    end: to.end,
  }
}

/** "the 1st and 16th", "los días 1 y 16 de cada mes": days of one month with a gap are no period. */
function monthDaysAt(lattice: Lattice, at: number): Parsed<Repeated> | undefined {
  const label = endOf(lattice, at, 'day-number')
  const start = label ?? past(lattice, at, 'article')
  const list = lattice.tokens[start]?.kind === 'number' ? listOf(lattice, start, dayNumber) : undefined
  if (list === undefined || list.values.length < 2 || sense(lattice, list.end, 'weekday')) return undefined
  const { values, end } = list
  const isOfEvery = endOfPhrase(lattice.tokens, end, monthly)
  const isOfOne = sense(lattice, past(lattice, end, 'of'), 'month') !== undefined
  const isLed = label !== undefined || ordinalAt(lattice, start) !== undefined
  const hasGap = Math.max(...values) - Math.min(...values) >= values.length
  if (isOfEvery === undefined && (isOfOne || !hasGap || !isLed)) return undefined
  const days = [...new Set(values)].sort((one, other) => one - other)
  return { value: { days: { kind: 'month-days', days } }, end: isOfEvery ?? end }
}

/** "cada día 5", "todo dia 15", "todos los días 1 y 16": days of every month. */
function everyNumberedDay(lattice: Lattice, at: number): Parsed<Repeated> | undefined {
  const places = ends(lattice, at, 'every').map((place) =>
    endOf(lattice, past(lattice, place, 'article'), 'day-number'),
  )
  const list = firstOf(
    places.filter((place) => place !== undefined),
    (place) => (lattice.tokens[place]?.kind === 'number' ? listOf(lattice, place, dayNumber) : undefined),
  )
  const isCounting = list && (sense(lattice, list.end, 'unit') ?? endOf(lattice, list.end, 'hour-mark'))
  if (list === undefined || isCounting !== undefined) return undefined
  const days = [...new Set(list.values)].sort((one, other) => one - other)
  return {
    value: { days: { kind: 'month-days', days } },
    end: endOfPhrase(lattice.tokens, list.end, monthly) ?? list.end,
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
  const working = ordinal && endOfPhrase(lattice.tokens, ordinal.end, workingDay)
  const weekday = ordinal && sense(lattice, ordinal.end, 'weekday')
  const unit = sense(lattice, number.end, 'unit')
  const day = unit?.sense.unit === 'day' ? unit.end : number.end
  const end = endOfPhrase(lattice.tokens, working ?? weekday?.end ?? day, monthly)
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
