import type { Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { numberAt } from './numbers.ts'
import { ends, firstOf, isSign, past, sense } from './reader.ts'

/** The year behind a month: ", 2026", "de 2026", "del año 2026", "'26", "/26". */
export function yearAfter(lattice: Lattice, at: number, signs = ",'’"): Parsed<number> | undefined {
  const token = lattice.tokens[at]
  const isMarked = isSign(token, ",/-.'’")
  const start = isMarked ? at + 1 : at
  const places = [...ends(lattice, start, 'of'), start]
  return firstOf(places, (place) => {
    const unit = sense(lattice, place, 'unit')
    const from = unit?.sense.unit === 'year' ? unit.end : place
    const short = lattice.tokens[from]
    if (short?.kind === 'number' && short.text.length === 2) {
      const isShort =
        isSign(token, signs) && !isSign(lattice.tokens[from + 1], ':/-.') && isEndOfPhrase(lattice, from + 1)
      return isShort ? { value: century(Number(short.text)), end: from + 1 } : undefined
    }
    return yearAt(lattice, from)
  })
}

function isEndOfPhrase(lattice: Lattice, at: number): boolean {
  return (
    (sense(lattice, at, 'unit') ?? sense(lattice, at, 'meridiem') ?? sense(lattice, at, 'month')) ===
    undefined
  )
}

function century(year: number): number {
  return year > 50 ? 1900 + year : 2000 + year
}

/** Four digits, or a year in words. */
export function yearAt(lattice: Lattice, at: number): Parsed<number> | undefined {
  const token = lattice.tokens[at]
  if (token?.kind === 'number' && token.text.length !== 4) return undefined
  const number = numberAt(lattice, at)
  if (number === undefined || !isYear(number.value)) return undefined
  const isInNumbers =
    isSign(lattice.tokens[number.end], ':/') && lattice.tokens[number.end + 1]?.kind === 'number'
  return isInNumbers ? undefined : number
}

export function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100
}

const leadToYear = new Set(
  'in of for during since from until till to and between through vs en de del em do desde hasta ate entre y e a - para por year ano durante el o no the todo all whole'.split(
    ' ',
  ),
)

/** "2025" after a word that leads to it; "year 2025". */
export function yearPhraseAt(lattice: Lattice, at: number): Parsed | undefined {
  const start = past(lattice, at, 'article')
  const unit = sense(lattice, start, 'unit')
  if (unit?.sense.unit === 'year' && !['anos', 'years'].includes(lattice.tokens[start]?.text ?? '')) {
    const found = yearAt(lattice, past(lattice, unit.end, 'of'))
    return found && { value: { kind: 'date', year: found.value }, end: found.end }
  }
  const found = yearAt(lattice, at)
  const before = lattice.tokens[at - 1]
  const next = found && lattice.tokens[found.end]
  if (found === undefined || (before !== undefined && !leadToYear.has(before.text))) return undefined
  if (next?.text === 's' || isSign(next, "'’%")) return undefined
  if (
    before?.text === '-' &&
    lattice.tokens[at - 2]?.kind === 'number' &&
    lattice.tokens[at - 2]?.text.length !== 4
  )
    return undefined
  return { value: { kind: 'date', year: found.value }, end: found.end }
}
