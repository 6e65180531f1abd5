import { reportOf } from '../../report/catalogue.ts'
import type { Parameter } from '../../report/declaration.ts'
import type { Summary } from '../../report/summary.ts'
import type { Language } from '../../words/language.ts'
import { clock, day, number, spanName, zoneName } from '../../words/format.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Answer, Inquiry } from '../answer-record.ts'
import { definitions } from './definitions.ts'
import { filterText } from './filter-text.ts'
import type { Naming } from './key-text.ts'

const allOfThem = 'all'

export interface Answered {
  readonly record: Answer
  readonly inquiry: Inquiry
  /** What it was made of; left out of an apology, which has no figures. */
  readonly made?: Pick<NonNullable<Answer['made']>, 'asOf' | 'used'>
  /** The figures, for what their filters came to and what the ratios mean. */
  readonly figures?: { readonly summary: Summary; readonly naming: Naming }
}

/** What every answer says of itself: report, account, period with weekday and zone, filters, rows, as of when. */
export function smallPrint({ record, inquiry, made, figures }: Answered): readonly string[] {
  const { language } = record
  const words = wordsIn(language)
  const { zone } = inquiry.period
  const span = words.span(spanName(inquiry.period, language))
  const title = reportOf(inquiry.report)?.title[language] ?? inquiry.report
  const parameters = reportOf(inquiry.report)?.parameters ?? []
  const filters = inquiry.view.filters.map((filter) => {
    const text = figures === undefined ? filter.words : filterText(filter, figures.summary, figures.naming)
    return filter.negated === true ? `≠ ${text}` : text
  })
  const today = day(record.askedAt, zone, language)
  const theirs = day(record.askedAt, record.person.zone, language)

  return [
    words.reading.report(title, inquiry.report),
    words.reading.account(inquiry.account),
    words.reading.period(span, zoneName(inquiry.period.start, zone)),
    ...parameters.flatMap((parameter) => parameterText(parameter, inquiry.params, language)),
    ...(filters.length > 0 ? [words.reading.filters(filters)] : []),
    ...(made === undefined
      ? []
      : [words.reading.rows(number(made.used, language)), refreshed(record, clock(made.asOf, zone))]),
    ...(inquiry.periodAssumed ? [words.reading.periodAssumed(span)] : []),
    ...(theirs === today ? [] : [words.reading.yourDate(theirs)]),
    ...(figures === undefined || figures.summary.rows.used === 0
      ? []
      : definitions(figures.summary.figures, language)),
  ]
}

function refreshed({ language, refreshedBy }: Answer, clock: string): string {
  const words = wordsIn(language)
  return refreshedBy === undefined ? words.reading.asOf(clock) : words.controls.refreshed(clock, refreshedBy)
}

/** "Skill: 42"; all of them, where nobody named one, goes without saying. */
function parameterText(
  { name, label, options, fallback }: Parameter,
  params: Inquiry['params'],
  language: Language,
): readonly string[] {
  const value = params[name]
  if (value === undefined || (value === allOfThem && value === fallback)) return []
  const option = options?.find((option) => option.value === value)
  const text = value === allOfThem ? wordsIn(language).reading.all : (option?.label[language] ?? value)
  return [`${label[language]}: ${text}`]
}
