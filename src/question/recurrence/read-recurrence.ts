import { clockAt } from '../period/clocks.ts'
import { dayNumber } from '../period/day-numbers.ts'
import { listOf } from '../period/day-lists.ts'
import type { Lattice } from '../period/lattice.ts'
import { ordinalAt } from '../period/numbers.ts'
import { ends, past, sense } from '../period/reader.ts'
import type { Part } from '../period/sense.ts'
import type { Stretch } from '../period/stretch.ts'
import { endOfPhrase } from '../text/phrases.ts'
import { clocksIn, isTooOften, leastApartMinutes, spacedMinutes } from './due-times.ts'
import { exceptionsIn } from './exceptions.ts'
import { alternate, alternating, everyOther, everyPart, monthly } from './phrases.ts'
import { everyDay, repeatedAt, type Repeated } from './recurring-days.ts'
import type { Recurrence, RecurringDays } from './rule.ts'
import { zoneAt } from './zone-at.ts'

export interface RecurrenceReading {
  readonly used: ReadonlySet<number>
  readonly recurrence?: Recurrence
  /** Only where one was named. */
  readonly zone?: string
  /** It rests on public holidays; of this country, where one was named. The stretch is where that is said. */
  readonly rests?: Stretch & { readonly country?: string }
  /** What recurs without saying when, or in a way that cannot be kept. */
  readonly problem?: Stretch
  /** The problem is that it recurs more often than a digest may, at no hour, or on days that no rule here gives. */
  readonly fault?: 'too-often' | 'no-clock' | 'not-kept'
}

/** "every weekday at 8am", "cada lunes y jueves a las 9", "toda segunda às 8h", "every 2 hours between 8 and 18". */
export function readRecurrence(lattice: Lattice, taken: ReadonlySet<number>): RecurrenceReading {
  const notKept = notKeptIn(lattice)
  if (notKept !== undefined) return { used: new Set(), problem: notKept, fault: 'not-kept' }
  const used = new Set<number>()
  let repeated: Repeated | undefined
  let stretch: Stretch | undefined
  const apart: Stretch[] = []
  const exceptions = exceptionsIn(lattice, taken)
  const isExcepted = (at: number) => exceptions !== undefined && at >= exceptions.start && at < exceptions.end
  for (let at = 0; at < lattice.tokens.length; at++) {
    const found = taken.has(at) || isExcepted(at) ? undefined : repeatedAt(lattice, at)
    if (found === undefined) continue
    if (found.value.days !== undefined) apart.push({ start: at, end: found.end })
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
  const second = otherDays(lattice, apart)
  if (second !== undefined) return { used: new Set(), problem: second, fault: 'not-kept' }
  const days = without(repeated.days ?? everyDay, exceptions?.weekdays)
  if (days === undefined) return { used: new Set(), problem: exceptions ?? stretch, fault: 'not-kept' }
  for (let place = exceptions?.start ?? 0; place < (exceptions?.end ?? 0); place++) used.add(place)
  const zone = zoneIn(lattice, used)
  const { everyMinutes } = repeated
  const isSpaced = everyMinutes !== undefined
  const minutes =
    everyMinutes === undefined
      ? clocksIn(lattice, used, partIn(lattice))
      : spacedMinutes(lattice, everyMinutes, used)
  const isMeant =
    !isSpaced || repeated.days !== undefined || used.size > stretch.end - stretch.start || isSending(lattice)
  if (isTooOften(minutes) || (everyMinutes !== undefined && everyMinutes < leastApartMinutes))
    return { used: new Set(), problem: stretch, fault: 'too-often' }
  if (minutes.length === 0 || !isMeant) return withoutTime(lattice, stretch)
  return {
    used,
    recurrence: { days, minutes },
    ...(zone !== undefined && { zone }),
    ...(exceptions?.holidays && {
      rests: { start: exceptions.start, end: exceptions.end, ...exceptions.holidays },
    }),
  }
}

/** "los lunes a las 8 y los viernes a las 17": days with hours of their own are two digests. */
function otherDays(lattice: Lattice, apart: readonly Stretch[]): Stretch | undefined {
  if (apart.length < 2) return undefined
  const clocks = lattice.tokens.flatMap((_, at) => (clockAt(lattice, at)?.isFirm === true ? [at] : []))
  const last = clocks.at(-1) ?? -1
  return apart.find(({ start, end }, index) => {
    const before = apart[index - 1]
    return last >= end && before !== undefined && clocks.some((at) => at >= before.end && at < start)
  })
}

/** "every night at 8" is at 20:00. */
function partIn({ tokens }: Lattice): Part | undefined {
  return everyPart.find(({ ways }) => tokens.some((_, at) => endOfPhrase(tokens, at, ways) !== undefined))
    ?.part
}

/** The days that are left; of days of the month none can be taken away. */
function without(days: RecurringDays, weekdays: readonly number[] = []): RecurringDays | undefined {
  if (weekdays.length === 0) return days
  if (days.kind !== 'weekdays') return undefined
  const left = days.weekdays.filter((weekday) => !weekdays.includes(weekday))
  return left.length === 0 ? undefined : { kind: 'weekdays', weekdays: left }
}

/** "every monday", "every fortnight" without a time is asked back; "every day", "first friday of the month" may be meant otherwise. */
function withoutTime(lattice: Lattice, stretch: Stretch): RecurrenceReading {
  const starts = ends(lattice, stretch.start, 'every')
  const isOnlySent = starts.some((place) => {
    const named = past(lattice, place, 'article')
    return sense(lattice, named, 'weekday') ?? sense(lattice, named, 'unit')?.sense.unit === 'fortnight'
  })
  return isOnlySent || isSending(lattice)
    ? { used: new Set(), problem: stretch, fault: 'no-clock' }
    : { used: new Set() }
}

/** "día por medio", "every other week", "every other Friday" */
function notKeptIn(lattice: Lattice): Stretch | undefined {
  const { tokens } = lattice
  for (let start = 0; start < tokens.length; start++) {
    const weekday = sense(lattice, start, 'weekday')
    const end =
      endOfPhrase(tokens, start, everyOther) ??
      sense(lattice, endOfPhrase(tokens, start, alternate) ?? tokens.length, 'weekday')?.end ??
      (weekday && endOfPhrase(tokens, weekday.end, alternating)) ??
      severalOfMonth(lattice, start)
    if (end !== undefined) return { start, end }
  }
  return undefined
}

/** "the first and third Friday of the month" */
function severalOfMonth(lattice: Lattice, at: number): number | undefined {
  const list = ordinalAt(lattice, at) && listOf(lattice, at, dayNumber)
  const weekday = list && list.values.length > 1 ? sense(lattice, list.end, 'weekday') : undefined
  return weekday && endOfPhrase(lattice.tokens, weekday.end, monthly)
}

const sending = /^(?:send|envi|mand|post|publi|avis|notif|program|agend|schedul|remind|recuerd|lembr)/u

function isSending(lattice: Lattice): boolean {
  return lattice.tokens.some(({ text }) => sending.test(text))
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
