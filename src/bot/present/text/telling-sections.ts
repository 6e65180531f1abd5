import type { Section, Summary } from '../../../report/model/summary.ts'
import { isTimeDimension } from '../../../report/summary/time-grouping.ts'
import type { Inquiry } from '../../model/answer-record.ts'
import { tells } from './filter-text.ts'

/**
 * Those that were asked for; of an overview those that part the whole, while there are any. None where no figures answer. Where a
 * filter leaves one group of what an overview begins with, the course of time comes before who had how much.
 */
export function tellingSections(summary: Summary, { view }: Inquiry): readonly Section[] {
  if (!tells(summary, view)) return []
  const { sections } = summary
  const filled = sections.filter(({ groups }) => groups.length > 0)
  const parting = filled.filter(({ of }) => of > 1)
  if (view.by.length > 0 || parting.length === 0) return filled
  const [lead] = sections
  const isOne = lead !== undefined && !parting.includes(lead) && view.filters.length > 0
  return isOne ? parting.toSorted(timeFirst) : parting
}

function timeFirst(one: Section, other: Section): number {
  return Number(other.by.some(isTimeDimension)) - Number(one.by.some(isTimeDimension))
}
