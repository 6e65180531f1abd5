import { reportOf } from '../../report/catalogue.ts'
import type { Period } from '../../report/time/period.ts'
import { isMoment } from '../../report/time/windows.ts'
import { clock, day, number } from '../../words/format.ts'
import { spanText } from '../../words/span.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Answer, Inquiry } from '../model/answer-record.ts'
import type { Call } from '../model/call.ts'
import { dated } from '../figures/figures-of.ts'
import { localeOf } from '../figures/locale-of.ts'
import type { Message, MessagePart } from '../model/message.ts'
import { smallPrint } from '../present/text/small-print.ts'

const mostCalls = 12

/** "How was this computed": the calls with their windows, the rows, what the figures mean, and as of when. */
export function explain(answer: Answer): Message {
  const { language, content } = answer
  const inquiries =
    content.kind === 'inquiry' ? [content.inquiry] : content.kind === 'digest' ? content.inquiries : []
  const [first] = inquiries
  const title = reportOf(first?.report ?? '')?.title[language] ?? ''
  return {
    language,
    headline: wordsIn(language).controls.explained.title(title),
    parts: inquiries.flatMap((inquiry) => partsOf(answer, inquiry)),
    context: [],
    buttons: [],
  }
}

function partsOf(record: Answer, asked: Inquiry): readonly MessagePart[] {
  const { language, made } = record
  const inquiry = made === undefined ? asked : dated(asked, made.asOf)
  const words = wordsIn(language).controls.explained
  const { against, period } = inquiry
  const used =
    made &&
    [made.fetched, made.used, made.fetched - made.used].map((n) => number(n, localeOf(record, period.zone)))
  const [fetched = '', kept = '', left = ''] = used ?? []
  const moment = reportOf(inquiry.report)?.countedBy?.[language]
  const before = against && words.before(spanText(against.period, language))
  const lines = [
    ...smallPrint({ record, inquiry }),
    words.calls(number(inquiry.calls.length, language)),
    ...windows(inquiry.calls, period, language),
    ...(before === undefined ? [] : [before, ...windows(against?.calls ?? [], period, language)]),
    ...(made === undefined
      ? []
      : [
          `${words.rows(fetched, kept, left)}${made.used < made.fetched ? ` ${words.left}` : ''}`,
          words.asOf(`${day(made.asOf, period.zone, language)}, ${clock(made.asOf, period.zone)}`),
        ]),
    ...(moment === undefined ? [] : [words.countedBy(moment)]),
  ]
  return [text(lines), ...meanings(inquiry, language)]
}

function windows(calls: readonly Call[], period: Period, language: Language): readonly string[] {
  const words = wordsIn(language)
  const lines = calls.slice(0, mostCalls).map(({ report, window }) => {
    const span = spanText(isMoment(window) ? period : { ...window, zone: period.zone }, language)
    return `• ${report}: ${span}`
  })
  const left = calls.length - lines.length
  return left > 0 ? [...lines, `• ${words.controls.explained.more(number(left, language))}`] : lines
}

/** Of the figures that the answer shows. */
function meanings({ report: api, view }: Inquiry, language: Language): readonly MessagePart[] {
  const words = wordsIn(language).controls.explained
  const { measures: known = [], overview = [] } = reportOf(api) ?? {}
  const named = new Set([view.measure, ...overview.flatMap(({ measures = [] }) => measures)])
  const measures = known.filter(({ id, detail }) => detail !== true || named.has(id))
  const lines = measures.flatMap(({ label, definition }) =>
    definition === undefined ? [] : [`• ${label[language]}: ${definition[language]}`],
  )
  const hasRatios = measures.some(({ formula }) => formula.kind === 'ratio' || formula.kind === 'weighted')
  const hasMeanTimes = measures.some(({ formula, unit }) => formula.kind === 'weighted' && unit === 'seconds')
  const all = [
    ...(lines.length > 0 ? [words.definitions, ...lines] : []),
    ...(hasRatios ? [words.ratios] : []),
    ...(hasMeanTimes ? [words.wholeSeconds] : []),
  ]
  return all.length === 0 ? [] : [text(all)]
}

function text(lines: readonly string[]): MessagePart {
  return { kind: 'text', text: lines.join('\n') }
}
