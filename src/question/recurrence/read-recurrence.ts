import type { Lattice } from '../period/lattice.ts'
import { ends, past, sense } from '../period/reader.ts'
import type { Stretch } from '../period/stretch.ts'
import { endOfPhrase } from '../text/phrases.ts'
import { clocksIn, isTooOften, leastApartMinutes, spacedMinutes } from './due-times.ts'
import { holidaysIn } from './holidays.ts'
import { everyOther } from './phrases.ts'
import { everyDay, repeatedAt, type Repeated } from './recurring-days.ts'
import type { Recurrence } from './rule.ts'
import { zoneAt } from './zone-at.ts'

export interface RecurrenceReading {
  readonly used: ReadonlySet<number>
  readonly recurrence?: Recurrence
  /** Only where one was named. */
  readonly zone?: string
  /** It rests on public holidays; of this country, where one was named. */
  readonly rests?: { readonly country?: string }
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
  const resting = holidaysIn(lattice, taken)
  for (let place = resting?.start ?? 0; place < (resting?.end ?? 0); place++) used.add(place)
  const zone = zoneIn(lattice, used)
  const { everyMinutes } = repeated
  const isSpaced = everyMinutes !== undefined
  const minutes =
    everyMinutes === undefined ? clocksIn(lattice, used) : spacedMinutes(lattice, everyMinutes, used)
  const isMeant =
    !isSpaced || repeated.days !== undefined || used.size > stretch.end - stretch.start || isSending(lattice)
  if (isTooOften(minutes) || (everyMinutes !== undefined && everyMinutes < leastApartMinutes))
    return { used: new Set(), problem: stretch, fault: 'too-often' }
  if (minutes.length === 0 || !isMeant) return withoutTime(lattice, stretch)
  const days = repeated.days ?? everyDay
  return {
    used,
    recurrence: { days, minutes },
    ...(zone !== undefined && { zone }),
    ...(resting !== undefined && {
      rests: resting.country === undefined ? {} : { country: resting.country },
    }),
  }
}

/** "every monday" without a time is asked back; "every day", "first friday of the month" may be meant otherwise. */
function withoutTime(lattice: Lattice, stretch: Stretch): RecurrenceReading {
  const starts = ends(lattice, stretch.start, 'every')
  const isWeekday = starts.some(
    (place) => sense(lattice, past(lattice, place, 'article'), 'weekday') !== undefined,
  )
  return isWeekday || isSending(lattice)
    ? { used: new Set(), problem: stretch, fault: 'no-clock' }
    : { used: new Set() }
}

/** "día por medio", "every other week" */
function notKeptIn({ tokens }: Lattice): Stretch | undefined {
  for (let start = 0; start < tokens.length; start++) {
    const end = endOfPhrase(tokens, start, everyOther)
    if (end !== undefined) return { start, end }
  }
  return undefined
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
