import type { Language } from '../../words/language.ts'
import { dateAt } from './dates.ts'
import { dayNumber } from './day-numbers.ts'
import { isPersonName } from './named-dates.ts'
import type { DateOrder } from './numeric-dates.ts'
import { yearAt } from './years.ts'
import type { ExplicitDate, Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { ends, endOf, firstOf, furthest, isSign, past, sense, senses } from './reader.ts'
import type { Which } from './sense.ts'
import { unitPhraseAt } from './units.ts'

/** Reads phrases that name days: one, several, a month, a year. Each place of a text is read once. */
export class Days {
  readonly lattice: Lattice
  readonly #language: Language
  readonly #order: DateOrder
  readonly #read = new Map<string, unknown>()

  constructor(lattice: Lattice, language: Language, order: DateOrder) {
    this.lattice = lattice
    this.#language = language
    this.#order = order
  }

  at(at: number): Parsed | undefined {
    return this.once('day', at, () => (at < this.lattice.tokens.length ? this.#readAt(at) : undefined))
  }

  /** What is read at a place is read once; a reading that comes back to its own place finds nothing there. */
  once<T>(what: string, at: number, read: () => T | undefined): T | undefined {
    const key = `${what}${at}`
    if (this.#read.has(key)) return this.#read.get(key) as T | undefined
    this.#read.set(key, undefined)
    const found = read()
    this.#read.set(key, found)
    return found
  }

  #readAt(at: number): Parsed | undefined {
    const { lattice } = this
    const found = furthest(
      relativeDay(lattice, at),
      this.#date(at),
      this.#weekday(at),
      this.#unitPhraseAt(at),
      toDate(lattice, at),
      holiday(lattice, at),
      year(lattice, at),
    )
    return found && (soFar(lattice, found) ?? found)
  }

  /** A date with what stands before or behind it: "this August", "15 of last month", "marzo del año pasado". */
  #date(at: number): Parsed | undefined {
    const { lattice } = this
    const start = past(lattice, at, 'article')
    const which = sense(lattice, start, 'which')
    const places = [at, start, past(lattice, at, 'day-number')]
    const direct = furthest(...[...new Set(places)].map((place) => this.#dateAt(place)))
    const led = which && this.#dateAt(which.end)
    const withWhich = led?.value.month !== undefined || led?.value.weekday !== undefined ? led : undefined
    const date =
      withWhich && which
        ? {
            value: { ...withWhich.value, which: whichOf(lattice, start, which.sense.which) },
            end: withWhich.end,
          }
        : direct
    const inMonth = this.#dayInMonth(start)
    if (date === undefined) return inMonth
    const after = sense(lattice, date.end, 'which')
    if (
      date.value.day === undefined &&
      date.value.year === undefined &&
      after !== undefined &&
      after.sense.which !== 'this'
    ) {
      return {
        value: { ...date.value, which: whichOf(lattice, date.end, after.sense.which) },
        end: after.end,
      }
    }
    if (date.value.year === undefined && date.value.month !== undefined) {
      const container = this.#container(date.end, 'year')
      if (container !== undefined)
        return { value: { ...date.value, within: container.value }, end: container.end }
    }
    return furthest(date, inMonth)
  }

  #dateAt(at: number): Parsed<ExplicitDate> | undefined {
    return this.once('date', at, () => dateAt(this.lattice, at, this.#order))
  }

  /** "22 this month", "el 15 del mes pasado". */
  #dayInMonth(at: number): Parsed | undefined {
    const day = dayNumber(this.lattice, past(this.lattice, at, 'day-number'))
    if (day === undefined) return undefined
    const container = this.#container(day.end, 'month')
    return (
      container && { value: { kind: 'date', day: day.value, within: container.value }, end: container.end }
    )
  }

  #container(at: number, unit: 'week' | 'month' | 'year'): Parsed | undefined {
    const { lattice } = this
    const places = [
      ...ends(lattice, at, 'of').flatMap((end) => [...ends(lattice, end, 'article'), end]),
      ...(isSign(lattice.tokens[at], ',') ? [at + 1] : []),
      ...ends(lattice, at, 'article'),
      at,
    ]
    return firstOf(places, (place) => {
      const found = this.#unitPhraseAt(place)
      return found?.value.kind === 'unit' && found.value.unit === unit ? found : undefined
    })
  }

  #unitPhraseAt(at: number): Parsed | undefined {
    return this.once('unit', at, () => unitPhraseAt(this.lattice, at, (place) => this.at(place)))
  }

  #weekday(at: number): Parsed | undefined {
    const { lattice } = this
    const week = this.#container(at, 'week')
    const led =
      week && sense(lattice, past(lattice, possessive(lattice, week.end), 'of', 'filler'), 'weekday')
    if (week !== undefined && led !== undefined && !led.sense.isPlural) {
      return { value: { kind: 'weekday', weekday: led.sense.weekday, within: week.value }, end: led.end }
    }
    const start = past(lattice, at, 'article')
    const which = sense(lattice, start, 'which')
    const place = which?.end ?? start
    const match = senses(lattice, place, 'weekday').find(
      ({ sense: { isShort, isPlural }, end }) =>
        !isPlural &&
        !isPersonName(lattice, place, end) &&
        (!isShort || this.#isClearlyWeekday(place, end, which !== undefined)),
    )
    if (match === undefined) return undefined
    const { weekday } = match.sense
    const container = this.#container(match.end, 'week')
    if (container !== undefined)
      return { value: { kind: 'weekday', weekday, within: container.value }, end: container.end }
    const after = which ?? sense(lattice, match.end, 'which')
    if (after === undefined) return { value: { kind: 'weekday', weekday }, end: match.end }
    return {
      value: { kind: 'weekday', weekday, which: after.sense.which },
      end: Math.max(match.end, after.end),
    }
  }

  /** "segunda" may be Monday or second, "sat" a verb: the neighbours decide. */
  #isClearlyWeekday(at: number, end: number, isLed: boolean): boolean {
    const { tokens, matches } = this.lattice
    const text = tokens[at]?.text ?? ''
    const isOrdinal = sense(this.lattice, at, 'ordinal') !== undefined
    if (isOrdinal && this.#language === 'es') return false
    const next = tokens[end]
    const nextMatches = matches[end] ?? []
    const isFollowed = next === undefined || next.kind !== 'word' || nextMatches.length > 0 || !isOrdinal
    if (!isFollowed || (isOrdinal && nextMatches.some(({ sense }) => sense.is === 'unit'))) return false
    const isDoubtful = [
      'sat',
      'sun',
      'wed',
      'mar',
      'ter',
      'sex',
      'seg',
      'qui',
      'qua',
      'dom',
      'mie',
      'vie',
      'jue',
      'lun',
    ].includes(text)
    const before = tokens[at - 1]
    return (
      !isDoubtful ||
      isLed ||
      before === undefined ||
      before.kind !== 'word' ||
      (matches[at - 1] ?? []).length > 0
    )
  }
}

/** "febrero pasado" is the latest February; "last February" is the one of last year. */
function whichOf(lattice: Lattice, at: number, which: Which): Which {
  return /^pass?ad/u.test(lattice.tokens[at]?.text ?? '') ? 'previous' : which
}

function relativeDay(lattice: Lattice, at: number): Parsed | undefined {
  const places = [at, ...ends(lattice, at, 'article')]
  return firstOf(places, (place) => {
    const day = sense(lattice, place, 'relative-day')
    if (day !== undefined) return { value: { kind: 'relative-day', days: day.sense.days }, end: day.end }
    const now = endOf(lattice, place, 'now')
    return now === undefined ? undefined : { value: { kind: 'now' }, end: now }
  })
}

/** "last week's" */
function possessive(lattice: Lattice, at: number): number {
  return isSign(lattice.tokens[at], "'’") && lattice.tokens[at + 1]?.text === 's' ? at + 2 : at
}

function toDate(lattice: Lattice, at: number): Parsed | undefined {
  const match = sense(lattice, at, 'to-date') ?? sense(lattice, past(lattice, at, 'article'), 'to-date')
  if (match !== undefined) {
    return {
      value: { kind: 'to-date', of: { kind: 'unit', unit: match.sense.unit, which: 'this' } },
      end: match.end,
    }
  }
  const bare = sense(lattice, at, 'unit')
  const soFarEnd = bare && endOf(lattice, bare.end, 'so-far')
  if (
    bare !== undefined &&
    soFarEnd !== undefined &&
    ['week', 'month', 'quarter', 'year'].includes(bare.sense.unit)
  ) {
    return {
      value: { kind: 'to-date', of: { kind: 'unit', unit: bare.sense.unit, which: 'this' } },
      end: soFarEnd,
    }
  }
  const early = endOf(lattice, at, 'so-far')
  if (early === undefined) return undefined
  return firstOf([...ends(lattice, early, 'of', 'filler'), early], (place) => {
    const today = sense(lattice, place, 'relative-day')
    if (today?.sense.days === 0) return { value: { kind: 'relative-day', days: 0 }, end: today.end }
    const which = sense(lattice, place, 'which')
    const unit = which?.sense.which === 'this' ? sense(lattice, which.end, 'unit') : undefined
    if (unit === undefined) return undefined
    return {
      value: { kind: 'to-date', of: { kind: 'unit', unit: unit.sense.unit, which: 'this' } },
      end: unit.end,
    }
  })
}

/** "this month so far", "hoy hasta ahora". */
function soFar(lattice: Lattice, found: Parsed): Parsed | undefined {
  const end = endOf(lattice, found.end, 'so-far')
  const { value } = found
  const isRunning =
    (value.kind === 'unit' && value.which === 'this') || (value.kind === 'relative-day' && value.days === 0)
  return end !== undefined && isRunning ? { value: { kind: 'to-date', of: value }, end } : undefined
}

function holiday(lattice: Lattice, at: number): Parsed | undefined {
  const match = sense(lattice, past(lattice, at, 'article'), 'holiday')
  if (match === undefined) return undefined
  const place = past(lattice, match.end, 'of')
  const found = yearAt(lattice, place)
  const { holiday } = match.sense
  if (found === undefined) return { value: { kind: 'holiday', holiday }, end: match.end }
  return { value: { kind: 'holiday', holiday, within: { kind: 'date', year: found.value } }, end: found.end }
}

const leadToYear = new Set(
  'in of for during since from until till to and between through vs en de del em do desde hasta ate entre y e a - para por year ano durante el o no the todo all whole'.split(
    ' ',
  ),
)

/** "2025" after a word that leads to it; "year 2025". */
function year(lattice: Lattice, at: number): Parsed | undefined {
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
