import type { Report } from '../../report/declaration/declaration.ts'
import { ownMeasure, telling, type Asked } from './asked-measure.ts'
import type { Candidate } from './find-reports.ts'
import { profileOf } from './profiles.ts'

/** A second report as near as this could be meant as well. */
const rivalry = 0.97

/** The best report and those that could be meant as well as it, of whom one stands for all that tell the same. */
export function rivals(candidates: readonly Candidate[], asked: Asked): readonly Report[] {
  const [best] = candidates
  if (best === undefined) return []
  const told = nearestTo(best, candidates).map(({ report }) => ({ report, much: toldBy(report, asked) }))
  const most = Math.max(...told.map(({ much }) => much))
  const [first, ...others] = told.filter(({ much }) => much === most).map(({ report }) => report)
  if (first === undefined) return []
  return [
    first,
    ...others.filter((other) => !isSameThing(other, first) && !isSameFigure(other, first, asked)),
  ]
}

/** All that are as near as the best, which is one of them. */
export function nearestTo(best: Candidate, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ score }) => score >= best.score * rivalry)
}

/** How much of what is asked is what a report counts or one of its measures. */
function toldBy(report: Report, asked: Asked): number {
  const things = profileOf(report)?.things ?? new Set()
  return asked.asked.intersection(things).size + (ownMeasure(report, telling(asked))?.notions.length ?? 0)
}

/** Reports that count the same and break it down differently. */
function isSameThing(one: Report, other: Report): boolean {
  if (one.family !== other.family) return false
  const [first, second] = [profileOf(one)?.things, profileOf(other)?.things]
  return first !== undefined && second !== undefined && (first.isSubsetOf(second) || second.isSubsetOf(first))
}

/** "abandoned calls": those of a report that counts them alone, and those of one that counts all calls. */
function isSameFigure(one: Report, other: Report, asked: Asked): boolean {
  const [first, second] = [one, other].map(
    (report) => ownMeasure(report, asked)?.id ?? report.measures[0]?.id,
  )
  return one.family === other.family && first === second
}
