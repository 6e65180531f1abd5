import type { Dimension, Report } from '../../report/declaration/declaration.ts'
import { isAble } from './counterparts.ts'
import { isExplained } from './explained.ts'
import type { Candidate } from './find-reports.ts'
import type { Heard } from './heard.ts'

export const choicesAtMost = 3
const nearness = 0.72
const siblingNearness = 0.25

/** Behind those that are named, the reports that are near; such as can tell what is asked, where there are any. */
export function nearest(
  near: readonly Report[],
  { plain }: Heard,
  by: readonly Dimension[],
  named: readonly Report[] = [],
): readonly Report[] {
  const able = near.filter((report) => isExplained(report, plain) && isAble(report, by))
  return [...named, ...(able.length > 0 ? able : near)]
}

/** The first few, by id. */
export function offered(reports: readonly Report[]): readonly string[] {
  return [...new Set(reports.map(({ api }) => api))].slice(0, choicesAtMost)
}

export function reportsOf(candidates: readonly Candidate[]): readonly Report[] {
  return candidates.map(({ report }) => report)
}

/**
 * Reports that are named alike, the one that people often mean instead, and those that the words fit nearly as well: of
 * these the ones that can be split as asked.
 */
export function others(
  chosen: Report,
  named: readonly Report[],
  candidates: readonly Candidate[],
  by: readonly Dimension[],
): readonly string[] {
  const score = candidates.find(({ report }) => report === chosen)?.score ?? 0
  const isSibling = ({ report }: Candidate) => report.api === chosen.sibling
  const near = (ones: readonly Candidate[], share: number) =>
    reportsOf(ones.filter((candidate) => candidate.score >= score * share))
  const siblings = near(candidates.filter(isSibling), siblingNearness)
  const all = [...named, ...siblings, ...near(candidates, nearness)]
  return offered(all.filter((report) => report !== chosen && isAble(report, by)))
}
