import type { Comparison } from '../../report/summary/compare.ts'
import type { Figure, Filter, Key } from '../../report/model/summary.ts'
import { spanName } from '../../words/span.ts'
import { wordsIn } from '../../words/words-in.ts'
import { changeText } from './text/change-text.ts'
import { figureText } from './text/figure-text.ts'
import { filtersIn, filterText, notFilterable, notFound } from './text/filter-text.ts'
import { isNamed, keyOf, type Naming } from './text/key-text.ts'
import { localeOf } from '../figures/locale-of.ts'
import type { Presented } from './presented.ts'
import { tellingSections } from './text/telling-sections.ts'
import { when } from './text/when.ts'

/** The one sentence with the figure that matters, what narrows it, and how it moved where it is compared. */
export function headline(presented: Presented, naming: Naming, changes?: Comparison): string {
  const { record, inquiry, report, summary, asOf, policy } = presented
  const { language } = record
  const locale = localeOf(record, inquiry.period.zone)
  const { answer } = wordsIn(language)
  const soFar = inquiry.period.end > asOf ? ` ${answer.soFar}` : ''
  const account = policy.namesAccounts === true ? `, ${answer.ofAccount(inquiry.account)}` : ''
  const span = when(inquiry.period, language) + soFar + account
  const things = report.things[language]
  const [first] = summary.figures
  const { only, leftOut } = narrowing(presented, naming)
  const beyond = notFilterable(summary)
  if (beyond.length > 0) return answer.noFilter(report.title[language], beyond)
  if (summary.rows.used === 0 || first === undefined) {
    const none = only.length > 0 ? answer.noneMatching(things, only, span) : answer.none(things, span)
    return [none, ...(leftOut.length > 0 ? [answer.without(leftOut)] : [])].join(', ')
  }
  const unknown = notFound(summary, inquiry.view)
  if (unknown.length > 0) return answer.nothingToLeaveOut(unknown, span)
  const value = figureText(first.value, first.unit, locale)
  const isCount = first.unit === 'count' && first.id === report.measures[0]?.id
  // The things are named in the plural only: one is said as "Closed chats: 1".
  const said =
    isCount && first.value !== 1
      ? answer.counted(value, things, span)
      : answer.measured(first.label[language], value, span)
  return [
    said,
    ...(only.length > 0 ? [answer.only(only)] : []),
    ...(leftOut.length > 0 ? [answer.without(leftOut)] : []),
    ...leader(presented, naming),
    ...movement(presented, first, changes),
  ].join(', ')
}

/** Of a ranking, who or what comes first, where that has a name. */
function leader({ record, inquiry, summary }: Presented, naming: Naming): readonly string[] {
  const [section] = tellingSections(summary, inquiry)
  const [group] = section?.groups ?? []
  const isRanking = inquiry.view.order !== undefined && section?.by.length === 1
  if (!isRanking || group === undefined || !group.keys.every((key) => isTold(key, naming))) return []
  const { language } = record
  const locale = localeOf(record, inquiry.period.zone)
  const value = figureText(group.values[0] ?? null, section.measures[0]?.unit ?? 'count', locale)
  return [wordsIn(language).answer.first(keyOf(group, naming), value)]
}

function isTold(key: Key, naming: Naming): boolean {
  return key.kind !== 'empty' && key.kind !== 'masked' && isNamed(key, naming)
}

function narrowing({ inquiry, summary }: Presented, naming: Naming) {
  const { only, leftOut } = filtersIn(inquiry.view)
  const textOf = (filter: Filter) => filterText(filter, summary, naming)
  return { only: only.map(textOf), leftOut: leftOut.map(textOf) }
}

function movement({ record, inquiry }: Presented, first: Figure, changes?: Comparison): readonly string[] {
  const { language } = record
  const locale = localeOf(record, inquiry.period.zone)
  const change = changes?.figures.find(({ id }) => id === first.id)
  if (change === undefined || inquiry.against === undefined) return []
  const before = figureText(change.before, first.unit, locale)
  const earlier = spanName(inquiry.against.period, language)
  return [wordsIn(language).answer.against(changeText(change, first.unit, locale), earlier, before)]
}
