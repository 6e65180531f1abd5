import { readNamedDate } from './atoms.ts'
import type { ExplicitDate, Parsed } from './expression.ts'
import { isEverydayWord, type Lattice } from './lattice.ts'
import { dayNumber } from './day-numbers.ts'
import { numberAt, ordinalAt } from './numbers.ts'
import { ends, endOf, firstOf, isSign, sense } from './reader.ts'
import { yearAfter, yearAt } from './years.ts'

export function dayThenMonth(lattice: Lattice, at: number): Parsed<ExplicitDate> | undefined {
  const day = dayNumber(lattice, at)
  if (day === undefined) return undefined
  const places = new Set([
    ...ends(lattice, day.end, 'of', 'article'),
    ...ends(lattice, day.end, 'of').flatMap((end) => ends(lattice, end, 'article')),
    ...(isDayWord(lattice, day.end) ? ends(lattice, day.end + 1, 'of') : []),
    ...ends(lattice, endOf(lattice, day.end, 'of') ?? -1, 'day-number').flatMap((end) =>
      ends(lattice, end, 'of'),
    ),
    ...(isSign(lattice.tokens[day.end], '/-.') ? [day.end + 1] : []),
    day.end,
  ])
  return firstOf([...places], (place) => {
    const afterMonthWord = monthWord(lattice, place)
    const month = sense(lattice, afterMonthWord, 'month')
    const signs = isSign(lattice.tokens[day.end], '/-.') ? ",'’/-." : undefined
    if (month !== undefined) return withYear(lattice, month.end, day.value, month.sense.month, signs)
    const number = lattice.tokens[place]
    const isNumbered = place > day.end && !isSign(lattice.tokens[day.end], '/-.') && isDel(lattice, day.end)
    if (!isNumbered || number?.kind !== 'number' || Number(number.text) > 12 || Number(number.text) < 1)
      return undefined
    if (sense(lattice, place + 1, 'unit') ?? sense(lattice, place + 1, 'meridiem')) return undefined
    return withYear(lattice, place + 1, day.value, Number(number.text))
  })
}

/** "the 15th day of March", not "5 days of March". */
function isDayWord(lattice: Lattice, at: number): boolean {
  return ['day', 'dia'].includes(lattice.tokens[at]?.text ?? '')
}

/** "del mes de marzo" */
function monthWord(lattice: Lattice, at: number): number {
  const unit = sense(lattice, at, 'unit')
  if (unit?.sense.unit !== 'month') return at
  return endOf(lattice, unit.end, 'of') ?? at
}

function isDel(lattice: Lattice, at: number): boolean {
  return ['del', 'de', 'do'].includes(lattice.tokens[at]?.text ?? '')
}

export function monthThenDay(lattice: Lattice, at: number): Parsed<ExplicitDate> | undefined {
  const month = sense(lattice, at, 'month')
  if (month === undefined) return undefined
  const isParted = isSign(lattice.tokens[month.end], '-/.') || isOrdinalBehindComma(lattice, month.end)
  const separated = isParted ? month.end + 1 : month.end
  return firstOf([...ends(lattice, separated, 'article'), separated], (place) => {
    const day = dayNumber(lattice, place)
    if (day === undefined) return undefined
    const next = lattice.tokens[day.end]
    if (sense(lattice, day.end, 'meridiem') ?? sense(lattice, day.end, 'unit')) return undefined
    if (next?.text === 'h' || isSign(next, '%')) return undefined
    return withYear(lattice, day.end, day.value, month.sense.month)
  })
}

/** "October, 1st" */
function isOrdinalBehindComma(lattice: Lattice, at: number): boolean {
  return isSign(lattice.tokens[at], ',') && ordinalAt(lattice, at + 1) !== undefined
}

