import { readAt } from '../../../question/at-slot.ts'
import type { Question } from '../../../question/understanding.ts'
import { reportOf } from '../../../report/catalogue.ts'
import { spanText } from '../../../words/span.ts'
import type { Language } from '../../../words/language.ts'
import { wordsIn } from '../../../words/words-in.ts'

/** What a digest asks: "Closed chats by channel, “yesterday”, counted from each run, Bogotá". */
export function questionText(question: Question, language: Language): string {
  const { filters, account } = question
  const narrowed = filters.map(({ words, negated }) => (negated === true ? `≠ ${words}` : words))
  return [
    subjectOf(question, language),
    ...narrowed,
    periodText(question, language),
    ...(account === undefined ? [] : [account]),
  ].join(', ')
}

/** "Closed chats by channel" */
function subjectOf({ report, by }: Question, language: Language): string {
  const found = reportOf(report)
  if (found === undefined) return report
  const title = found.title[language]
  const labels = by.flatMap((dimension) => {
    const label = found.breakdowns.find((one) => one.by === dimension)?.label[language].toLowerCase()
    return label === undefined || title.toLowerCase().includes(label) ? [] : [label]
  })
  return labels.length === 0 ? title : `${title} ${wordsIn(language).digests.by(labels)}`
}

function periodText({ report, when, period }: Question, language: Language): string {
  const words = wordsIn(language)
  if (reportOf(report)?.isLive === true) return words.digests.thatMoment
  if (when !== undefined) return words.digests.rereads(when)
  if (period !== undefined) return words.digests.always(spanText(period, language))
  return words.digests.usualDay[reportOf(report)?.defaultPeriod ?? 'today']
}

const farMs = 400 * 86_400_000

/** Whether a question asks for the same dates whenever it is asked. */
export function isFixed(question: Question, at: number, zone: string): boolean {
  if (question.period === undefined) return false
  const [now, later] = [at, at + farMs].map((slot) => readAt(question, slot, zone).period)
  return now?.start === later?.start
}

const longestTitle = 60

export function titleOf(questions: readonly Question[], language: Language): string {
  const titles = [...new Set(questions.map((question) => subjectOf(question, language)))]
  const title = titles.join(' + ')
  return title.length <= longestTitle ? title : `${title.slice(0, longestTitle - 1).trimEnd()}…`
}
