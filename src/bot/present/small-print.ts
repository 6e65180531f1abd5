import { reportOf } from '../../report/catalogue.ts'
import type { Summary } from '../../report/summary.ts'
import { clock, day, number, spanName, zoneName } from '../../words/format.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Answer, Inquiry } from '../answer-record.ts'

export interface Answered {
  readonly record: Answer
  readonly inquiry: Inquiry
  /** What came of it; left out of an apology, which has no figures. */
  readonly figures?: { readonly summary: Summary; readonly asOf: number }
}

/** What every answer says of itself: report, account, period with weekday and zone, filters, rows, as of when. */
export function smallPrint({ record, inquiry, figures }: Answered): readonly string[] {
  const { language } = record
  const words = wordsIn(language)
  const { zone } = inquiry.period
  const span = words.span(spanName(inquiry.period, language))
  const title = reportOf(inquiry.report)?.title[language] ?? inquiry.report
  const parameters = reportOf(inquiry.report)?.parameters ?? []
  const params = parameters.flatMap(({ name, label }) => {
    const value = inquiry.params[name]
    return value === undefined ? [] : [`${label[language]}: ${value}`]
  })
  const filters = inquiry.view.filters.map((filter) =>
    filter.negated === true ? `≠ ${filter.words}` : filter.words,
  )
  const today = day(record.askedAt, zone, language)
  const theirs = day(record.askedAt, record.person.zone, language)

  return [
    words.reading.report(title, inquiry.report),
    words.reading.account(inquiry.account),
    words.reading.period(span, zoneName(inquiry.period.start, zone)),
    ...params,
    ...(filters.length > 0 ? [words.reading.filters(filters)] : []),
    ...(figures === undefined
      ? []
      : [
          words.reading.rows(number(figures.summary.rows.used, language)),
          words.reading.asOf(clock(figures.asOf, zone)),
        ]),
    ...(inquiry.periodAssumed ? [words.reading.periodAssumed(span)] : []),
    ...(theirs === today ? [] : [words.reading.yourDate(theirs)]),
  ]
}
