import { reportOf } from '../../../report/catalogue.ts'
import type { Parameter } from '../../../report/declaration/declaration.ts'
import type { Filter, Summary } from '../../../report/model/summary.ts'
import type { Language } from '../../../words/language.ts'
import { bucket, clock, day, number, zoneName } from '../../../words/format.ts'
import { spanText } from '../../../words/span.ts'
import { wordsIn } from '../../../words/words-in.ts'
import { isWhole } from '../../../question/recurrence/schedule.ts'
import type { Answer, Inquiry } from '../../model/answer-record.ts'
import type { Holiday } from '../../figures/holidays-in.ts'
import { freshAgainAt } from '../../figures/fresh-again.ts'
import { localeOf } from '../../figures/locale-of.ts'
import { namedChannel } from '../../model/named-channel.ts'
import { definitions } from './definitions.ts'
import { filtersIn, filterText, tells } from './filter-text.ts'
import type { Naming } from './key-text.ts'

const allOfThem = 'all'

export interface PrintedAnswer {
  readonly record: Answer
  readonly inquiry: Inquiry
  /** What it was made of; left out of an apology, which has no figures. */
  readonly made?: Pick<NonNullable<Answer['made']>, 'asOf' | 'used'>
  /** Public holidays among its days. */
  readonly holidays?: readonly Holiday[]
  /** What the queue is called that was asked for by its id. */
  readonly queue?: string
  /** The figures, for what their filters came to and what the ratios mean. */
  readonly figures?: { readonly summary: Summary; readonly naming: Naming }
}

/** What every answer says of itself: report, account, period with weekday and zone, filters, rows, as of when. */
export function smallPrint({
  record,
  inquiry,
  made,
  holidays = [],
  figures,
  queue,
}: PrintedAnswer): readonly string[] {
  const { language } = record
  const words = wordsIn(language)
  const { zone } = inquiry.period
  const span = spanText(inquiry.period, language)
  const report = reportOf(inquiry.report)
  const title = report?.title[language] ?? inquiry.report
  const parameters = report?.parameters ?? []
  const textOf = (filter: Filter) =>
    figures === undefined ? filter.words : filterText(filter, figures.summary, figures.naming)
  const { only, leftOut } = filtersIn(inquiry.view)
  const today = day(record.askedAt, zone, language)
  const theirs = day(record.askedAt, record.person.zone, language)

  return [
    ...(record.sharedBy === undefined ? [] : [words.controls.shared(record.sharedBy)]),
    words.reading.report(title, inquiry.report),
    words.reading.account(inquiry.account),
    words.reading.period(span, zoneName(inquiry.period.start, zone)),
    ...parameters.flatMap((parameter) => parameterText(parameter, inquiry.params, language, queue)),
    ...(only.length > 0 ? [words.reading.filters(only.map(textOf))] : []),
    ...(leftOut.length > 0 ? [words.reading.leftOut(leftOut.map(textOf))] : []),
    ...(made === undefined
      ? []
      : [
          words.reading.rows(number(made.used, localeOf(record, inquiry.period.zone))),
          refreshed(record, clock(made.asOf, zone)),
          ...(report?.isLive === true
            ? [words.reading.freshAgain(clock(freshAgainAt(made.asOf), zone))]
            : []),
        ]),
    ...(holidays.length > 0 ? [holidayText(holidays, language)] : []),
    ...(inquiry.periodAssumed ? [words.reading.periodAssumed(span)] : []),
    ...(theirs === today ? [] : [words.reading.yourDate(theirs)]),
    ...(isWantedElsewhere(record) ? [words.reading.onlyHere] : []),
    ...(figures === undefined || !tells(figures.summary, inquiry.view)
      ? []
      : definitions(figures.summary.figures, language)),
  ]
}

const holidaysNamed = 4

function holidayText(holidays: readonly Holiday[], language: Language): string {
  const { reading } = wordsIn(language)
  const named = holidays.slice(-holidaysNamed).map(({ at, rest }) => {
    const day = bucket(at, 'day', language)
    if (isWhole(rest)) return day
    return rest.from > 0
      ? reading.holidayFrom(day, clock(at + rest.from * 60_000, 'UTC'))
      : reading.holidayUntil(day, clock(at + rest.to * 60_000, 'UTC'))
  })
  return reading.holidays(named, holidays.length - named.length)
}

/** Another channel was named, where only what is scheduled is posted. */
function isWantedElsewhere({ reading, place, text = '' }: Answer): boolean {
  if (typeof reading?.place !== 'object') return false
  return place.kind === 'direct' || namedChannel(text)?.channel !== place.channel
}

function refreshed({ language, refreshedBy }: Answer, clock: string): string {
  const words = wordsIn(language)
  return refreshedBy === undefined ? words.reading.asOf(clock) : words.controls.refreshed(clock, refreshedBy)
}

/** "Skill: Sales (42)"; all of them, where nobody named one, goes without saying. */
function parameterText(
  { name, label, options, fallback }: Parameter,
  params: Inquiry['params'],
  language: Language,
  queue: string | undefined,
): readonly string[] {
  const value = params[name]
  if (value === undefined || (value === allOfThem && value === fallback)) return []
  const option = options?.find((option) => option.value === value)
  const text = value === allOfThem ? wordsIn(language).reading.all : (option?.label[language] ?? value)
  const called = name === 'skill_id' && queue !== undefined ? `${queue} (${text})` : text
  return [`${label[language]}: ${called}`]
}
