import type { ExplicitDate, Parsed } from './expression.ts'
import type { Lattice } from './lattice.ts'
import { bareDay, dayOfMonth } from './day-numbers.ts'
import { dayThenMonth, monthAlone, monthThenDay, monthThenShortYear, yearThenMonth } from './named-dates.ts'
import { numericDate, type DateOrder } from './numeric-dates.ts'
import { ends, firstOf, furthest, isSign, senses } from './reader.ts'

/** An explicit date, whole or in part: "15/03/2026", "15 de marzo", "March 2026", "the 21st", "Friday 13". */
export function dateAt(lattice: Lattice, at: number, order: DateOrder): Parsed<ExplicitDate> | undefined {
  return furthest(
    numericDate(lattice, at, order),
    dayThenMonth(lattice, at),
    order === 'day-first' ? monthThenShortYear(lattice, at) : undefined,
    monthThenDay(lattice, at),
    monthAlone(lattice, at),
    yearThenMonth(lattice, at),
    dayOfMonth(lattice, at),
    weekdayThenDate(lattice, at, order),
  )
}

/** "Tue May 9", "lunes 12 de enero", "Thursday the 21st", "this Friday (15 Jun)": the date decides, not the weekday. */
function weekdayThenDate(lattice: Lattice, at: number, order: DateOrder): Parsed<ExplicitDate> | undefined {
  return firstOf(
    senses(lattice, at, 'weekday').map(({ end }) => end),
    (end) => {
      const weekday = senses(lattice, at, 'weekday').find((match) => match.end === end)?.sense.weekday
      const isMarked = isSign(lattice.tokens[end], ',(-–')
      const place = isMarked ? end + 1 : end
      const date =
        numericDate(lattice, place, order) ??
        furthest(
          ...[place, ...ends(lattice, place, 'article', 'day-number')].flatMap((from) => [
            dayThenMonth(lattice, from),
            monthThenDay(lattice, from),
          ]),
        ) ??
        dayOfMonth(lattice, place) ??
        bareDay(lattice, place, isMarked)
      if (date === undefined || weekday === undefined || date.value.day === undefined) return undefined
      const closed =
        isSign(lattice.tokens[end], '(') && isSign(lattice.tokens[date.end], ')') ? date.end + 1 : date.end
      return { value: { ...date.value, weekday }, end: closed }
    },
  )
}
