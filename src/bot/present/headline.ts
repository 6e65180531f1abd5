import type { Comparison } from '../../report/compare.ts'
import { spanName } from '../../words/format.ts'
import { wordsIn } from '../../words/words-in.ts'
import { changeText } from './change-text.ts'
import { figureText } from './figure-text.ts'
import type { Presented } from './present.ts'
import { when } from './when.ts'

/** The one sentence with the figure that matters, and how it moved where it is compared. */
export function headline(
  { record, inquiry, report, summary, asOf }: Presented,
  changes?: Comparison,
): string {
  const { language } = record
  const words = wordsIn(language)
  const soFar = inquiry.period.end > asOf ? ` ${words.answer.soFar}` : ''
  const span = when(inquiry.period, language) + soFar
  const [first] = summary.figures
  if (summary.rows.used === 0 || first === undefined) return words.answer.none(report.things[language], span)
  const value = figureText(first.value, first.unit, language)
  const said =
    first.unit === 'count'
      ? words.answer.counted(value, report.things[language], span)
      : words.answer.measured(first.label[language], value, span)
  const change = changes?.figures.find(({ id }) => id === first.id)
  if (change === undefined || inquiry.against === undefined) return said
  const before = figureText(change.before, first.unit, language)
  const earlier = words.span(spanName(inquiry.against.period, language))
  return `${said}: ${words.answer.against(changeText(change, first.unit, language), earlier, before)}`
}
