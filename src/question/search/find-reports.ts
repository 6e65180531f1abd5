import type { Dimension, Report } from '../../report/declaration/declaration.ts'
import { isCaseId, knows } from '../details/report-params.ts'
import { isKind } from './heard.ts'
import { mediumIn } from './medium.ts'
import { isCommon, profiles, weigh, type Profile } from './profiles.ts'

export interface Candidate {
  readonly report: Report
  readonly score: number
}

/** The reports that speak of a notion, in the order of the catalogue. */
const byNotion = index()

/** The reports that the notions of a question could mean, best first; `params` are the ids that it names. */
export function findReports(
  asked: ReadonlySet<string>,
  by: readonly Dimension[],
  params: readonly string[] = [],
): readonly Candidate[] {
  const speaking = new Set([...asked].flatMap((id) => (isCommon(id) ? [] : (byNotion.get(id) ?? []))))
  const medium = mediumIn(asked)
  const candidates: Candidate[] = []
  for (const profile of profiles) {
    if (!speaking.has(profile)) continue
    const said = scoreOf(profile, withoutKinds(profile, asked), by) * medium(profile)
    const score = said * fitOf(profile.report, params)
    if (score > 0) candidates.push({ report: profile.report, score })
  }
  return candidates.sort((one, other) => other.score - one.score)
}

/** Which rows are meant says nothing against a report that has them among others: "outbound calls", of all calls. */
function withoutKinds({ values }: Profile, asked: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...asked].filter((id) => !(isKind(id) && values.has(id))))
}

/**
 * The best of the report's names decides: how much of the question it explains and how much of it was said. What the
 * report speaks of beside its names explains a little; a breakdown that it has not counts against it.
 */
function scoreOf(profile: Profile, asked: ReadonlySet<string>, by: readonly Dimension[]): number {
  const total = weigh(asked)
  const known = [...asked].filter((notion) => profile.all.has(notion))
  if (known.every(isCommon)) return 0
  let best = 0
  for (const [index, name] of profile.names.entries()) {
    if (!name.some((notion) => asked.has(notion) && !isCommon(notion))) continue
    const weight = weigh(name.filter((notion) => asked.has(notion)))
    best = Math.max(best, (weight / total) ** 0.7 * (weight / (profile.nameWeights[index] ?? weight)) ** 0.8)
  }
  const explained = weigh(known) / total
  if (best === 0) return 0.35 * explained
  const missing = by.filter((dimension) => !profile.dimensions.has(dimension)).length
  return best * (0.7 + 0.3 * explained) * 0.7 ** missing
}

/**
 * A report that needs an id which was not given is less likely meant than one that needs none, and far less so one that
 * cannot find the contact, session or customer that was named.
 */
export function fitOf(report: Report, params: readonly string[]): number {
  const isLacking = report.parameters.some(
    ({ name, required, fallback }) => required && fallback === undefined && !params.includes(name),
  )
  const isBlind = params.some((name) => isCaseId(name) && !knows(report, name))
  return (isLacking ? 0.93 : 1) * (isBlind ? 0.5 : 1)
}

function index(): ReadonlyMap<string, readonly Profile[]> {
  const map = new Map<string, Profile[]>()
  for (const profile of profiles) {
    for (const id of profile.all) map.set(id, [...(map.get(id) ?? []), profile])
  }
  return map
}
