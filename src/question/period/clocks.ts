import { readClock } from './atoms.ts'
import type { Clock, Parsed } from './expression.ts'
import { isDateBegun } from './day-numbers.ts'
import type { Lattice } from './lattice.ts'
import { numberAt } from './numbers.ts'
import { endOf, ends, firstOf, furthest, isSign, sense } from './reader.ts'
import type { Part } from './sense.ts'
import { endOfPhrase, phrases } from '../text/phrases.ts'

export interface ClockPhrase extends Parsed<Clock> {
  /** Whether the words alone say that it is a time of day, and not just a number. */
  readonly isFirm: boolean
}

/** "5:30 pm", "8h", "las 9 y media", "3 de la tarde", "noon"; a bare number is a clock that is not firm. */
export function clockAt(lattice: Lattice, at: number): ClockPhrase | undefined {
  const numeric = firstOf([...ends(lattice, at, 'clock-article'), at], (place) =>
    numericClock(lattice, place, place > at),
  )
  return minutesFirst(lattice, at) ?? furthest(numeric, namedClock(lattice, at))
}

function namedClock(lattice: Lattice, at: number): ClockPhrase | undefined {
  return firstOf([at, ...ends(lattice, at, 'article', 'clock-article')], (place) => {
    const named = sense(lattice, place, 'clock')
    if (named === undefined) return undefined
    const half = endOf(lattice, named.end, 'half-past')
    const value = { hour: named.sense.hour, minute: half === undefined ? 0 : 30, isSure: true }
    return { value, end: half ?? named.end, isFirm: true }
  })
}

function lessThan(lattice: Lattice, hour: number, less: Parsed<number>): ClockPhrase | undefined {
  const meridiem = sense(lattice, less.end, 'meridiem')
  const part = hour <= 12 ? partOfClock(lattice, less.end) : undefined
  const clock = readClock(hour, 0, meridiem?.sense.half)
  const told = clock && part ? inPart(clock, part.value) : clock
  const end = meridiem?.end ?? part?.end ?? less.end
  return told && { value: before(told, less.value), end, isFirm: true }
}

/** "las 8 menos cuarto", "las 6 menos diez": minutes before the hour. */
function lessAt(lattice: Lattice, at: number): Parsed<number> | undefined {
  const less = endOf(lattice, at, 'less')
  if (less === undefined) return undefined
  if (lattice.tokens[less]?.text === 'cuarto') return { value: 15, end: less + 1 }
  const number = numberAt(lattice, less)
  return number !== undefined && [5, 10, 20, 25].includes(number.value) ? number : undefined
}

/** "quarter to 8", "quinze para as 8", "half past 2": the minutes stand first. */
function minutesFirst(lattice: Lattice, at: number): ClockPhrase | undefined {
  return firstOf([...aroundTheHour.keys()], (index) => {
    const { minutes, ways } = aroundTheHour[index] ?? { minutes: 0, ways: [] }
    const end = endOfPhrase(lattice.tokens, at, ways)
    const hour = end === undefined ? undefined : numericClock(lattice, end, true)
    return hour && { ...hour, value: before(hour.value, -minutes), isFirm: true }
  })
}

const aroundTheHour = [
  {
    minutes: -15,
    ways: phrases(
      'quarter to, a quarter to, at quarter to, at a quarter to, cuarto para las, un cuarto para las, al cuarto para las, a un cuarto para las, quinze para as, as quinze para as, quinze para a',
    ),
  },
  { minutes: 15, ways: phrases('quarter past, a quarter past, at quarter past, at a quarter past') },
  { minutes: 30, ways: phrases('half past, at half past') },
]

/** So many minutes before a time; after it where they are negative. */
function before({ hour, minute, isSure }: Clock, minutes: number): Clock {
  const all = (hour * 60 + minute - minutes + 1440) % 1440
  return { hour: Math.floor(all / 60), minute: all % 60, isSure }
}

function numericClock(lattice: Lattice, at: number, isLedTo: boolean): ClockPhrase | undefined {
  const number = numberAt(lattice, at)
  if (number === undefined || number.value > 24) return undefined
  if (
    lattice.tokens[at]?.text.length !== undefined &&
    lattice.tokens[at].kind === 'number' &&
    lattice.tokens[at].text.length > 2
  )
    return undefined
  const isDate = isDateBegun(lattice, at) && !isHalfTold(lattice, at + 3)
  if (isDate || isDateLike(lattice, number.end) || isDecimal(lattice, number.end)) return undefined
  const less = isLedTo ? lessAt(lattice, number.end) : undefined
  if (less !== undefined) return lessThan(lattice, number.value, less)
  const minutes = minutesAt(lattice, number.end) ?? spokenMinutes(lattice, at, number.end, isLedTo)
  let end = minutes?.end ?? number.end
  let isFirm = minutes !== undefined || (isLedTo && isEndOfClock(lattice, number.end))
  const mark = endOf(lattice, end, 'hour-mark')
  if (mark !== undefined && minutes === undefined) {
    const text = lattice.tokens[end]?.text
    isFirm ||= text === 'h' || text === 'hs'
    if (isFirm || isLedTo) end = mark
  } else if (mark !== undefined) end = mark
  const meridiem = sense(lattice, end, 'meridiem')
  if (meridiem !== undefined) {
    const clock = readClock(number.value, minutes?.value ?? 0, meridiem.sense.half)
    return clock && { value: clock, end: meridiem.end, isFirm: true }
  }
  const part = number.value <= 12 ? partOfClock(lattice, end) : undefined
  if (part !== undefined) {
    const clock = readClock(number.value, minutes?.value ?? 0)
    return clock && { value: inPart(clock, part.value), end: part.end, isFirm: true }
  }
  const clock = readClock(number.value, minutes?.value ?? 0)
  return clock && { value: clock, end, isFirm }
}

