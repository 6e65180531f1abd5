import { addDaysTo, dayOf, monthOf, unitAround, weekdayOf, yearOf, type Span, type Wall } from './calendar.ts'
import type { ExplicitDate } from './expression.ts'
import type { Reference, Resolve } from './reference.ts'

/** What of a date was not said is the latest that has begun: "May 29" in March is last year's. */
export function dateSpan(date: ExplicitDate, reference: Reference, resolve: Resolve): Span | undefined {
  const within = date.within && resolve(date.within, reference)
  if (date.within !== undefined && within === undefined) return undefined
  if (within !== undefined && date.month === undefined) {
    return dayIn(within.start, date.day ?? 1)
  }
  const year = date.year ?? (within && yearOf(within.start))
  if (date.month === undefined) {
    if (date.day === undefined) return year === undefined ? undefined : yearSpan(year)
    return dayOfMonthSpan(date, reference)
  }
  if (year !== undefined) return flexible(date, year, reference.now)
  if (reference.year !== undefined) return monthOrDay(date, reference.year)
  return latestYear(date, reference.now)
}

function yearSpan(year: number): Span | undefined {
  const start = dayOf(year, 1, 1)
  return start === undefined ? undefined : unitAround(start, 'year')
}

function monthOrDay({ day, month = 1 }: ExplicitDate, year: number): Span | undefined {
  const start = dayOf(year, month, day ?? 1)
  if (start === undefined) return undefined
  return day === undefined ? unitAround(start, 'month') : { start, end: addDaysTo(start, 1) }
}

/** 03/04 is read in the order of the language; where that is yet to come and the other order is past, the other. */
function flexible(date: ExplicitDate, year: number, now: Wall): Span | undefined {
  const span = monthOrDay(date, year)
  if (date.isEitherWay !== true || span === undefined || span.start <= now) return span
  const { day = 1, month = 1 } = date
  const other = monthOrDay({ ...date, day: month, month: day }, year)
  return other !== undefined && other.start <= now ? other : span
}

function latestYear(date: ExplicitDate, now: Wall): Span | undefined {
  const thisYear = yearOf(now)
  if (date.which === 'this') return monthOrDay(date, thisYear)
  const isMonth = date.day === undefined
  if (isMonth && date.which === 'next') return nextMonth(date, now)
  for (let year = thisYear; year > thisYear - 9; year--) {
    const span = monthOrDay(date, year)
    if (span === undefined || span.start > now) continue
    const isRunning = span.end > now
    if (isMonth && date.which !== undefined && (isRunning || (date.which === 'last' && year === thisYear)))
      continue
    return span
  }
  return undefined
}

function nextMonth(date: ExplicitDate, now: Wall): Span | undefined {
  const same = monthOrDay(date, yearOf(now))
  return same !== undefined && same.start > now ? same : monthOrDay(date, yearOf(now) + 1)
}

function dayIn(month: Wall, day: number): Span | undefined {
  const start = dayOf(yearOf(month), monthOf(month), day)
  return start === undefined ? undefined : { start, end: addDaysTo(start, 1) }
}

/** "the 21st", and "Sunday 31": the latest month that has such a day. */
function dayOfMonthSpan({ day = 1, weekday }: ExplicitDate, { now }: Reference): Span | undefined {
  const months = weekday === undefined ? 3 : 48
  const [year, month] = [yearOf(now), monthOf(now)]
  for (let back = 0; back < months; back++) {
    const start = dayOf(
      year - Math.ceil((back - month + 1) / 12),
      ((((month - 1 - back) % 12) + 12) % 12) + 1,
      day,
    )
    if (start === undefined || start > now) continue
    if (weekday === undefined || weekdayOf(start) === weekday) return { start, end: addDaysTo(start, 1) }
  }
  return undefined
}
