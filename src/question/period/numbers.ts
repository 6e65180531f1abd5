import type { Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { isSign, sense } from './reader.ts'

const ordinalEndings = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'ro',
  'ra',
  'do',
  'to',
  'o',
  'a',
  'vo',
  'mo',
  'no',
])

/** Digits, or number words: "15", "twenty three", "dos mil catorce", "nineteen ninety nine". */
export function numberAt(lattice: Lattice, at: number): Parsed<number> | undefined {
  const token = lattice.tokens[at]
  if (token?.kind === 'number') {
    const isPartOfName = !token.isSpaced && isSign(lattice.tokens[at - 1], '_=&#$@')
    return token.text.length <= 6 && !isPartOfName ? { value: Number(token.text), end: at + 1 } : undefined
  }
  return spelledNumber(lattice, at)
}

function spelledNumber(lattice: Lattice, start: number): Parsed<number> | undefined {
  let thousands = 0
  let value = 0
  let at = start
  let isCentury = false
  for (;;) {
    const place = at > start && isJoin(lattice, at, value) ? at + 1 : at
    const match = sense(lattice, place, 'number')
    if (match === undefined) break
    const next = match.sense.value
    if (next === 1000) {
      if (thousands > 0) break
      thousands = Math.max(value, 1) * 1000
      value = 0
    } else if (next === 100 && value > 0 && value < 100) {
      value *= 100
    } else if (at > start && place === at && isCenturyAndYear(value, next) && thousands === 0) {
      value = value * 100 + next
      isCentury = true
    } else if (at === start || fits(value, next) || (isCentury && value % 10 === 0 && next < 10)) {
      value += next
    } else if (value === 0 && thousands > 0) {
      value = next
    } else break
    at = match.end
  }
  return at === start ? undefined : { value: thousands + value, end: at }
}

/** "thirty and one" is never said, "treinta y uno" and "two thousand and five" are; a second thousand is another number. */
function isJoin(lattice: Lattice, at: number, value: number): boolean {
  const word = lattice.tokens[at]?.text
  const next = sense(lattice, at + 1, 'number')
  if (next === undefined || sense(lattice, next.end, 'number')?.sense.value === 1000) return false
  const isTens = value % 10 === 0 && value % 100 >= 30
  return word === 'y' ? isTens : word === 'e' ? value % 10 === 0 : word === 'and' && value % 100 === 0
}

function isCenturyAndYear(value: number, next: number): boolean {
  return value >= 17 && value <= 20 && next >= 10 && next < 100
}

function fits(value: number, next: number): boolean {
  if (next >= 100) return false
  if (value % 100 === 0) return value >= 100
  return value % 10 === 0 && next < 10
}

/** "1st", "1er", "1.º", "third", "twenty third", "vigésimo segundo". */
export function ordinalAt(lattice: Lattice, at: number): Parsed<number> | undefined {
  const token = lattice.tokens[at]
  if (token?.kind === 'number' && token.text.length <= 2) {
    const dotted = isSign(lattice.tokens[at + 1], '.') ? at + 2 : at + 1
    const ending = lattice.tokens[dotted]
    const isOrdinal =
      ending !== undefined && !ending.isSpaced && (ordinalEndings.has(ending.text) || ending.text === '°')
    return isOrdinal ? { value: Number(token.text), end: dotted + 1 } : undefined
  }
  const first = sense(lattice, at, 'ordinal')
  if (first !== undefined) {
    const second = first.sense.value >= 20 ? sense(lattice, hyphen(lattice, first.end), 'ordinal') : undefined
    if (second === undefined || second.sense.value > 9) return { value: first.sense.value, end: first.end }
    return { value: first.sense.value + second.sense.value, end: second.end }
  }
  const tens = sense(lattice, at, 'number')
  if (tens === undefined || tens.sense.value < 20 || tens.sense.value > 90) return undefined
  const unit = sense(lattice, hyphen(lattice, tens.end), 'ordinal')
  if (unit === undefined || unit.sense.value > 9) return undefined
  return { value: tens.sense.value + unit.sense.value, end: unit.end }
}

function hyphen(lattice: Lattice, at: number): number {
  return isSign(lattice.tokens[at], '-') ? at + 1 : at
}

/** A count said before a unit: also "a week", "una hora". */
export function countAt(lattice: Lattice, at: number): Parsed<number> | undefined {
  const number = numberAt(lattice, at)
  if (number !== undefined) return number
  const word = lattice.tokens[at]?.text
  return word === 'a' || word === 'an' ? { value: 1, end: at + 1 } : undefined
}
