import type { Language } from '../../words/language.ts'
import type { DayAt } from './containers.ts'
import type { Parsed } from './expression.ts'
import type { Lattice, Match } from './lattice.ts'
import { isPersonName } from './named-dates.ts'
import { ends, isSign, past, sense, senses } from './reader.ts'
import type { Sense } from './sense.ts'

type WeekdayMatch = Match<Extract<Sense, { is: 'weekday' }>>

/** "Monday", "last Friday", "el lunes pasado", "Monday of last week", "last week's Monday". */
export function weekdayAt(
  lattice: Lattice,
  at: number,
  language: Language,
  weekAt: DayAt,
): Parsed | undefined {
  const ofWeek = weekThenDay(lattice, at, weekAt)
  if (ofWeek !== undefined) return ofWeek
  const start = past(lattice, at, 'article')
  const which = sense(lattice, start, 'which')
  const place = which?.end ?? start
  const match = named(lattice, place, language, which !== undefined)
  if (match === undefined) return undefined
  const { weekday } = match.sense
  const week = weekAt(match.end)
  if (week !== undefined) return { value: { kind: 'weekday', weekday, within: week.value }, end: week.end }
  const after = which ?? sense(lattice, match.end, 'which')
  if (after === undefined) return { value: { kind: 'weekday', weekday }, end: match.end }
  return {
    value: { kind: 'weekday', weekday, which: after.sense.which },
    end: Math.max(match.end, after.end),
  }
}

function weekThenDay(lattice: Lattice, at: number, weekAt: DayAt): Parsed | undefined {
  const week = weekAt(at)
  if (week === undefined) return undefined
  const day = sense(lattice, past(lattice, possessive(lattice, week.end), 'of', 'filler'), 'weekday')
  if (day === undefined || day.sense.isPlural) return undefined
  return { value: { kind: 'weekday', weekday: day.sense.weekday, within: week.value }, end: day.end }
}

/** "last week's" */
function possessive({ tokens }: Lattice, at: number): number {
  return isSign(tokens[at], "'’") && tokens[at + 1]?.text === 's' ? at + 2 : at
}

function named(lattice: Lattice, at: number, language: Language, isLed: boolean): WeekdayMatch | undefined {
  return senses(lattice, at, 'weekday').find(
    ({ sense: { isShort, isPlural }, end }) =>
      !isPlural &&
      !isPersonName(lattice, at, end) &&
      (!isShort || isClearlyWeekday(lattice, at, end, language, isLed)),
  )
}

/** Short names that are also everyday words. */
const doubtful = new Set('sat sun wed mar ter sex seg qui qua dom mie vie jue lun'.split(' '))

/** "segunda" may be Monday or second, "sat" a verb: the neighbours decide. */
function isClearlyWeekday(
  lattice: Lattice,
  at: number,
  end: number,
  language: Language,
  isLed: boolean,
): boolean {
  const { tokens, matches } = lattice
  const isOrdinal = sense(lattice, at, 'ordinal') !== undefined
  if (isOrdinal && language === 'es') return false
  const next = tokens[end]
  const nextMatches = matches[end] ?? []
  const isFollowed = next === undefined || next.kind !== 'word' || nextMatches.length > 0 || !isOrdinal
  if (!isFollowed || (isOrdinal && nextMatches.some(({ sense: { is } }) => is === 'unit'))) return false
  if (isLed || !doubtful.has(tokens[at]?.text ?? '') || goesOn(lattice, end)) return true
  const before = tokens[at - 1]
  return before === undefined || before.kind !== 'word' || (matches[at - 1] ?? []).length > 0
}

/** "seg a sex", "lun 9". */
function goesOn(lattice: Lattice, end: number): boolean {
  const links = [
    ...ends(lattice, end, 'to', 'and'),
    ...(isSign(lattice.tokens[end], '-–/,') ? [end + 1] : []),
  ]
  return (
    lattice.tokens[end]?.kind === 'number' ||
    links.some((place) => sense(lattice, place, 'weekday') !== undefined)
  )
}
