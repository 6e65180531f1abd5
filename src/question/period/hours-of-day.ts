import { clockAt } from './clocks.ts'
import type { Days } from './days.ts'
import { lastingAt } from './durations.ts'
import type { Clock, Moment, Parsed } from './expression.ts'
import { rangeAt } from './ranges.ts'
import { ends, firstOf, isSign } from './reader.ts'

/** A day with hours behind it: "yesterday from 8 to 14", "Monday between 9am and noon", "ayer después de las 5". */
export function clippedAt(days: Days, moment: Parsed<Moment> | undefined): Parsed | undefined {
  if (moment?.value.day === undefined || moment.value.clock !== undefined) return undefined
  const { lattice } = days
  const place = isSign(lattice.tokens[moment.end], ',') ? moment.end + 1 : moment.end
  const places = [place, ...ends(lattice, place, 'filler', 'article')]
  return firstOf(places, (from) => {
    const hours = rangeAt(days, from, true)
    if (hours?.value.kind === 'range' && isClockOnly(hours.value.from) && isClockOnly(hours.value.to)) {
      return {
        value: { kind: 'clip', of: moment.value, from: hours.value.from, to: hours.value.to },
        end: hours.end,
      }
    }
    const lasting = lastingAt(days, from)
    if (lasting?.value.kind === 'lasting' && isClockOnly(lasting.value.from)) {
      const { minutes } = lasting.value
      return {
        value: { kind: 'lasting', from: { ...moment.value, ...lasting.value.from }, minutes },
        end: lasting.end,
      }
    }
    return oneSided(days, from, moment.value)
  })
}

function isClockOnly(moment: Moment): boolean {
  return moment.day === undefined && moment.clock !== undefined
}

const dayStart: Clock = { hour: 0, minute: 0, isSure: true }
const dayEnd: Clock = { hour: 24, minute: 0, isSure: true }

function oneSided(days: Days, at: number, of: Moment): Parsed | undefined {
  const { lattice } = days
  const late = firstOf(ends(lattice, at, 'after', 'since'), (end) => firmClock(days, end))
  if (late !== undefined) {
    const clock = { ...late.value, isSure: true }
    return { value: { kind: 'clip', of, from: { clock }, to: { clock: dayEnd } }, end: late.end }
  }
  const early = firstOf(ends(lattice, at, 'before', 'until'), (end) => firmClock(days, end))
  return (
    early && {
      value: { kind: 'clip', of, from: { clock: dayStart }, to: { clock: early.value } },
      end: early.end,
    }
  )
}

/** A time of day beyond doubt: "5pm", "las 5"; not a bare number. */
export function firmClock(days: Days, at: number): Parsed<Clock> | undefined {
  const clock = clockAt(days.lattice, at)
  const isLed = ['las', 'as', 'das', 'la'].includes(days.lattice.tokens[at - 1]?.text ?? '')
  return clock && (clock.isFirm || isLed) ? clock : undefined
}
