import type { Period } from '../../report/time/period.ts'
import { instantOf, wallClock } from '../../report/time/wall-clock.ts'
import type { Language } from '../../words/language.ts'
import type { Cleared } from '../details/clearing.ts'
import { addDaysTo, addUnits, dayMs, minuteMs, startOfDay, type Span } from '../period/calendar.ts'
import { comparedSpan } from '../period/compare.ts'
import { isOneDay } from '../period/resolve-moments.ts'
import type { Hours, Lost, Reading } from '../understanding.ts'

type Timed = Pick<Reading, 'period' | 'compare' | 'hours' | 'when'>

/** The question before in another zone: the same days and hours on the clocks there. */
export function inZone(previous: Reading, zone: string): Reading {
  const { period, compare } = previous
  if (period === undefined || period.zone === zone) return previous
  const moved = (at: number) => instantOf(wallClock(at, period.zone), zone)
  const there = ({ start, end }: Pick<Period, 'start' | 'end'>) => ({ start: moved(start), end: moved(end) })
  return { ...previous, period: { ...there(period), zone }, ...(compare && { compare: there(compare) }) }
}

/**
 * When a question is about that goes on from another: another day keeps the hours, and is compared as the one before was.
 * What cannot be carried over is told.
 */
export function mergedTimes(
  from: Timed,
  now: Timed & Pick<Reading, 'language'>,
  cleared: ReadonlySet<Cleared>,
): Timed & { readonly lost: readonly Lost[] } {
  const before = cleared.has('comparison') ? withoutComparison(from) : from
  const isWholeDay = cleared.has('hours')
  if (now.period === undefined) {
    const widened = isWholeDay && before.period ? wholeDay(before.period) : undefined
    const { hours } = before
    const period = widened ?? before.period
    const compare = now.compare ?? (widened ? undefined : before.compare)
    return {
      ...(period && { period }),
      ...(!widened && hours && { hours }),
      ...(compare && { compare }),
      ...whenOf([before.when, now.when]),
      lost: [],
    }
  }
  const kept = now.hours === undefined && !isWholeDay ? before.hours : undefined
  const clipped = kept && hoursOf(now.period, kept)
  const period = clipped ?? now.period
  const hours = clipped ? kept : now.hours
  const compare = now.compare ?? (before.compare && comparedAlike(before.period, before.compare, period))
  return {
    period,
    ...(hours && { hours }),
    ...(compare && { compare }),
    ...whenOf(clipped ? [now.when, hoursText(clipped, now.language)] : [now.when]),
    lost: [
      ...(kept && !clipped ? [{ what: 'hours' as const }] : []),
      ...(before.compare && !compare ? [{ what: 'comparison' as const }] : []),
    ],
  }
}

function withoutComparison(times: Timed): Timed {
  const { compare: _, ...rest } = times
  return rest
}

function whenOf(said: readonly (string | undefined)[]): Pick<Reading, 'when'> {
  const words = said.filter((one) => one !== undefined)
  return words.length > 0 ? { when: words.join(', ') } : {}
}

function onWall({ start, end, zone }: Period): Span {
  return { start: wallClock(start, zone), end: wallClock(end, zone) }
}

function onClock({ start, end }: Span, zone: string): Period {
  return { start: instantOf(start, zone), end: instantOf(end, zone), zone }
}

function wholeDay(period: Period): Period | undefined {
  const { start, end } = onWall(period)
  const day = startOfDay(start)
  return end <= day + dayMs ? onClock({ start: day, end: day + dayMs }, period.zone) : undefined
}

/** The same hours of another day. */
function hoursOf(period: Period, { from, to }: Hours): Period | undefined {
  const day = onWall(period)
  if (!isOneDay(day)) return undefined
  return onClock({ start: day.start + from * minuteMs, end: day.start + to * minuteMs }, period.zone)
}

/** As the period before was compared with the one beside it, or so many months or days earlier. */
function comparedAlike(
  before: Period | undefined,
  against: Pick<Period, 'start' | 'end'>,
  period: Period,
): Reading['compare'] {
  if (before === undefined) return undefined
  const base = onWall(before)
  const other = onWall({ ...against, zone: before.zone })
  const alike = shiftedAlike(base, other, onWall(period))
  return alike && { start: instantOf(alike.start, period.zone), end: instantOf(alike.end, period.zone) }
}

function shiftedAlike(base: Span, other: Span, span: Span): Span | undefined {
  if (other.end === base.start) return comparedSpan({ kind: 'previous' }, span)
  for (let months = 1; months <= 24; months++) {
    if (addUnits(base.start, 'month', -months) !== other.start) continue
    const [start, end] = [span.start, span.end].map((at) => addUnits(at, 'month', -months))
    return start === undefined || end === undefined || start >= end ? undefined : { start, end }
  }
  const days = (base.start - other.start) / dayMs
  const isWhole = Number.isInteger(days) && base.end - base.start === other.end - other.start
  if (!isWhole || days * dayMs < span.end - span.start) return undefined
  return { start: addDaysTo(span.start, -days), end: addDaysTo(span.end, -days) }
}

const clockWords = {
  en: (from: string, to: string) => `from ${from} to ${to}`,
  es: (from: string, to: string) => `de ${from} a ${to}`,
  pt: (from: string, to: string) => `das ${from} às ${to}`,
} as const

/** The hours in words that are read again, for what recurs. */
function hoursText({ start, end, zone }: Period, language: Language): string {
  const [from = '', to = ''] = [start, end].map((at) => {
    const minutes = Math.round((wallClock(at, zone) % dayMs) / minuteMs)
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  })
  return clockWords[language](from, to === '00:00' ? '24:00' : to)
}