/** "de la mañana", "in the afternoon": not "morning" by itself, which is a part of a day. */
function partOfClock(lattice: Lattice, at: number): Parsed<Part> | undefined {
  const part = sense(lattice, at, 'part')
  if (part === undefined || part.end === at + 1) return undefined
  return { value: part.sense.part, end: part.end }
}

/** A clock of twelve hours in a part of the day: 3 in the afternoon is 15, 12 at night is 24. */
export function inPart(clock: Clock, part: Part): Clock {
  if (clock.isSure || clock.hour > 12) return clock
  const isMorning = part === 'morning' || part === 'small-hours'
  if (clock.hour === 12) {
    if (part === 'afternoon' || part === 'morning') return { ...clock, isSure: true }
    return { ...clock, hour: part === 'small-hours' ? 0 : 24, isSure: true }
  }
  return { ...clock, hour: isMorning ? clock.hour : clock.hour + 12, isSure: true }
}

function minutesAt(lattice: Lattice, at: number): Parsed<number> | undefined {
  const half = endOf(lattice, at, 'half-past')
  if (half !== undefined) return { value: 30, end: half }
  const quarter = endOf(lattice, at, 'quarter-past')
  if (quarter !== undefined) return { value: 15, end: quarter }
  const sign = lattice.tokens[at]
  const minutes = lattice.tokens[at + 1]
  if (minutes?.kind !== 'number' || minutes.text.length !== 2 || Number(minutes.text) > 59) return undefined
  const isColon = isSign(sign, ':') || (sign?.text === 'h' && !sign.isSpaced)
  const isDot = isSign(sign, '.') && isHalfTold(lattice, at + 2)
  if (minutes.isSpaced || !(isColon || isDot)) return undefined
  return { value: Number(minutes.text), end: at + 2 }
}

/** "a las 7 y 30", "oito e quinze da manhã": fives of minutes, which are no second hour; 20 may be one. */
function spokenMinutes(
  lattice: Lattice,
  start: number,
  at: number,
  isLedTo: boolean,
): Parsed<number> | undefined {
  if (!/^[ye]$/u.test(lattice.tokens[at]?.text ?? '')) return undefined
  const minutes = numberAt(lattice, at + 1)
  if (minutes === undefined || minutes.value % 5 !== 0 || minutes.value === 20) return undefined
  if (minutes.value < 10 || minutes.value > 55) return undefined
  const isTold = sense(lattice, minutes.end, 'meridiem') ?? partOfClock(lattice, minutes.end)
  const isRange = endOf(lattice, minutes.end, 'to') ?? endOf(lattice, start - 1, 'to')
  return isLedTo || isRange !== undefined || isTold !== undefined ? minutes : undefined
}

/** "1.30 p. m.", and the first of "1.30–3.30 pm": which half of the day it is in shows that it is a time. */
function isHalfTold(lattice: Lattice, at: number): boolean {
  if (sense(lattice, at, 'meridiem') !== undefined) return true
  const link = isSign(lattice.tokens[at], '-–—') ? at + 1 : endOf(lattice, at, 'to')
  const isClock = link !== undefined && isSign(lattice.tokens[link + 1], '.')
  return isClock && sense(lattice, link + 3, 'meridiem') !== undefined
}

/** "02-02-2020", "15/03": a number in a date is no hour. */
function isDateLike(lattice: Lattice, at: number): boolean {
  const [sign, next, second] = [0, 1, 2].map((offset) => lattice.tokens[at + offset])
  if (next?.kind !== 'number' || next.isSpaced) return false
  return (
    isSign(sign, '/') ||
    (isSign(sign, '-.') && isSign(second, '-./') && lattice.tokens[at + 3]?.kind === 'number')
  )
}

/** "6.45 %" and "5%"; "6.45 pm" is a time. */
function isDecimal(lattice: Lattice, at: number): boolean {
  if (isSign(lattice.tokens[at], '%')) return true
  const next = lattice.tokens[at + 1]
  const isNumber = isSign(lattice.tokens[at], '.,') && next?.kind === 'number' && !next.isSpaced
  return isNumber && !isHalfTold(lattice, at + 2)
}

/** Behind "a las 5" stands nothing, or something about time; "las 5 campañas" are no hour. */
function isEndOfClock(lattice: Lattice, at: number): boolean {
  const next = lattice.tokens[at]
  return next === undefined || next.kind !== 'word' || (lattice.matches[at] ?? []).length > 0
}
