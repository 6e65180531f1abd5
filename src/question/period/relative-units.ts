import type { Expression, Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { clockUnits, containerAt, isPlural, isWithin, type DayAt } from './containers.ts'
import { numberAt } from './numbers.ts'
import { endOf, isSign, past, sense } from './reader.ts'
import type { Unit, Which } from './sense.ts'

const contracted = new Set(['del', 'do', 'da', 'no', 'na'])

const spread = new Set(['por', 'by', 'per', 'cada', 'a', 'x'])

export function relativeUnit(lattice: Lattice, at: number, dayAt: DayAt): Parsed | undefined {
  const start = past(lattice, at, 'article')
  const which = whichAt(lattice, start)
  if (which !== undefined) return withWhich(lattice, which, dayAt)
  const count = numberAt(lattice, start)
  if (count !== undefined) {
    const between = ['last', 'past'].includes(lattice.tokens[count.end]?.text ?? '')
      ? undefined
      : whichAt(lattice, count.end)
    const unit = unitAt(lattice, between?.end ?? count.end)
    if (unit === undefined) return undefined
    const whichOf = between ?? whichAt(lattice, unit.end)
    if (whichOf === undefined) return undefined
    return {
      value: relative(unit.value, whichOf.value, count.value),
      end: Math.max(unit.end, whichOf.end),
    }
  }
  const unit = sense(lattice, start, 'unit')
  if (unit === undefined) return undefined
  const after = whichAt(lattice, unit.end) ?? dottedWhich(lattice, unit.end)
  if (after !== undefined && after.value !== 'this' && isPlural(lattice, unit.end - 1)) return undefined
  if (after !== undefined) return { value: relative(unit.sense.unit, after.value), end: after.end }
  if (unit.sense.unit === 'weekend')
    return { value: { kind: 'rolling', unit: 'weekend', count: 1, isAhead: false }, end: unit.end }
  return theUnit(lattice, at, start, unit.sense.unit, unit.end)
}

function whichAt(lattice: Lattice, at: number): Parsed<Which> | undefined {
  const which = sense(lattice, at, 'which')
  if (which === undefined) return undefined
  const second = which.sense.which === 'this' ? sense(lattice, which.end, 'which') : undefined
  return { value: (second ?? which).sense.which, end: (second ?? which).end }
}

/** "mes, anterior" is not one phrase; "semana (pasada)" is. */
function dottedWhich(lattice: Lattice, at: number): Parsed<Which> | undefined {
  if (!isSign(lattice.tokens[at], '(')) return undefined
  const which = whichAt(lattice, at + 1)
  return which && isSign(lattice.tokens[which.end], ')') ? { ...which, end: which.end + 1 } : undefined
}

/** Units as they are glued to a count: "24h", "7d". "5m" could be minutes or months. */
const letters = new Map<string, Unit>(
  Object.entries({ d: 'day', h: 'hour', hs: 'hour', w: 'week', y: 'year' } as const),
)

function unitAt(lattice: Lattice, at: number): Parsed<Unit> | undefined {
  const unit = sense(lattice, at, 'unit')
  if (unit !== undefined) return { value: unit.sense.unit, end: unit.end }
  const token = lattice.tokens[at]
  const isGlued = token?.isSpaced === false && lattice.tokens[at - 1]?.kind === 'number'
  const value = isGlued ? letters.get(token.text) : undefined
  return value && { value, end: at + 1 }
}

function withWhich(lattice: Lattice, which: Parsed<Which>, dayAt: DayAt): Parsed | undefined {
  const count = numberAt(lattice, which.end)
  const unit = unitAt(lattice, count?.end ?? which.end)
  if (
    unit === undefined ||
    (count === undefined && which.value !== 'this' && isPlural(lattice, unit.end - 1))
  )
    return undefined
  const isRunningYear = unit.value === 'year' && count === undefined && isUltimo(lattice, which.end - 1)
  if (isRunningYear) {
    return { value: { kind: 'rolling', unit: 'month', count: 12, isAhead: false }, end: unit.end }
  }
  const isCountable = which.value === 'last' || which.value === 'next'
  if (isCountable && !clockUnits.has(unit.value)) {
    const container = containerAt(lattice, unit.end, dayAt)
    if (container !== undefined && isWithin(unit.value, container.value)) {
      const value = {
        kind: 'nth',
        unit: unit.value,
        index: -1,
        count: count?.value ?? 1,
        within: container.value,
      } as const
      return which.value === 'last' ? { value, end: container.end } : undefined
    }
  }
  return { value: relative(unit.value, which.value, count?.value), end: unit.end }
}

/** "el último año" is the twelve months before this one; the year before this is "el año pasado". */
function isUltimo({ tokens }: Lattice, at: number): boolean {
  return ['ultimo', 'ult'].includes(tokens[at]?.text ?? '')
}

function relative(unit: Unit, which: Which, count?: number): Expression {
  const isPast = which === 'last' || which === 'previous'
  if (count !== undefined && (isPast || which === 'next'))
    return { kind: 'rolling', unit, count, isAhead: !isPast }
  if (clockUnits.has(unit) && isPast) return { kind: 'rolling', unit, count: 1, isAhead: false }
  return { kind: 'unit', unit, which }
}

/** "of the month", "del mes", "mi semana": the one that is running. */
function theUnit(lattice: Lattice, at: number, start: number, unit: Unit, end: number): Parsed | undefined {
  const before = lattice.tokens[start - 1]?.text ?? ''
  const isGlued = lattice.tokens[at]?.isSpaced === false
  const isLed =
    (start > at && !isGlued) || (contracted.has(before) && lattice.tokens[start - 2]?.text !== 'is')
  const beforeThat = lattice.tokens[start - 2]?.text ?? ''
  if (!isLed || (start > at && spread.has(lattice.tokens[at - 1]?.text ?? ''))) return undefined
  if (isPlural(lattice, end - 1)) return undefined
  if (clockUnits.has(unit) || unit === 'half' || unit === 'decade') return undefined
  if (unit === 'day' && !(['del', 'do'].includes(before) || (before === 'the' && beforeThat === 'of')))
    return undefined
  if (endOf(lattice, end, 'of', 'ago') !== undefined && numberAt(lattice, end + 1) !== undefined)
    return undefined
  return { value: { kind: 'unit', unit, which: 'this' }, end }
}
