import type { Lattice } from '../period/lattice.ts'
import { ends, past, sense } from '../period/reader.ts'
import type { Stretch } from '../period/stretch.ts'
import { clocksIn, isTooOften, spacedMinutes } from './due-times.ts'
import { holidaysIn } from './holidays.ts'
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
}

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
  const resting = holidaysIn(lattice, taken)
  for (let place = resting?.start ?? 0; place < (resting?.end ?? 0); place++) used.add(place)
  const zone = zoneIn(lattice, used)
  const { everyMinutes } = repeated
  const isSpaced = everyMinutes !== undefined
  const minutes =
    everyMinutes === undefined ? clocksIn(lattice, used) : spacedMinutes(lattice, everyMinutes, used)
  const isMeant =
    !isSpaced || repeated.days !== undefined || used.size > stretch.end - stretch.start || isSending(lattice)
  if (minutes.length === 0 || !isMeant) return withoutTime(lattice, stretch)
  if (isTooOften(minutes)) return { used: new Set(), problem: stretch }
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
  return isWeekday || isSending(lattice) ? { used: new Set(), problem: stretch } : { used: new Set() }
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
