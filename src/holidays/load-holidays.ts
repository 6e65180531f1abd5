import type { HolidayOn, RestHours } from '../question/recurrence/schedule.ts'
import { corrections } from './corrections.ts'

const minuteMs = 60_000
const dayMs = 1440 * minuteMs
const halfDayMs = dayMs / 2

/** Takes a rule out, as the library's README says; its types do not know it. */
const isNone = false as unknown as string

/**
 * The public holidays of the world's countries, as their laws have them (corrections.ts). The library is large and slow
 * to load, so that it is loaded when it is first asked for, and each country and year is computed once.
 */
export function createHolidays(): () => Promise<HolidayOn> {
  let loaded: Promise<HolidayOn> | undefined
  return () => (loaded ??= load())
}

async function load(): Promise<HolidayOn> {
  const { default: Holidays } = await import('date-holidays')
  const countries = new Map<string, InstanceType<typeof Holidays>>()
  const years = new Map<string, ReadonlyMap<string, RestHours>>()

  function lawOf(country: string): InstanceType<typeof Holidays> {
    const known = countries.get(country)
    if (known !== undefined) return known
    const law = new Holidays(country, { types: ['public'] })
    for (const { drop = [], add = [] } of corrections.filter((row) => row.country === country)) {
      for (const rule of drop) law.setHoliday(rule, isNone)
      for (const rule of add) law.setHoliday(rule, { name: rule, type: 'public' })
    }
    countries.set(country, law)
    return law
  }

  /** Rest that moves off a weekend can move into the year before. */
  function restIn(country: string, year: number): ReadonlyMap<string, RestHours> {
    const rest = new Map<string, RestHours>()
    for (const each of [year - 1, year, year + 1]) {
      for (const { date, start, end } of lawOf(country).getHolidays(each)) {
        const from = Date.parse(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`)
        // Rest is counted in half days, also where the night of one is an hour longer.
        const halves = Math.round((end.getTime() - start.getTime()) / halfDayMs)
        addRest(rest, from, from + halves * halfDayMs)
      }
    }
    return rest
  }

  return (country, date) => {
    const year = date.slice(0, 4)
    const key = `${country} ${year}`
    let rest = years.get(key)
    if (rest === undefined) {
      rest = restIn(country, Number(year))
      years.set(key, rest)
    }
    return rest.get(date)
  }
}

/** Notes a stretch of wall clock, in ms as if UTC, by its dates. */
function addRest(rest: Map<string, RestHours>, start: number, end: number): void {
  for (let day = Math.floor(start / dayMs) * dayMs; day < end; day += dayMs) {
    const date = new Date(day).toISOString().slice(0, 10)
    const from = Math.max(0, Math.round((start - day) / minuteMs))
    const to = Math.min(1440, Math.round((end - day) / minuteMs))
    const known = rest.get(date)
    rest.set(date, { from: Math.min(from, known?.from ?? from), to: Math.max(to, known?.to ?? to) })
  }
}
