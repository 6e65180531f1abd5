import { daySeconds } from '../wall-time.ts'
import { Random } from './random.ts'

const byWeekday = [0.12, 1.1, 1.03, 1, 0.97, 1, 0.5] as const

const fixedHolidays = new Set(['01-01', '05-01', '07-20', '08-07', '12-08', '12-25'])
/** Colombia moves these to the next Monday (Ley Emiliani). */
const movedHolidays = ['01-06', '03-19', '06-29', '08-15', '10-12', '11-01', '11-11']
const daysFromEaster = new Set([-3, -2, 43, 64, 71])

/** How much there is to do on a day, against an ordinary Wednesday. `day` counts from 1970-01-01. */
export function loadOf(day: number): number {
  const usual = byWeekday[weekdayOf(day)] ?? 1
  const wobble = 0.92 + new Random('load', day).unit() * 0.16
  return (isHoliday(day) ? Math.min(usual, 0.2) : usual) * wobble
}

/** 0 is Sunday. */
export function weekdayOf(day: number): number {
  return (day + 4) % 7
}

export function isHoliday(day: number): boolean {
  const [year = '', monthDay = ''] = splitDate(day)
  if (fixedHolidays.has(monthDay)) return true
  if (daysFromEaster.has(day - easterOf(Number(year)))) return true
  if (weekdayOf(day) !== 1) return false
  return movedHolidays.some((holiday) => {
    const nominal = Date.parse(`${year}-${holiday}`) / 1000 / daySeconds
    return nominal <= day && day - nominal < 7
  })
}

function splitDate(day: number): readonly string[] {
  const iso = new Date(day * daySeconds * 1000).toISOString()
  return [iso.slice(0, 4), iso.slice(5, 10)]
}

/** Easter Sunday as a day number (the anonymous Gregorian computus). */
function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) / 1000 / daySeconds
}
