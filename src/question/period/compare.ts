import { addDaysTo, addUnits, dayMs, unitAround, unitBeside, weekdayOf, type Span } from './calendar.ts'
import { clockUnits } from './containers.ts'
import type { Expression, Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { ends, endOf, firstOf, isSign, past, sense } from './reader.ts'
import type { Reference } from './reference.ts'
import { resolve } from './resolve.ts'
import type { Unit } from './sense.ts'

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>

/** What a period is compared with, where that is said by the period itself: "the week before", "same day last week". */
export type Comparison =
  | { readonly kind: 'same-in-previous'; readonly unit: Unit }
  | { readonly kind: 'previous'; readonly unit?: Unit }

const spanWords = new Set(
  'period periodo time tiempo hours horas day dia date fecha data days dias weekday month mes week semana weeks semanas quarter trimestre hour hora lapso intervalo one'.split(
    ' ',
  ),
)
const before = new Set([
  'before',
  'earlier',
  'anterior',
  'previa',
  'previo',
  'previous',
  'antes',
  'prior',
  'preceding',
])

/** Reads "the same day last week", "el mes anterior", "previous period" behind a word of comparison. */
export function comparisonAt(lattice: Lattice, at: number): Parsed<Comparison> | undefined {
  const start = past(lattice, at, 'article')
  const same = firstOf([at, start], (place) => endOf(lattice, place, 'same'))
  if (same !== undefined) return sameAt(lattice, same)
  const behind = sameBehind(lattice, start)
  if (behind !== undefined) return behind
  const beside = previousAt(lattice, start)
  if (beside !== undefined) return beside
  const word = wordAt(lattice, start)
  const isAlone = before.has(word) && (lattice.tokens[start + 1]?.kind ?? 'sign') === 'sign'
  return isAlone ? { value: { kind: 'previous' }, end: start + 1 } : undefined
}

/** "the week before", "el fin de semana anterior", "previous period", "the one before". */
function previousAt(lattice: Lattice, start: number): Parsed<Comparison> | undefined {
  const isLed = before.has(wordAt(lattice, start))
  const at = isLed ? start + 1 : start
  const named = sense(lattice, at, 'unit')
  const end = named?.end ?? (spanWords.has(wordAt(lattice, at)) ? at + 1 : undefined)
  if (end === undefined) return undefined
  const told = isLed ? end : past(lattice, end, 'of')
  if (!isLed && !before.has(wordAt(lattice, told))) return undefined
  const unit = named?.sense.unit
  return {
    value: unit === undefined || clockUnits.has(unit) ? { kind: 'previous' } : { kind: 'previous', unit },
    end: isLed ? end : told + 1,
  }
}

function wordAt({ tokens }: Lattice, at: number): string {
  return tokens[at]?.text ?? ''
}

function sameAt(lattice: Lattice, at: number): Parsed<Comparison> | undefined {
  const end = spanWords.has(lattice.tokens[at]?.text ?? '') ? at + 1 : at
  const places = [
    ...ends(lattice, end, 'of', 'filler').flatMap((place) => [...ends(lattice, place, 'article'), place]),
    end,
  ]
  return firstOf(end === at ? [at] : places, (place) => {
    const unit = lastUnitAt(lattice, place)
    return unit && { value: { kind: 'same-in-previous', unit: unit.value }, end: unit.end }
  })
}

/** "last week same day", "la semana pasada mismo día". */
function sameBehind(lattice: Lattice, at: number): Parsed<Comparison> | undefined {
  const unit = lastUnitAt(lattice, at)
  const place = unit && (isSign(lattice.tokens[unit.end], ',') ? unit.end + 1 : unit.end)
  const same =
    place === undefined
      ? undefined
      : firstOf([place, ...ends(lattice, place, 'filler', 'article')], (from) => endOf(lattice, from, 'same'))
  if (unit === undefined || same === undefined || !spanWords.has(lattice.tokens[same]?.text ?? ''))
    return undefined
  return { value: { kind: 'same-in-previous', unit: unit.value }, end: same + 1 }
}

/** "last week", "la semana pasada", "mes anterior". */
function lastUnitAt(lattice: Lattice, at: number): Parsed<Unit> | undefined {
  const start = past(lattice, at, 'article')
  const which = sense(lattice, start, 'which')
  const unit = sense(lattice, which?.end ?? start, 'unit')
  const said = which ?? (unit && sense(lattice, unit.end, 'which'))
  const kind = said?.sense.which
  if (unit === undefined || said === undefined || (kind !== 'last' && kind !== 'previous')) return undefined
  return { value: unit.sense.unit, end: Math.max(unit.end, said.end) }
}

export function comparedSpan(comparison: Comparison, base: Span): Span | undefined {
  if (comparison.kind === 'previous') return spanBefore(base, comparison.unit)
  return shiftedBack(base, comparison.unit)
}

const calendarUnits = ['day', 'week', 'fortnight', 'month', 'quarter', 'semester', 'year'] as const

/** The unit before, where the base is such a unit; else the same length just before. */
function spanBefore(base: Span, unit: Unit | undefined): Span | undefined {
  for (const candidate of unit === undefined ? calendarUnits : [unit]) {
    const around = unitAround(base.start, candidate)
    if (around?.start === base.start && around.end === base.end) return unitBeside(base.start, candidate, -1)
  }
  if (unit !== undefined) return shiftedBack(base, unit)
  return { start: base.start - (base.end - base.start), end: base.start }
}

/** The same days a unit earlier; whole weeks go back 52 weeks for a year, so that weekdays agree. */
function shiftedBack(base: Span, unit: Unit, count = 1): Span | undefined {
  const isWeek = [1, 7].includes(weekdayOf(base.start)) && addDaysTo(base.start, 7) === base.end
  if (unit === 'year' && isWeek) {
    return moved(base, -364 * count * dayMs)
  }
  const start = addUnits(base.start, unit, -count)
  const end = addUnits(base.end, unit, -count)
  return start === undefined || end === undefined || start >= end ? undefined : { start, end }
}

/** "Two weeks ago" beside a week is that week, beside one of its days the same weekday of it; the months and days alike. */
function shiftedAlike({ steps, from }: Of<'shifted'>, named: Span, base: Span): Span | undefined {
  const [step, other] = steps
  if (step === undefined || other !== undefined || from.kind !== 'relative-day') return named
  const { unit } = step
  const around = unit === 'day' ? undefined : unitAround(named.start, unit)
  const own = around && unitAround(base.start, unit)
  if (around === undefined || own === undefined || base.end > own.end) return named
  if (unit === 'week') return moved(base, around.start - own.start)
  const isAllOfIt = base.start === own.start && base.end === own.end
  return isAllOfIt ? around : shiftedBack(base, unit, -step.count)
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

/**
 * A period that is named to compare with: "last year" beside a single month is the same month of last year, and "last
 * Friday" beside that very Friday the one before it.
 */
export function namedComparison(expression: Expression, base: Span, reference: Reference): Span | undefined {
  const moment = expression.kind === 'moment' ? expression.moment : undefined
  const named = resolve(expression, reference)
  if (moment?.day === undefined || named === undefined) return named
  const { day } = moment
  const isSame = named.start === base.start && named.end === base.end
  if (day.kind === 'weekday') return isSame && day.which !== 'this' ? shiftedBack(named, 'week') : named
  const isWhole = moment.clock === undefined && moment.part === undefined
  if (day.kind === 'shifted' && isWhole) return shiftedAlike(day, named, base)
  if (day.kind !== 'unit' || !isWhole || day.which === 'this' || day.which === 'next') return named
  const isLonger = named.end - named.start > 1.5 * (base.end - base.start)
  if (isLonger) return shiftedBack(base, day.unit)
  return isSame && day.which === 'previous' ? spanBefore(base, day.unit) : named
}
