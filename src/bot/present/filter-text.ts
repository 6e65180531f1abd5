import type { Filter, Summary } from '../../report/summary.ts'
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
