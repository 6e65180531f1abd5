import type { Period } from '../report/time/period.ts'
import { instantOf, wallClock } from '../report/time/wall-clock.ts'
import type { Language } from '../words/language.ts'
import type { Sentence } from './details/sentence.ts'
import { isMixed, languageOf } from './language-of.ts'
import { dayMs, minuteMs, startOfDay, type Span } from './period/calendar.ts'
import { without, type Lattice } from './period/lattice.ts'
import type { DateOrder } from './period/numeric-dates.ts'
import { readPeriod, type PeriodContext, type PeriodReading } from './period/read-period.ts'
import { countryOf } from './recurrence/countries.ts'
import { nextSlots } from './recurrence/next-slot.ts'
import type { RecurrenceReading } from './recurrence/read-recurrence.ts'
import { formatRule } from './recurrence/rule.ts'
import type { Token } from './text/tokens.ts'
import type { Context, Hours, Reading } from './understanding.ts'

/** The periods of a sentence; what recurs in a way that cannot be kept is a problem of theirs too. */
export function readTime(
  sentence: Sentence,
  lattice: Lattice,
  { problem, fault, rests, zone }: RecurrenceReading,
  language: Language,
  context: Context,
): PeriodReading {
  const time = readPeriod(without(lattice, sentence.taken), periodContext(context, language, sentence))
  if (problem !== undefined) return { ...time, problem, ...(fault && { fault }) }
  // A zone such as UTC has no holidays of its own: whose are meant is asked.
  const isNowhere = rests !== undefined && (rests.country ?? countryOf(zone ?? context.zone)) === undefined
  return isNowhere ? { ...time, problem: rests, fault: 'no-country' } : time
}

/** Month first only where all is English: the words and, where it is known whose they are, the person. */
function orderOf(tokens: readonly Token[], language: Language, context: Context): DateOrder {
  const person = context.language ?? languageOf(tokens, '', 'es')
  return language === 'en' && person === 'en' && !isMixed(tokens) ? 'month-first' : 'day-first'
}

function periodContext(context: Context, language: Language, { tokens, taken }: Sentence): PeriodContext {
  const { now, zone, previous, weekStart } = context
  const wall = (at: number) => wallClock(at, zone)
  return {
    now: wall(now),
    language,
    order: context.dateOrder ?? orderOf(tokens, language, context),
    taken,
    ...(weekStart && { weekStart }),
    ...(previous?.period && {
      previous: { start: wall(previous.period.start), end: wall(previous.period.end) },
    }),
  }
}

export function periodOf(span: Span, { now, zone }: Context): Period {
  if (span.isElapsed !== true)
    return { start: instantOf(span.start, zone), end: instantOf(span.end, zone), zone }
  const length = span.end - span.start
  return span.end <= wallClock(now, zone)
    ? { start: now - length, end: now, zone }
    : { start: now, end: now + length, zone }
}

/** The time of day that a period of one day is cut to. */
export function hoursIn({ start, end }: Span): Hours | undefined {
  const day = startOfDay(start)
  const [from, to] = [(start - day) / minuteMs, (end - day) / minuteMs]
  return end <= day + dayMs && end - start < dayMs ? { from, to } : undefined
}

const contracted = new Set(['del', 'do', 'da', 'no', 'na'])

/** What the periods were read from, in the order of the sentence; other words between them leave a comma. */
export function wordsOfTime({ tokens }: Sentence, { used, compare }: PeriodReading): string {
  let words = ''
  let last = -1
  // "compare today with yesterday" compares by a word that is not about time.
  const compares = tokens.find(({ text }, at) => !used.has(at) && text.startsWith('compar'))
  const link = compare === undefined || compares === undefined ? ',' : ' vs'
  for (const [at, token] of tokens.entries()) {
    // "del mes" is this month, "mes" alone is none.
    const isLed = used.has(at + 1) && contracted.has(token.text)
    if (!used.has(at) && !isLed) continue
    if (last >= 0 && at > last + 1) words += link
    words += (token.isSpaced || at > last + 1) && words !== '' ? ` ${token.raw}` : token.raw
    last = at
  }
  return words
}

export function scheduleOf(
  { recurrence, zone, rests }: RecurrenceReading,
  context: Context,
): Reading['schedule'] {
  if (recurrence === undefined) return undefined
  const place = zone ?? context.zone
  const holidays = rests && (rests.country ?? countryOf(place))
  const schedule = { rule: formatRule(recurrence), zone: place, ...(holidays !== undefined && { holidays }) }
  return { ...schedule, next: nextSlots(schedule, context.now, 3) }
}
