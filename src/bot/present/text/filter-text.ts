import type { Filter, Summary, View } from '../../../report/model/summary.ts'
import { isNamed, type Naming } from './key-text.ts'

const namesAtMost = 2

/** What a filter came to: the values that it matched where they are few and may be named, else the asker's words. */
export function filterText(filter: Filter, { filters }: Summary, naming: Naming): string {
  const isSame = ({ words, negated }: Summary['filters'][number]) =>
    words === filter.words && negated === filter.negated
  const matched = filters.find(isSame)?.matched ?? []
  const mayName = matched.every((key) => isNamed(key, naming))
  return mayName && matched.length > 0 && matched.length <= namesAtMost
    ? [...new Set(matched.map(naming))].join(', ')
    : filter.words
}

/** The filters that say what is counted, and those that say what is not. */
export function filtersIn({ filters }: Pick<View, 'filters'>): {
  readonly only: readonly Filter[]
  readonly leftOut: readonly Filter[]
} {
  const isLeftOut = ({ negated }: Filter) => negated === true
  return { only: filters.filter((filter) => !isLeftOut(filter)), leftOut: filters.filter(isLeftOut) }
}

/** Whether there are figures that answer the question. */
export function tells(summary: Summary, view: View): boolean {
  return summary.rows.used > 0 && notFound(summary, view).length === 0 && notFilterable(summary).length === 0
}

/** What the report cannot be filtered by at all. */
export function notFilterable({ caveats }: Summary): readonly string[] {
  return caveats.flatMap((caveat) => (caveat.kind === 'no-filter' ? [caveat.words] : []))
}

/** What was to be left out and was not found: the figures would be those of everything, called something else. */
export function notFound({ caveats }: Summary, view: View): readonly string[] {
  const isUnmatched = (filter: Filter) =>
    caveats.some((caveat) => caveat.kind === 'filter-unmatched' && caveat.words === filter.words)
  return filtersIn(view)
    .leftOut.filter(isUnmatched)
    .map(({ words }) => words)
}
