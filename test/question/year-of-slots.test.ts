import { describe, expect, test } from 'vitest'
import { nextSlot } from '../../src/question/recurrence/next-slot.ts'
import { formatRule, type RecurringDays } from '../../src/question/recurrence/rule.ts'
import { wholeDay, type Schedule } from '../../src/question/recurrence/schedule.ts'

// Cairo, Havana and Santiago move their clocks at midnight, Lord Howe by half an hour.
const zones = [
  'America/Bogota',
  'America/New_York',
  'America/Santiago',
  'America/Sao_Paulo',
  'Europe/Madrid',
  'Africa/Cairo',
  'America/Havana',
  'Australia/Lord_Howe',
] as const
const start = Date.parse('2026-01-01T00:00:00Z')
const end = Date.parse('2027-01-01T00:00:00Z')
const minuteMs = 60_000
const quarterMs = 15 * minuteMs
const dayMs = 24 * 60 * minuteMs

/** A few dates in the place of a country's holidays. */
const holidays = new Set(['2026-01-01', '2026-01-12', '2026-05-01', '2026-06-01', '2026-12-25', '2026-08-03'])

interface Days {
  readonly name: string
  readonly days: RecurringDays
  readonly rests?: boolean
  /** The same once more, from lists of the dates of a month. */
  readonly isDue: (date: string) => boolean
}

const all: readonly Days[] = [
  { name: 'every day', days: weekly(1, 2, 3, 4, 5, 6, 7), isDue: () => true },
  { name: 'Monday to Friday', days: weekly(1, 2, 3, 4, 5), isDue: (date) => isWorkday(date) },
  { name: 'Monday and Thursday', days: weekly(1, 4), isDue: (date) => [1, 4].includes(weekdayOf(date)) },
  { name: 'Sunday', days: weekly(7), isDue: (date) => weekdayOf(date) === 0 },
  { name: 'the 31st', days: { kind: 'month-days', days: [31] }, isDue: (date) => date.endsWith('-31') },
  {
    name: 'the last day',
    days: { kind: 'month-days', days: [-1] },
    isDue: (date) => monthOf(date).at(-1) === date,
  },
  {
    name: 'the 1st and the 16th',
    days: { kind: 'month-days', days: [1, 16] },
    isDue: (date) => /-(?:01|16)$/.test(date),
  },
  {
    name: 'the last Friday',
    days: { kind: 'nth-weekday', index: -1, weekday: 5 },
    isDue: (date) => monthOf(date).findLast((other) => weekdayOf(other) === 5) === date,
  },
  {
    name: 'the first working day, holidays left out',
    days: { kind: 'working-day', index: 1 },
    rests: true,
    isDue: (date) => monthOf(date).find((other) => isWorkday(other) && !holidays.has(other)) === date,
  },
  {
    name: 'every day, holidays left out',
    days: weekly(1, 2, 3, 4, 5, 6, 7),
    rests: true,
    isDue: (date) => !holidays.has(date),
  },
]

const times = [[0], [30, 150], [540, 1050], [480, 600, 720, 840, 960, 1080]] as const

function weekly(...weekdays: readonly number[]): RecurringDays {
  return { kind: 'weekdays', weekdays }
}

function weekdayOf(date: string): number {
  return new Date(date).getUTCDay()
}

function isWorkday(date: string): boolean {
  return ![0, 6].includes(weekdayOf(date))
}

function monthOf(date: string): readonly string[] {
  const days = Array.from(
    { length: 31 },
    (_, index) => `${date.slice(0, 8)}${String(index + 1).padStart(2, '0')}`,
  )
  return days.filter((day) => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day))
}

interface Time {
  readonly date: string
  /** Since midnight, on the zone's clocks. */
  readonly minute: number
  readonly at: number
}

const named = new Set<number>(times.flat())

/**
 * Walks the year minute by minute: a time of day comes at the first instant at which the clocks of the zone show it, or
 * have passed it. They only ever change at a quarter of an hour.
 */
function walk(zone: string): readonly Time[] {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  const found: Time[] = []
  let latest = -Infinity
  for (let quarter = start - 2 * dayMs; quarter < end; quarter += quarterMs) {
    const shown = Date.parse(`${format.format(quarter).replace(' ', 'T')}Z`)
    for (let ahead = 0; ahead < quarterMs; ahead += minuteMs) {
      const wall = shown + ahead
      for (let passed = Math.max(latest + minuteMs, wall - dayMs); passed <= wall; passed += minuteMs) {
        const minute = (passed % dayMs) / minuteMs
        if (named.has(minute)) {
          found.push({ date: new Date(passed).toISOString().slice(0, 10), minute, at: quarter + ahead })
        }
      }
      latest = Math.max(latest, wall)
    }
  }
  return found.filter(({ at }) => at > start && at < end)
}

function year(schedule: Schedule): readonly number[] {
  const slots: number[] = []
  let at: number | undefined = start
  while (
    (at = nextSlot(schedule, at, (_country, date) => (holidays.has(date) ? wholeDay : undefined))) !==
      undefined &&
    at < end
  ) {
    slots.push(at)
  }
  return slots
}

describe.each(zones)('a year in %s', (zone) => {
  const walked = walk(zone)
  test.each(all)('$name', (days) => {
    for (const minutes of times) {
      const asked: readonly number[] = minutes
      const rule = formatRule({ days: days.days, minutes })
      const slots = year({ rule, zone, ...(days.rests === true && { holidays: 'CO' }) })
      const due = walked.filter(({ date, minute }) => asked.includes(minute) && days.isDue(date))
      expect(slots.length).toBeGreaterThan(6)
      expect(slots).toEqual([...new Set(due.map(({ at }) => at))])
    }
  })
})
