import type { Report } from '../../report/declaration/declaration.ts'
import { isChannel, isKind, isQuality, isValue, type Heard } from './heard.ts'
import type { Notion } from './notions.ts'
import { isCommon, profileOf } from './profiles.ts'

/** A notion that is not meant is a value to look for: one that the report is not about alone, or does not speak of. */
export function isMeant(report: Report, notion: Notion, heard: Heard, measure: string | undefined): boolean {
  const { names = [], all, dimensions, values } = profileOf(report) ?? {}
  const { id } = notion
  const isNarrowing = heard.narrowing.has(notion)
  const isOneOfSeveral = names.some((name) => name.includes(id) && name.filter(isChannel).length > 1)
  if (isChannel(id) && isOneOfSeveral) return false
  if (isInName(report, notion, heard)) return true
  if (isValue(notion)) return names.filter((name) => name.includes(id)).length > names.length / 3
  if (isNarrowing && isChannel(id) && dimensions?.has('channel') === true) return false
  if (isCommon(id)) return true
  if (isNarrowing || (isKind(id) && values?.has(id) === true))
    return isSaidBy(report, id, heard.asked, measure)
  return all?.has(id) === true || !isQuality(notion)
}

/** "Click to WhatsApp" is what the report is called. */
function isInName(report: Report, { start, end }: Notion, { name }: Heard): boolean {
  return name?.reports.includes(report) === true && start >= name.start && end <= name.end
}

/** Whether a name of the report that is asked for, all of it, or the measure says this as well. */
function isSaidBy(
  report: Report,
  id: string,
  asked: ReadonlySet<string>,
  measure: string | undefined,
): boolean {
  const { names = [], measures = [] } = profileOf(report) ?? {}
  const labels = measures.filter((one) => one.id === measure).flatMap(({ labels }) => labels)
  return [...names, ...labels].some(
    (name) => name.includes(id) && name.every((part) => asked.has(part) || isCommon(part)),
  )
}
