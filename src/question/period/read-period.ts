import type { WeekStart } from '../../report/model/summary.ts'
import type { Language } from '../../words/language.ts'
import { dayMs, minuteMs, startOfDay, type Span, type Wall } from './calendar.ts'
import { comparedSpan, namedComparison } from './compare.ts'
import { comparingIn, splitPhrases } from './comparing.ts'
import { hoursNamedIn } from './hours-named.ts'
import { justBefore } from './just-before.ts'
import type { DateOrder } from './numeric-dates.ts'
import type { Lattice } from './lattice.ts'
import { readTimes } from './read-times.ts'
import type { Reference } from './reference.ts'
import { resolve } from './resolve.ts'
import type { Stretch } from './stretch.ts'
import { widened } from './widen.ts'

export interface PeriodReading {
  readonly period?: Span
  readonly compare?: Span
  /** A time of day is named: the period is hours of one day, which is the one of before where none is named. */
  readonly hours?: 'of-day' | 'alone'
  /** Tokens that speak of time, or of comparing. */
  readonly used: ReadonlySet<number>
  /** Set where something was said about time that gives no one period; the stretch is what was not understood. */
  readonly problem?: Stretch
  /** The problem is when to send, or a period that was understood and is compared with itself. */
  readonly fault?: 'too-often' | 'no-clock' | 'not-kept' | 'no-country' | 'same-period' | 'several-days'
  /** The period that was named before the problem, where that is another one. */
  readonly before?: Stretch
}

export interface PeriodContext {
  readonly now: Wall
  readonly language: Language
  readonly order: DateOrder
  /** Tokens that are something else. */
  readonly taken: ReadonlySet<number>
  /** The period of the question before, for "and compared with last week?" and "and the week before?". */
  readonly previous?: Span
  readonly weekStart?: WeekStart
}

/** The period that a text speaks of and the one that it is compared with, or the words that keep it from being one. */
export function readPeriod(lattice: Lattice, context: PeriodContext): PeriodReading {
  const times = readTimes(
    lattice,
    context.language,
    context.order,
    context.taken,
    context.previous !== undefined,
  )
  const { now, weekStart } = context
  const reference: Reference = weekStart === undefined ? { now } : { now, weekStart }
  const comparing = comparingIn(lattice, times.phrases)
  const { previous } = context
  const before = comparing || !previous ? undefined : justBefore(lattice, times.phrases, previous, reference)
  const beside = comparing ?? before
  const isApart = ({ start, end }: Stretch) =>
    beside === undefined || end <= beside.start || start >= beside.end
  const used = tokensOf([...times.phrases, ...times.greetings, ...times.unused, ...(beside ? [beside] : [])])
  const unused = times.unused.find(isApart)
  if (unused !== undefined) return { used, problem: widened(lattice, unused, tokensOf(times.phrases)) }

  const { base, against, problem, rival } = splitPhrases(
    times.phrases.filter(isApart),
    comparing,
    lattice.tokens,
    reference,
  )
  if (problem !== undefined) return { used, problem, ...(rival && { before: rival }) }
  if (base !== undefined && before !== undefined) return { used, problem: base, before }
  const hours = base && hoursNamedIn(base.expression)
  const day = hours === 'alone' && previous ? dayOf(previous) : undefined
  if (hours === 'alone' && previous && base && day === undefined)
    return { used, problem: base, fault: 'several-days' }
  const said =
    before?.span ?? (base && resolve(base.expression, day ? { ...reference, now: day } : reference))
  if (base !== undefined && said === undefined) return { used, problem: base }
  const period = said && { period: said, ...(hours && { hours }) }
  const comparison = comparing?.comparison
  const compared = against ?? (comparison && comparing)
  if (compared === undefined) return { used, ...period }
  const from = said ?? previous
  if (from === undefined && comparing?.isAlone === true && comparison !== undefined) {
    const today = resolve({ kind: 'relative-day', days: 0 }, reference)
    const alone = today && comparedSpan(comparison, today)
    return alone ? { used, period: alone } : { used, problem: compared }
  }
  const compare =
    from &&
    (comparison
      ? comparedSpan(comparison, from)
      : against && namedComparison(against.expression, from, reference))
  const isOther = compare !== undefined && (compare.start !== from?.start || compare.end !== from.end)
  if (isOther) return { used, ...period, compare }
  return { used, ...period, problem: compared, ...(compare && { fault: 'same-period' }) }
}

/** The last minute of the day that a span lies in. */
function dayOf({ start, end }: Span): Wall | undefined {
  const next = startOfDay(start) + dayMs
  return end <= next ? next - minuteMs : undefined
}

function tokensOf(stretches: readonly Stretch[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const { start, end } of stretches) for (let at = start; at < end; at++) tokens.add(at)
  return tokens
}
