import { latticeOf } from '../../../question/period/lattice.ts'
import { isTooOften } from '../../../question/recurrence/due-times.ts'
import { readRecurrence } from '../../../question/recurrence/read-recurrence.ts'
import {
  formatRule,
  parseRule,
  type Recurrence,
  type RecurringDays,
} from '../../../question/recurrence/rule.ts'
import { zoneOfPlace } from '../../../question/recurrence/zone-at.ts'
import type { Schedule } from '../../../question/recurrence/schedule.ts'
import { tokenise } from '../../../question/text/tokens.ts'
import type { Language } from '../../../words/language.ts'
import { wordsIn } from '../../../words/words-in.ts'
import type { Filled } from '../../model/form.ts'
import { asNow, type DayChoice } from './digest-form.ts'
import type { DigestPlace } from '../../model/digest.ts'

type Values = Filled['values']
type Problems = Readonly<Record<string, string>>
type Reading<Value> = { readonly value: Value } | { readonly problems: Problems }

/** When a digest is due, as it was filled in; `before` is what it was until now. */
export function readSchedule(
  values: Values,
  before: Schedule | undefined,
  language: Language,
): Reading<Schedule> {
  const { problem } = wordsIn(language).digests.form
  const zone = zoneIn(textOf(values, 'zone') ?? before?.zone ?? '')
  if (zone === undefined) return { problems: { zone: problem.zone } }
  const chosen = textOf(values, 'holidays')
  const holidays = chosen === undefined || chosen === 'none' ? {} : { holidays: chosen }
  const words = textOf(values, 'words')
  if (words !== undefined) {
    const rule = ruleIn(words, language)
    return rule === undefined
      ? { problems: { words: problem.words } }
      : { value: { rule, zone, ...holidays } }
  }
  if (before !== undefined && (textOf(values, 'days') ?? asNow) === asNow) {
    const rule = atTime(before.rule, minuteIn(textOf(values, 'time')))
    return { value: { rule, zone, ...holidays } }
  }
  const days = daysIn(values)
  if (days === undefined) return { problems: { weekdays: problem.weekdays } }
  const minute = minuteIn(textOf(values, 'time'))
  if (minute === undefined) return { problems: { time: problem.time } }
  return { value: { rule: formatRule({ days, minutes: [minute] }), zone, ...holidays } }
}

export function readPlace(values: Values): DigestPlace {
  const channel = textOf(values, 'place')
  return channel === undefined ? { kind: 'dm' } : { kind: 'channel', channel }
}

export function textOf(values: Values, id: string): string | undefined {
  const value = values[id]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

export function listOf(values: Values, id: string): readonly string[] {
  const value = values[id]
  return value === undefined || typeof value === 'string' ? [] : value
}

/** A zone by its own name, or by that of a city or country in it. */
function zoneIn(text: string): string | undefined {
  return isZone(text) ? text : zoneOfPlace(text)
}

function isZone(text: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function ruleIn(words: string, language: Language): string | undefined {
  const { recurrence } = readRecurrence(latticeOf(tokenise(words), language), new Set())
  return recurrence && !isTooOften(recurrence.minutes) ? formatRule(recurrence) : undefined
}

const fixed: Readonly<Record<Exclude<DayChoice, 'weekly'>, RecurringDays>> = {
  daily: { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5, 6, 7] },
  workdays: { kind: 'weekdays', weekdays: [1, 2, 3, 4, 5] },
  first: { kind: 'month-days', days: [1] },
  fifteenth: { kind: 'month-days', days: [15] },
  last: { kind: 'month-days', days: [-1] },
  fortnight: { kind: 'month-days', days: [1, 16] },
  working: { kind: 'working-day', index: 1 },
}

/** The days of a rule at another time, where it has one time and another is chosen. */
function atTime(rule: string, minute: number | undefined): string {
  const recurrence = parseRule(rule)
  if (recurrence?.minutes.length !== 1 || minute === undefined) return rule
  return formatRule({ ...recurrence, minutes: [minute] })
}

function daysIn(values: Values): Recurrence['days'] | undefined {
  const chosen = Object.entries(fixed).find(([name]) => name === textOf(values, 'days'))
  if (chosen !== undefined) return chosen[1]
  const weekdays = listOf(values, 'weekdays')
    .map(Number)
    .filter((day) => day >= 1 && day <= 7)
    .sort((one, other) => one - other)
  return weekdays.length === 0 ? undefined : { kind: 'weekdays', weekdays }
}

function minuteIn(time: string | undefined): number | undefined {
  const [, hour, minute] = /^(\d\d?):(\d\d)$/.exec(time ?? '') ?? []
  if (hour === undefined || minute === undefined) return undefined
  const minutes = Number(hour) * 60 + Number(minute)
  return minutes < 1440 && Number(minute) < 60 ? minutes : undefined
}
