import type { Comparison } from '../../report/compare.ts'
import type { Figure } from '../../report/summary.ts'
import { spanName } from '../../words/format.ts'
import { wordsIn } from '../../words/words-in.ts'
import { changeText } from './change-text.ts'
import { figureText } from './figure-text.ts'
import { filterText } from './filter-text.ts'
import type { Naming } from './key-text.ts'
import type { Presented } from './present.ts'
import { when } from './when.ts'

/** The one sentence with the figure that matters, what narrows it, and how it moved where it is compared. */
export function headline(presented: Presented, naming: Naming, changes?: Comparison): string {
  const { record, inquiry, report, summary, asOf } = presented
  const { language } = record
  const { answer } = wordsIn(language)
  const soFar = inquiry.period.end > asOf ? ` ${answer.soFar}` : ''
  const span = when(inquiry.period, language) + soFar
  const things = report.things[language]
  const [first] = summary.figures
  if (summary.rows.used === 0 || first === undefined) {
    const { filters } = inquiry.view
    const words = filters.map((filter) => filterText(filter, summary, naming))
    return words.length > 0 ? answer.noneMatching(things, words, span) : answer.none(things, span)
  }
  const value = figureText(first.value, first.unit, language)
  const isCount = first.unit === 'count' && first.id === report.measures[0]?.id
  const said = isCount
    ? answer.counted(value, things, span)
    : answer.measured(first.label[language], value, span)
  return [said, ...narrowing(presented, naming), ...movement(presented, first, changes)].join(', ')
}

/** "WhatsApp only", "without Ventas" */
function narrowing({ record, inquiry, summary }: Presented, naming: Naming): readonly string[] {
  const { answer } = wordsIn(record.language)
  const textOf = (isNegated: boolean) =>
    inquiry.view.filters
      .filter(({ negated }) => (negated === true) === isNegated)
      .map((filter) => filterText(filter, summary, naming))
  const [only, without] = [textOf(false), textOf(true)]
  return [
    ...(only.length > 0 ? [answer.only(only)] : []),
    ...(without.length > 0 ? [answer.without(without)] : []),
  ]
}

function movement({ record, inquiry }: Presented, first: Figure, changes?: Comparison): readonly string[] {
  const { language } = record
  const change = changes?.figures.find(({ id }) => id === first.id)
  if (change === undefined || inquiry.against === undefined) return []
  const before = figureText(change.before, first.unit, language)
  const earlier = spanName(inquiry.against.period, language)
  return [wordsIn(language).answer.against(changeText(change, first.unit, language), earlier, before)]
}
