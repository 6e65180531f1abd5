import type { Report } from '../../report/declaration/declaration.ts'
import { findReports } from './find-reports.ts'
import { notionsIn } from './notions.ts'
import { isCommon } from './profiles.ts'
import { namedIn } from './report-names.ts'

const joints = new Set(['and', 'y', 'e', '&', '+', ','])

/** The reports that the parts of a sentence name one by one: "closed chats and bot sessions". */
export function namedOneByOne(
  tokens: readonly { readonly text: string }[],
  free: readonly string[],
  sure: number,
): readonly Report[] {
  const found = new Set<Report>()
  for (const part of partsOf(tokens, free)) {
    const asked = new Set(notionsIn(part).map(({ id }) => id))
    if ([...asked].every(isCommon)) continue
    const named = namedIn(part)?.reports ?? []
    const candidates = findReports(asked, []).filter(({ score }) => score >= sure)
    const best = candidates.find(({ report }) => named.includes(report)) ?? candidates[0]
    if (best !== undefined) found.add(best.report)
  }
  return [...found]
}

function partsOf(
  tokens: readonly { readonly text: string }[],
  free: readonly string[],
): readonly (readonly string[])[] {
  const parts: string[][] = [[]]
  for (const [at, word] of free.entries()) {
    if (joints.has(tokens[at]?.text ?? '')) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts
}
