import { reportOf } from '../../report/catalogue.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import { meantBy } from '../mending/mend.ts'
import { wordsOf } from '../text/words-of.ts'
import { findReports } from './find-reports.ts'
import { notionsIn } from './notions.ts'
import { profiles, type Profile } from './profiles.ts'
import { namedIn } from './report-names.ts'

/** How near to the best a report must be to be found. */
const nearness = 0.25

/** The reports that words are about, the best first: those called so, then those that speak of it. */
export function searchReports(words: string): readonly Report[] {
  const byId = reportOf(words.trim().toLowerCase())
  if (byId !== undefined) return [byId]
  const said = wordsOf(words).map((word) => meantBy(word) ?? word)
  const notions = new Set(notionsIn(said).map(({ id }) => id))
  const candidates = findReports(notions, [])
  const least = (candidates[0]?.score ?? 0) * nearness
  const near = candidates.filter(({ score }) => score >= least).map(({ report }) => report)
  const speaking = profiles
    .filter(({ all }) => notions.size > 0 && notions.isSubsetOf(all))
    .toSorted((one, other) => calledSo(other, notions) - calledSo(one, notions))
    .map(({ report }) => report)
  return [...new Set([...(namedIn(said)?.reports ?? []), ...near, ...speaking])]
}

/** How many of the report's names say all of it, of all its names. */
function calledSo({ names }: Profile, notions: ReadonlySet<string>): number {
  return names.filter((name) => notions.isSubsetOf(new Set(name))).length / names.length
}
