import { readDate } from './atoms.ts'
import type { ExplicitDate, Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { endOf, isSign, sense } from './reader.ts'
import { isYear } from './years.ts'

export type DateOrder = 'day-first' | 'month-first'

export function numericDate(
  lattice: Lattice,
  at: number,
  order: DateOrder,
): Parsed<ExplicitDate> | undefined {
  const compact = compactDate(lattice, at)
  if (compact !== undefined) return compact
  const parts: string[] = []
  let signs = ''
  let end = at
  while (parts.length < 3) {
    const token = lattice.tokens[end]
    if (token?.kind !== 'number' || token.text.length > 4) break
    parts.push(token.text)
    end++
    const sign = lattice.tokens[end]
    const after = lattice.tokens[end + 1]
    if (parts.length === 3 || after?.kind !== 'number') break
    const isYearNext = parts.length === 2 && isSign(sign, ',') && /^(?:\d{4}|\d\d)$/u.test(after.text)
    const isTight = sign?.isSpaced === false && !after.isSpaced && isSign(sign, '/-.')
    if (!isTight && !isYearNext && !isSign(sign, '/')) break
    if (parts.length === 2 && !isYearNext && sign?.text !== signs) break
    signs += sign?.text ?? ''
    end++
  }
  const [first = '', second = '', third] = parts
  if (parts.length === 1) return spacedIsoDate(lattice, at)
  if (parts.length === 2) {
    const month = yearAndMonth(first, second)
    if (month !== undefined) return { value: month, end }
    const isSlashed = signs.includes('/')
    if (!isSlashed && !isDashedDate(lattice, at, first, second) && !isDottedDate(lattice, at))
      return undefined
    return explicit(readDate(`${first}/${second}`, order), end, isEitherWay(first, second))
  }
  if (signs.length < 2 || third === undefined) return undefined
  if (first.length === 4)
    return explicit(readDate(`${first}-${pad(second)}-${pad(third)}`, order), end, false)
  if (signs.startsWith('.') && signs[1] !== '.') return undefined
  return explicit(readDate(`${first}/${second}/${third}`, order), end, isEitherWay(first, second))
}

function explicit(
  date: ReturnType<typeof readDate>,
  end: number,
  isEitherWay: boolean,
): Parsed<ExplicitDate> | undefined {
  if (date === undefined) return undefined
  return { value: { kind: 'date', ...date, ...(isEitherWay ? { isEitherWay } : {}) }, end }
}

function isEitherWay(first: string, second: string): boolean {
  return Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
}

/** "4-22" is a date where one side is above 12, and "02-11" where it is written as one; "3-8" could as well be hours. */
function isDashedDate(lattice: Lattice, at: number, first: string, second: string): boolean {
  const [one, other] = [Number(first), Number(second)]
  if (
    !isSign(lattice.tokens[at + 1], '-') ||
    isSign(lattice.tokens[at - 1], '-') ||
    sense(lattice, at - 1, 'month') !== undefined
  )
    return false
  if (sense(lattice, at + 3, 'month') ?? endOf(lattice, at + 3, 'of')) return false
  const isWritten = [first, second].some((part) => part.startsWith('0')) || isBesideAnother(lattice, at)
  return (isWritten || Math.max(one, other) > 24) && Math.min(one, other) <= 12
}

const leading = new Set('del el al do dia desde hasta ate entre on since from until'.split(' '))

/** "del 13.11", "de 02.11 a 06.11": led to, or one of two; "3.5" and "6.45 pm" are not. */
function isDottedDate(lattice: Lattice, at: number): boolean {
  const [first, sign, second] = lattice.tokens.slice(at, at + 3)
  if (!isSign(sign, '.') || second?.text.length !== 2 || Number(second.text) > 12) return false
  if (isSign(lattice.tokens[at + 3], '%') || sense(lattice, at + 3, 'meridiem') !== undefined) return false
  const isLed = leading.has(lattice.tokens[at - 1]?.text ?? '')
  return Number(first?.text) <= 31 && (isLed || isBesideAnother(lattice, at))
}

/** "1-11 al 15-11" */
function isBesideAnother({ tokens }: Lattice, at: number): boolean {
  const sign = tokens[at + 1]?.text
  const isPair = (place: number) => tokens[place]?.kind === 'number' && tokens[place + 1]?.text === sign
  const isLink = (place: number) => links.has(tokens[place]?.text ?? '')
  return (isLink(at + 3) && isPair(at + 4)) || (isLink(at - 1) && isPair(at - 4))
}

const links = new Set('a al to y e and hasta ate until till'.split(' '))

function pad(part: string): string {
  return part.padStart(2, '0')
}

function yearAndMonth(first: string, second: string): ExplicitDate | undefined {
  const [year, month] = first.length === 4 ? [first, second] : [second, first]
  if (year.length !== 4 || !isYear(Number(year)) || month.length > 2) return undefined
  const value = Number(month)
  return value >= 1 && value <= 12 ? { kind: 'date', month: value, year: Number(year) } : undefined
}

/** "20260315". */
function compactDate(lattice: Lattice, at: number): Parsed<ExplicitDate> | undefined {
  const text = lattice.tokens[at]?.text ?? ''
  if (!/^20[0-3]\d[01]\d[0-3]\d$/u.test(text)) return undefined
  const written = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  return explicit(readDate(written, 'day-first'), at + 1, false)
}

/** "2026 03 15". */
function spacedIsoDate(lattice: Lattice, at: number): Parsed<ExplicitDate> | undefined {
  const [year, month, day] = [0, 1, 2].map((offset) => lattice.tokens[at + offset])
  if (year?.kind !== 'number' || month?.kind !== 'number' || day?.kind !== 'number') return undefined
  if (year.text.length !== 4 || month.text.length !== 2 || day.text.length > 2) return undefined
  return explicit(readDate(`${year.text}-${month.text}-${pad(day.text)}`, 'day-first'), at + 3, false)
}
