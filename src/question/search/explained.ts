import type { Report } from '../../report/declaration/declaration.ts'
import { isKind } from './heard.ts'
import type { Notion } from './notions.ts'
import { isCommon, profileOf } from './profiles.ts'

/** Whether a report speaks of all that is asked for. */
export function isExplained(report: Report, notions: readonly Notion[]): boolean {
  const { all, values } = profileOf(report) ?? {}
  return notions.every(
    ({ id }) => isCommon(id) || all?.has(id) === true || (isKind(id) && values?.has(id) === true),
  )
}
