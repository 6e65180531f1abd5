import type { IsHoliday } from '../question/recurrence/schedule.ts'

/**
 * The public holidays of the world's countries. The library is large and slow to load, so that it is loaded when it
 * is first asked for, and each country and year is computed once.
 */
export function createHolidays(): () => Promise<IsHoliday> {
  let loaded: Promise<IsHoliday> | undefined
  return () => (loaded ??= load())
}

async function load(): Promise<IsHoliday> {
  const { default: Holidays } = await import('date-holidays')
  const known = new Map<string, ReadonlySet<string>>()
  return (country, date) => {
    const year = Number(date.slice(0, 4))
    const key = `${country} ${year}`
    let dates = known.get(key)
    if (dates === undefined) {
      const all = new Holidays(country, { types: ['public'] }).getHolidays(year)
      // A holiday that is kept on another day has both in the list, the day itself as a substitute's.
      dates = new Set(all.map((holiday) => holiday.date.slice(0, 10)))
      known.set(key, dates)
    }
    return dates.has(date)
  }
}
