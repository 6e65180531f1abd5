import type { Language } from '../../words/language.ts'
import type { Token } from '../text/tokens.ts'
import type { Span, Wall } from './calendar.ts'
import { comparedSpan, comparisonAt, namedComparison } from './compare.ts'
import type { DateOrder } from './numeric-dates.ts'
import type { Lattice } from './lattice.ts'
import { readTimes, type Stretch, type TimePhrase } from './read-periods.ts'
import { smallWords } from '../vocabulary/small-words.ts'
import { ends } from './reader.ts'
import { resolve, type Reference } from './resolve.ts'

export interface PeriodReading {
  readonly period?: Span
  readonly compare?: Span
  /** Tokens that speak of time, or of comparing. */
  readonly used: ReadonlySet<number>
  /** Set where something was said about time that gives no one period; the stretch is what was not understood. */
  readonly problem?: Stretch
}

export interface PeriodContext {
  readonly now: Wall
  readonly language: Language
  readonly order: DateOrder
  /** Tokens that are something else. */
  readonly taken: ReadonlySet<number>
  /** The period of the question before, for "and compared with last week?". */
  readonly previous?: Span
}

const comparing = /^compar/u
const linking = new Set(['con', 'com', 'with', 'and', 'y', 'e', 'to', 'a', 'contra'])

export function readPeriod(lattice: Lattice, context: PeriodContext): PeriodReading {
  const { tokens } = lattice
  const times = readTimes(lattice, context.language, context.order, context.taken)
  const used = new Set<number>()
  for (const stretch of [...times.phrases, ...times.greetings, ...times.unused]) mark(used, stretch)
  const reference: Reference = { now: context.now }

  const versus = versusIn(tokens, lattice, times.phrases)
  const relative = versus && comparisonAt(lattice, versus.end)
  const same = versus === undefined ? sameAlone(tokens, lattice) : undefined
  const covered = relative && versus ? { start: versus.start, end: relative.end } : same
  const phrases = times.phrases.filter(
    (phrase) => !covered || phrase.end <= covered.start || phrase.start >= covered.end,
  )
  const unused = times.unused.find(
    (stretch) => !covered || stretch.end <= covered.start || stretch.start >= covered.end,
  )
  if (covered !== undefined) mark(used, covered)
  if (versus !== undefined) mark(used, versus)
  if (unused !== undefined) return { used, problem: unused }

  const split = splitByVersus(
    versus === undefined ? withoutRepeats(phrases, reference) : phrases,
    versus,
    tokens,
  )
  if (split.problem !== undefined) return { used, problem: split.problem }
  const { base: basePhrase, against } = split
  const said = basePhrase && resolve(basePhrase.expression, reference)
  if (basePhrase !== undefined && said === undefined) return { used, problem: basePhrase }
  if (same !== undefined && said === undefined) {
    const today = resolve({ kind: 'relative-day', days: 0 }, reference)
    const period = comparisonSpanOf(same.comparison, today)
    return period === undefined ? { used, problem: same } : { used, period }
  }
  const base = said ?? (against || relative ? context.previous : undefined)
  const result = said === undefined ? {} : { period: said }
  if (relative === undefined && against === undefined) return { ...result, used }
  const today = resolve({ kind: 'relative-day', days: 0 }, reference)
  const from = base ?? today
  const compare =
    from &&
    (relative
      ? comparedSpan(relative.value, from)
      : against && namedComparison(against.expression, from, reference))
  const isSame =
    compare !== undefined && from !== undefined && compare.start === from.start && compare.end === from.end
  if (compare === undefined || isSame || base === undefined)
    return { ...result, used, problem: against ?? covered ?? { start: 0, end: tokens.length } }
  return { ...result, used, compare }
}

function comparisonSpanOf(
  comparison: Parameters<typeof comparedSpan>[0],
  base: Span | undefined,
): Span | undefined {
  return base && comparedSpan(comparison, base)
}

function mark(used: Set<number>, { start, end }: Stretch): void {
  for (let at = start; at < end; at++) used.add(at)
}

/** "vs", "compared with"; or "compare … with …", where the link stands right before the second period. */
function versusIn(
  tokens: readonly Token[],
  lattice: Lattice,
  phrases: readonly TimePhrase[],
): Stretch | undefined {
  for (let at = 0; at < tokens.length; at++) {
    for (const end of ends(lattice, at, 'versus')) {
      const isFollowed = phrases.some(({ start }) => start >= end && isOnlySmall(tokens.slice(end, start)))
      if (isFollowed || comparisonAt(lattice, end) !== undefined) return { start: at, end }
    }
  }
  return undefined
}

/** "the same day last week" by itself: counted from today. */
function sameAlone(
  tokens: readonly Token[],
  lattice: Lattice,
): (Stretch & { comparison: Parameters<typeof comparedSpan>[0] }) | undefined {
  for (let at = 0; at < tokens.length; at++) {
    if (ends(lattice, at, 'same').length === 0) continue
    const found = comparisonAt(lattice, at)
    if (found !== undefined && found.value.kind === 'same-in-previous')
      return { start: at, end: found.end, comparison: found.value }
  }
  return undefined
}

interface Split {
  readonly base?: TimePhrase
  readonly against?: TimePhrase
  readonly problem?: Stretch
}

function splitByVersus(
  phrases: readonly TimePhrase[],
  versus: Stretch | undefined,
  tokens: readonly Token[],
): Split {
  if (versus !== undefined) {
    const before = phrases.filter((phrase) => phrase.end <= versus.start)
    const after = phrases.filter((phrase) => phrase.start >= versus.end)
    const leading = before.length === 0 ? after.slice(1) : before
    const [against, extra] = before.length === 0 ? after.slice(0, 1) : after
    const [base, second] = leading
    const conflict = second ?? extra
    if (conflict !== undefined) return { problem: conflict }
    return { ...(base && { base }), ...(against && { against }) }
  }
  const [base, second, third] = phrases
  if (second === undefined) return base ? { base } : {}
  const isCompared = tokens.some(({ text }) => comparing.test(text))
  const isLinked = tokens.slice(base?.end, second.start).some(({ text }) => linking.has(text))
  if (base !== undefined && third === undefined && isCompared && isLinked) return { base, against: second }
  return { problem: second }
}

/** A period that is said twice is said once. */
function withoutRepeats(phrases: readonly TimePhrase[], reference: Reference): readonly TimePhrase[] {
  const seen = new Set<string>()
  return phrases.filter(({ expression }) => {
    const span = resolve(expression, reference)
    const key = span === undefined ? '' : `${span.start}/${span.end}`
    if (key !== '' && seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function isOnlySmall(tokens: readonly Token[]): boolean {
  return tokens.length <= 4 && tokens.every(({ text, kind }) => kind === 'sign' || smallWords.has(text))
}
