import type { Unable } from '../../words/words.ts'
import type { AskedBack, Reading } from '../understanding.ts'

/** What of a question an answer can fill in or change. */
export type Field =
  | 'report'
  | 'time'
  | 'by'
  | 'limit'
  | 'filters'
  | 'params'
  | 'output'
  | 'schedule'
  | 'account'
  | 'threshold'
  | 'place'

const time = ['time'] as const
const schedule = ['schedule', 'time', 'place'] as const

const opens = {
  report: ['report', 'params', 'by'],
  'no-report-for': [],
  words: [],
  value: ['filters'],
  period: time,
  'too-long': time,
  'two-periods': time,
  'same-period': time,
  'several-days': ['time', 'by'],
  future: time,
  parameter: ['params', 'time'],
  account: ['account'],
  'one-account': ['account'],
  'too-often': schedule,
  'no-clock': schedule,
  'not-kept': schedule,
  'no-country': schedule,
} as const satisfies Record<Exclude<AskedBack['missing']['what'], 'unable'>, readonly Field[]>

/** What is offered in place of what cannot be done. */
const offers: Readonly<Record<Unable, readonly Field[]>> = {
  live: [],
  alert: [],
  bound: ['limit'],
  once: schedule,
  average: time,
  goal: time,
  mean: ['by'],
  why: ['time', 'by'],
  mine: ['filters'],
  mail: ['output'],
  interval: ['by'],
}

/** What an ask-back leaves open: a sentence that says anything else is no answer to it. */
export function opensOf(missing: AskedBack['missing']): ReadonlySet<Field> {
  return new Set<Field>(missing.what === 'unable' ? offers[missing.asks] : opens[missing.what])
}

/** What a sentence says, by the fields that it changes. */
export function fieldsOf(reading: Reading): ReadonlySet<Field> {
  const { period, compare, by, top, order, measure, filters, params, threshold } = reading
  const { report, account, output, schedule: recurring, place } = reading
  const said: Readonly<Record<Field, boolean>> = {
    report: report !== undefined || measure !== undefined,
    time: (period ?? compare) !== undefined,
    by: by.length > 0,
    limit: (top ?? order) !== undefined,
    filters: filters.length > 0,
    params: Object.keys(params).length > 0,
    output: output !== undefined,
    schedule: recurring !== undefined,
    account: account !== undefined,
    threshold: threshold !== undefined,
    place: place !== undefined,
  }
  return new Set((Object.keys(said) as Field[]).filter((field) => said[field]))
}
