import type { ExplicitDate, Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { numberAt, ordinalAt } from './numbers.ts'
import { endOf, isSign, sense } from './reader.ts'

/** A number that can be a day of the month; not what begins a time or a count. */
export function dayNumber(lattice: Lattice, at: number): Parsed<number> | undefined {
  if (sense(lattice, at, 'weekday') !== undefined) return undefined
  const number = ordinalAt(lattice, at) ?? numberAt(lattice, at)
  return number !== undefined &&
    number.value >= 1 &&
    number.value <= 31 &&
    !isTightNumber(lattice, at, number.end)
    ? number
    : undefined
}

function isTightNumber(lattice: Lattice, at: number, end: number): boolean {
  const token = lattice.tokens[at]
  if (token?.kind === 'number' && token.text.length > 2) return true
  return isSign(lattice.tokens[end], ':') || isDateBegun(lattice, at)
}

/** "9-11-26", "02-11", "13.11": the first number of a date is no day by itself. */
export function isDateBegun({ tokens }: Lattice, at: number): boolean {
  const [first, sign, second, again, third] = tokens.slice(at, at + 5)
  if (first?.kind !== 'number' || second?.kind !== 'number') return false
  const isTight = !sign?.isSpaced && !second.isSpaced && isSign(sign, '-.')
  const isWhole = again?.text === sign?.text && third?.kind === 'number' && !third.isSpaced
  return (
    isTight && (isWhole || first.text.startsWith('0') || second.text.startsWith('0') || isSign(sign, '.'))
  )
}

/** "the 21st", "el 15", "día 15", "dia 5": a number must be led to, or be an ordinal. */
export function dayOfMonth(lattice: Lattice, at: number): Parsed<ExplicitDate> | undefined {
  const label = endOf(lattice, at, 'day-number')
  const isContracted = ['del', 'do'].includes(lattice.tokens[at]?.text ?? '')
  const start = label ?? (isContracted ? at + 1 : endOf(lattice, at, 'article'))
  if (start === undefined) return undefined
  const day = dayNumber(lattice, start)
  if (day === undefined || !isWholeDayNumber(lattice, day.end)) return undefined
  const behind = isSign(lattice.tokens[day.end], '-/.') ? day.end + 1 : day.end
  const goesOn = sense(lattice, behind, 'month') ?? endOf(lattice, day.end, 'of', 'to')
  if (isContracted && goesOn !== undefined) return undefined
  const isOrdinal = ordinalAt(lattice, start) !== undefined
  const article = lattice.tokens[at]?.text ?? ''
  if (label === undefined && !isOrdinal && !['the', 'el', 'o', 'del', 'do'].includes(article))
    return undefined
  const isSpelled = lattice.tokens[start]?.kind === 'word'
  if (isSpelled && label === undefined && !isEndOfSentence(lattice, day.end)) return undefined
  return { value: { kind: 'date', day: day.value }, end: day.end }
}

function isEndOfSentence(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at]
  return token === undefined || token.kind === 'sign'
}

/** Not "the 5 agents", "el 15 %", "the 3 months". */
function isWholeDayNumber(lattice: Lattice, end: number): boolean {
  const next = lattice.tokens[end]
  if (next === undefined) return true
  if (isSign(next, '%:') || (isSign(next, '.,/-') && lattice.tokens[end + 1]?.kind === 'number')) return false
  if (next.kind !== 'word') return true
  return (
    (lattice.matches[end] ?? []).some(
      ({ sense: { is } }) => !['unit', 'ordinal', 'number', 'meridiem', 'hour-mark'].includes(is),
    ) || !/(?:s|es)$/u.test(next.text)
  )
}

export function bareDay(lattice: Lattice, at: number, isMarked: boolean): Parsed<ExplicitDate> | undefined {
  const day = dayNumber(lattice, at)
  if (isMarked || day === undefined || !isWholeDayNumber(lattice, day.end)) return undefined
  if (
    endOf(lattice, day.end, 'to') ??
    sense(lattice, day.end, 'meridiem') ??
    endOf(lattice, day.end, 'hour-mark')
  )
    return undefined
  return { value: { kind: 'date', day: day.value }, end: day.end }
}
