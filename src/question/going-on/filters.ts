import type { Report } from '../../report/declaration/declaration.ts'
import type { Filter } from '../../report/model/summary.ts'
import type { Cleared } from '../details/clearing.ts'
import { isSmall } from '../search/notions.ts'
import { fold } from '../text/fold.ts'
import { directionOf } from '../vocabulary/values.ts'

export interface Merging {
  readonly report: Report
  readonly cleared: ReadonlySet<Cleared>
  /** What is named comes beside what was named before. */
  readonly isAdding: boolean
}

/**
 * The filters of before with those that are said now: one takes the place of another by the same kind of value, and stands
 * beside all others. What is left out after it was asked for alone is asked for no more. "Remove the filter" takes all of them away, or those that it names.
 */
export function mergedFilters(
  before: readonly Filter[],
  now: readonly Filter[],
  { report, cleared, isAdding }: Merging,
): readonly Filter[] {
  const kindOf = (filter: Filter) => kindIn(filter, report)
  if (cleared.has('filters')) return now.length === 0 ? [] : before.filter((one) => !now.some(isLike(one)))
  const undone = now.filter(
    (one) => one.negated === true && before.some((other) => other.negated !== true && isLike(one)(other)),
  )
  if (undone.length > 0) {
    const rest = now.filter((one) => !undone.includes(one))
    return mergedFilters(
      before.filter((one) => !undone.some(isLike(one))),
      rest,
      { report, cleared, isAdding },
    )
  }
  const kept = before
    .filter((one) => !cleared.has(kindOf(one)) && !(kindOf(one) === unknown && clearsValues(cleared)))
    .filter((one) => !now.some((other) => isLike(one)(other) || (!isAdding && replaces(other, one))))
  return [...kept, ...now]

  function replaces(filter: Filter, other: Filter): boolean {
    return filter.negated !== true && kindOf(filter) === kindOf(other)
  }
}

const unknown = ''

function isLike(one: Filter): (other: Filter) => boolean {
  return ({ words }) => fold(words) === fold(one.words)
}

function clearsValues(cleared: ReadonlySet<Cleared>): boolean {
  return cleared.has('skill') || cleared.has('agent')
}

/** What a filter is a value of, where it says so: the person that "Ana Ruiz" looks like is an agent. */
function kindIn({ words, column }: Filter, { breakdowns }: Report): string {
  if (column !== undefined) return column
  if (directionOf(words) !== undefined) return 'type'
  const hasAgents = breakdowns.some(({ by }) => by === 'agent')
  return hasAgents && isPerson(words) ? 'agent' : unknown
}

function isPerson(words: string): boolean {
  const parts = words.split(/\s+/u)
  const names = parts.filter((part) => !isSmall(fold(part)))
  return names.length > 1 && names.every((part) => /^\p{Lu}\p{Ll}/u.test(part))
}
