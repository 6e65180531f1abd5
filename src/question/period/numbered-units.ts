import type { Expression, Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import {
  clockUnits,
  containerAt,
  isPlural,
  isWithin,
  yearBefore,
  yearUnits,
  type DayAt,
} from './containers.ts'
import { numberAt, ordinalAt } from './numbers.ts'
import { isSign, past, sense, senses } from './reader.ts'
import type { Unit } from './sense.ts'

/** "second Sunday", "first week of July", "first 10 days of March", "la primera mitad de 2025". */
export function nthOf(lattice: Lattice, at: number, dayAt: DayAt): Parsed | undefined {
  const start = past(lattice, at, 'article')
  const last = sense(lattice, start, 'which')
  const ordinal = last?.sense.which === 'last' ? { value: -1, end: last.end } : ordinalAt(lattice, start)
  if (ordinal === undefined) return undefined
  const weekday = sense(lattice, ordinal.end, 'weekday')
  if (weekday !== undefined && !weekday.sense.isPlural) {
    const container = containerAt(lattice, weekday.end, dayAt)
    if (container === undefined && ordinal.value < 0) return undefined
    const isFit = container !== undefined && isWithin('weekday', container.value)
    const within: Expression = isFit ? container.value : { kind: 'unit', unit: 'month', which: 'this' }
    const value = {
      kind: 'nth',
      unit: 'weekday',
      weekday: weekday.sense.weekday,
      index: ordinal.value,
      count: 1,
      within,
    } as const
    return { value, end: isFit ? container.end : weekday.end }
  }
  const count = numberAt(lattice, ordinal.end)
  const unit = senses(lattice, count?.end ?? ordinal.end, 'unit').find(
    ({ sense: { unit } }) => !clockUnits.has(unit),
  )
  if (unit === undefined || ordinal.value > 53) return undefined
  if (count === undefined && isPlural(lattice, unit.end - 1)) return undefined
  const named = unit.sense.unit
  const container = containerAt(lattice, unit.end, dayAt)
  if (container === undefined || !isWithin(named, container.value)) {
    const isNumbered =
      ordinal.value > 0 && count === undefined && (yearUnits.has(named) || named === 'fortnight')
    return isNumbered
      ? { value: { kind: 'numbered', unit: named, index: ordinal.value }, end: unit.end }
      : undefined
  }
  if (ordinal.value > 0 && yearUnits.has(named)) {
    return {
      value: { kind: 'numbered', unit: named, index: ordinal.value, within: container.value },
      end: container.end,
    }
  }
  const value = {
    kind: 'nth',
    unit: named,
    index: ordinal.value,
    count: count?.value ?? 1,
    within: container.value,
  } as const
  return { value, end: container.end }
}

const letters = new Map<string, Unit>(
  Object.entries({
    q: 'quarter',
    t: 'quarter',
    h: 'semester',
    s: 'semester',
    w: 'week',
    b: 'bimester',
  } as const),
)

const limits: Readonly<Partial<Record<Unit, number>>> = {
  week: 53,
  fortnight: 2,
  bimester: 6,
  quarter: 4,
  'four-months': 3,
  semester: 2,
}

/** "Q3", "T1 2025", "2S", "week 12 of last year", "semana 12", "quarter 2". */
export function numberedAt(lattice: Lattice, at: number, dayAt: DayAt): Parsed | undefined {
  const year = yearBefore(lattice, at)
  const start = past(lattice, year?.end ?? at, 'article')
  const numbered =
    lettered(lattice, start) ?? spelledOut(lattice, start) ?? (year && ordinalUnit(lattice, start))
  if (numbered === undefined) return undefined
  const { unit, index, end } = numbered
  const limit = limits[unit]
  if (limit === undefined || index < 1 || index > limit) return undefined
  if (year !== undefined) {
    return { value: { kind: 'numbered', unit, index, within: { kind: 'date', year: year.value } }, end }
  }
  const container = containerAt(lattice, end, dayAt) ?? shortYear(lattice, end)
  if (container === undefined || !isWithin(unit, container.value))
    return { value: { kind: 'numbered', unit, index }, end }
  return { value: { kind: 'numbered', unit, index, within: container.value }, end: container.end }
}

function shortYear(lattice: Lattice, at: number): Parsed | undefined {
  const isMarked = isSign(lattice.tokens[at], "-/'’")
  const token = lattice.tokens[at + 1]
  if (!isMarked || token?.kind !== 'number' || token.text.length !== 2) return undefined
  return { value: { kind: 'date', year: 2000 + Number(token.text) }, end: at + 2 }
}

interface Numbered {
  readonly unit: Unit
  readonly index: number
  readonly end: number
}

function lettered(lattice: Lattice, at: number): Numbered | undefined {
  const [one, other] = [lattice.tokens[at], lattice.tokens[at + 1]]
  if (one === undefined || other === undefined || other.isSpaced) return undefined
  const [letter, digits] = one.kind === 'word' ? [one, other] : [other, one]
  const unit = letters.get(letter.text)
  if (unit === undefined || digits.kind !== 'number' || digits.text.length > 2) return undefined
  if (one.kind === 'number' && !['q', 't', 's'].includes(letter.text)) return undefined
  return { unit, index: Number(digits.text), end: at + 2 }
}

function spelledOut(lattice: Lattice, at: number): Numbered | undefined {
  const unit = sense(lattice, at, 'unit')
  if (unit === undefined) return undefined
  const place = ['number', 'numero', 'no', 'nro', 'n', '#'].includes(lattice.tokens[unit.end]?.text ?? '')
    ? unit.end + 1
    : unit.end
  const token = lattice.tokens[place]
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  return { unit: unit.sense.unit, index: Number(token.text), end: place + 1 }
}

function ordinalUnit(lattice: Lattice, at: number): Numbered | undefined {
  const ordinal = ordinalAt(lattice, at)
  const unit = ordinal && sense(lattice, ordinal.end, 'unit')
  return ordinal && unit && { unit: unit.sense.unit, index: ordinal.value, end: unit.end }
}