/** "jan/26", "ene-25", where the day stands before the month. */
export function monthThenShortYear(lattice: Lattice, at: number): Parsed<ExplicitDate> | undefined {
  const month = sense(lattice, at, 'month')
  if (month === undefined) return undefined
  const [sign, year, next] = [0, 1, 2].map((offset) => lattice.tokens[month.end + offset])
  const isYear = year?.kind === 'number' && !year.isSpaced && /^2\d$/u.test(year.text)
  if (!isYear || !isSign(sign, '/-') || sign?.isSpaced === true || isSign(next, '/-')) return undefined
  return {
    value: { kind: 'date', month: month.sense.month, year: 2000 + Number(year.text) },
    end: month.end + 2,
  }
}

function withYear(
  lattice: Lattice,
  at: number,
  day: number,
  month: number,
  signs = ",'’",
): Parsed<ExplicitDate> | undefined {
  const year = yearAfter(lattice, at, signs)
  const date = readNamedDate(day, month, year === undefined ? undefined : String(year.value))
  if (date === undefined) return undefined
  const value: ExplicitDate = {
    kind: 'date',
    day,
    month,
    ...(year === undefined ? {} : { year: year.value }),
  }
  return { value, end: year?.end ?? at }
}

export function monthAlone(lattice: Lattice, at: number): Parsed<ExplicitDate> | undefined {
  const start = monthWord(lattice, at)
  const month = sense(lattice, start, 'month')
  if (month === undefined || isSign(lattice.tokens[start - 1], '$@')) return undefined
  if (isPersonName(lattice, start, month.end)) return undefined
  const year = yearAfter(lattice, month.end)
  if (year !== undefined)
    return { value: { kind: 'date', month: month.sense.month, year: year.value }, end: year.end }
  if (month.sense.isDoubtful && start === at && !isClearlyMonth(lattice, at, month.end)) return undefined
  return { value: { kind: 'date', month: month.sense.month }, end: month.end }
}

/** "May" may be a verb, "set" may be one too: a month only where a phrase about time leads to it or goes on from it. */
function isClearlyMonth(lattice: Lattice, at: number, end: number): boolean {
  const before = lattice.tokens[at - 1]?.text ?? ''
  const leads = [
    'in',
    'of',
    'since',
    'from',
    'until',
    'till',
    'to',
    'during',
    'for',
    'last',
    'this',
    'next',
    'between',
    'by',
    'mid',
    'late',
    'early',
    'de',
    'del',
    'em',
    'en',
    'desde',
    'hasta',
    'ate',
    'entre',
    'a',
    'vs',
    'y',
    'e',
    'and',
    'this',
    'este',
    'ultimo',
    'pasado',
    'mes',
    'do',
    'the',
    '-',
    'through',
  ]
  if (leads.includes(before))
    return !['be', 'not', 'have', 'i', 'we'].includes(lattice.tokens[end]?.text ?? '')
  const to = endOf(lattice, end, 'to')
  const isRange = to !== undefined && (sense(lattice, to, 'month') ?? numberAt(lattice, to)) !== undefined
  return isRange || sense(lattice, end, 'which') !== undefined
}

/** "2026 march", "2019-aug-1", "2016, november 4". */
export function yearThenMonth(lattice: Lattice, at: number): Parsed<ExplicitDate> | undefined {
  const year = yearAt(lattice, at)
  if (year === undefined) return undefined
  const place = isSign(lattice.tokens[year.end], '-/.,') ? year.end + 1 : year.end
  const month = sense(lattice, place, 'month')
  if (month === undefined) return undefined
  const day = monthThenDay(lattice, place)
  if (day !== undefined && day.value.year === undefined)
    return { value: { ...day.value, year: year.value }, end: day.end }
  return { value: { kind: 'date', month: month.sense.month, year: year.value }, end: month.end }
}

/** "April Jones", "Domingo Pérez": a name goes on with a word in capitals that means nothing here. */
export function isPersonName({ tokens, matches }: Lattice, at: number, end: number): boolean {
  const [word, next] = [tokens[at], tokens[end]]
  if (word === undefined || next === undefined || end !== at + 1 || !next.isSpaced) return false
  const isCapital = (raw: string) => /^\p{Lu}\p{Ll}/u.test(raw)
  return (
    isCapital(word.raw) &&
    isCapital(next.raw) &&
    (matches[end] ?? []).length === 0 &&
    !isEverydayWord(next.text)
  )
}
