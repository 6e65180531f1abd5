import { corrections } from '../src/holidays/corrections.ts'
import { createHolidays } from '../src/holidays/load-holidays.ts'
import { countries } from '../src/question/recurrence/countries.ts'
import { isWhole, type RestHours } from '../src/question/recurrence/schedule.ts'

const years = [2026, 2027, 2028]
const names = new Intl.DisplayNames('en', { type: 'region' })
const dayForm = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
})

/** What the bot believes of public holidays, for whoever wants to check it. */
export async function holidaysPage(): Promise<string> {
  const holidayOn = await createHolidays()()
  const known = [...new Set(Object.values(countries))].map((country) => ({
    country,
    name: names.of(country) ?? country,
  }))
  known.sort((one, other) => one.name.localeCompare(other.name))
  const parts = [
    '# Public holidays',
    'What answers name and what digests “except holidays” rest on. Made by `npm run holidays` from date-holidays and from `src/holidays/corrections.ts`, where each correction has its law: change that, not this page. Only national holidays by standing law: days that a government decrees for one year, a state’s or a city’s own are not known. The laws are taken as they stand from 2024 on.',
    'The data are those of [date-holidays](https://github.com/commenthol/date-holidays), CC BY-SA 3.0, with corrections of our own.',
  ]
  for (const { country, name } of known) {
    parts.push(`## ${name}`)
    const laws = corrections.filter((row) => row.country === country).map(({ law }) => `Corrected: ${law}.`)
    parts.push(...laws)
    parts.push(years.map((year) => `- ${year}: ${daysOf(country, year, holidayOn).join(', ')}`).join('\n'))
  }
  return `${parts.join('\n\n')}\n`
}

function daysOf(
  country: string,
  year: number,
  holidayOn: (country: string, date: string) => RestHours | undefined,
): readonly string[] {
  const days: string[] = []
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    const rest = holidayOn(country, new Date(at).toISOString().slice(0, 10))
    if (rest !== undefined) days.push(`${dayForm.format(at)}${isWhole(rest) ? '' : half(rest)}`)
  }
  return days
}

function half({ from }: RestHours): string {
  return from > 0 ? ' from noon' : ' until noon'
}
