import { parseRule, type RecurringDays } from '../../../question/recurrence/rule.ts'
import type { Schedule } from '../../../question/recurrence/schedule.ts'
import { clock, day, weekday, zoneName } from '../../../words/format.ts'
import type { Language } from '../../../words/language.ts'
import { wordsIn } from '../../../words/words-in.ts'

const locales = { en: 'en', es: 'es-CO', pt: 'pt-BR' } as const satisfies Record<Language, string>

/** When a digest comes, in words: "Monday to Friday at 08:00, not on public holidays (Colombia)". */
export function ruleText({ rule, holidays }: Schedule, language: Language): string {
  const words = wordsIn(language).digests
  const recurrence = parseRule(rule)
  if (recurrence === undefined) return rule
  const when = `${daysText(recurrence.days, language)} ${timesText(recurrence.minutes, language)}`
  return holidays === undefined ? when : `${when}, ${words.exceptHolidays(countryName(holidays, language))}`
}

export function countryName(country: string, language: Language): string {
  return new Intl.DisplayNames(locales[language], { type: 'region' }).of(country) ?? country
}

function daysText(days: RecurringDays, language: Language): string {
  const words = wordsIn(language).digests
  switch (days.kind) {
    case 'weekdays':
      if (days.weekdays.length === 7) return words.everyDay
      if (days.weekdays.join() === '1,2,3,4,5') return words.workdays
      return words.weekdays(days.weekdays.map((one) => weekday(one, language)))
    case 'month-days':
      return words.monthDays(days.days)
    case 'nth-weekday':
      return words.nthWeekday(days.index, weekday(days.weekday, language))
    case 'working-day':
      return words.workingDay(days.index)
  }
}

const clocksAtMost = 4

function timesText(minutes: readonly number[], language: Language): string {
  const words = wordsIn(language).digests
  const clocks = minutes.map((minute) => clock(minute * 60_000, 'UTC'))
  const [first = 0, second = 0] = minutes
  const step = second - first
  const isEven = minutes.every((minute, index) => minute === first + index * step)
  if (minutes.length <= clocksAtMost || !isEven) return words.at(words.list(clocks))
  const every = step % 60 === 0 ? words.hours(step / 60) : words.minutes(step)
  return words.spaced(every, clocks[0] ?? '', clocks.at(-1) ?? '')
}

/** "Thu 19 Mar 2026 08:00", on the clocks of the zone. */
export function momentText(at: number, zone: string, language: Language): string {
  return `${day(at, zone, language)} ${clock(at, zone)}`
}

/** The rule with the zone whose clocks it goes by: "every day at 08:00 · Bogota, GMT-5". */
export function scheduleText(schedule: Schedule, at: number, language: Language): string {
  return `${ruleText(schedule, language)} · ${zoneName(at, schedule.zone)}`
}
