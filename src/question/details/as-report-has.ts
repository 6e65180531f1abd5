import type { Dimension, Report } from '../../report/declaration/declaration.ts'
import { isCommon, profileOf } from '../search/profiles.ts'

/** Breakdowns that people say with one word, which reports have under one name or another. */
const alike: readonly (readonly Dimension[])[] = [
  ['state', 'status'],
  ['type', 'channel', 'state'],
  ['result', 'call-result', 'queue-result', 'status'],
  ['receiver', 'destination'],
  ['code', 'code-id'],
]

/**
 * The breakdowns as the report has them: the state of an agent, the status of a campaign's messages. What a report is
 * called after and gives side by side needs none: "agent time by state".
 */
export function asReportHas(report: Report, by: readonly Dimension[]): readonly Dimension[] {
  const has = (dimension: Dimension) => report.breakdowns.some((breakdown) => breakdown.by === dimension)
  const names = profileOf(report)?.names ?? []
  return by.flatMap((dimension) => {
    if (has(dimension)) return [dimension]
    const other = alike.flatMap((row) => (row.includes(dimension) ? row.filter(has) : []))[0]
    if (other !== undefined) return [other]
    return !isCommon(dimension) && names.some((name) => name.includes(dimension)) ? [] : [dimension]
  })
}
