import type { Language } from '../../words/language.ts'
import { dateAt } from './dates.ts'
import { dayNumber } from './day-numbers.ts'
import { holidayAt } from './holidays.ts'
import type { DateOrder } from './numeric-dates.ts'
import { relativeDayAt, soFar, toDateAt } from './running-days.ts'
import type { ExplicitDate, Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { ends, firstOf, furthest, isSign, past, sense } from './reader.ts'
import type { Which } from './sense.ts'
import { unitPhraseAt } from './units.ts'
import { weekdayAt } from './weekdays.ts'
import { yearPhraseAt } from './years.ts'

/** Reads phrases that name days: one, several, a month, a year. Each place of a text is read once. */
export class Days {
  readonly lattice: Lattice
  /** "Compare yesterday and today" are two periods, "yesterday and today" are one. */
  readonly isComparing: boolean
  /** Days are known from the question before: "from 8 to 12" are hours of it. */
  readonly hasDays: boolean
  readonly #language: Language
  readonly #order: DateOrder
  readonly #read = new Map<string, Map<number, unknown>>()

  constructor(lattice: Lattice, language: Language, order: DateOrder, hasDays = false) {
    this.lattice = lattice
    this.hasDays = hasDays
    this.isComparing = lattice.tokens.some(({ text }) => text.startsWith('compar'))
    this.#language = language
    this.#order = order
  }

  at(at: number): Parsed | undefined {
    return this.once('day', at, () => (at < this.lattice.tokens.length ? this.#readAt(at) : undefined))
  }

  /** What is read at a place is read once; a reading that comes back to its own place finds nothing there. */
  once<T>(what: string, at: number, read: () => T | undefined): T | undefined {
    const places = this.#read.get(what) ?? new Map<number, unknown>()
    this.#read.set(what, places)
    if (places.has(at)) return places.get(at) as T | undefined
    places.set(at, undefined)
    const found = read()
    places.set(at, found)
    return found
  }

  #readAt(at: number): Parsed | undefined {
    const { lattice } = this
    const found = furthest(
      relativeDayAt(lattice, at),
      this.#date(at),
      weekdayAt(lattice, at, this.#language, (place) => this.#container(place, 'week')),
      this.#unitPhraseAt(at),
      toDateAt(lattice, at),
      holidayAt(lattice, at),
      yearPhraseAt(lattice, at),
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
    const isOpen = date.value.year === undefined
    const year = isOpen && date.value.month !== undefined ? this.#container(date.end, 'year') : undefined
    if (year !== undefined) return { value: { ...date.value, within: year.value }, end: year.end }
    const after = sense(lattice, date.end, 'which')
    if (isOpen && date.value.day === undefined && after !== undefined && after.sense.which !== 'this') {
      return {
        value: { ...date.value, which: whichOf(lattice, date.end, after.sense.which) },
        end: after.end,
      }
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
}

/** "febrero pasado" is the latest February; "last February" is the one of last year. */
function whichOf(lattice: Lattice, at: number, which: Which): Which {
  return /^pass?ad/u.test(lattice.tokens[at]?.text ?? '') ? 'previous' : which
}
