import type { Dimension, Report } from '../../report/declaration.ts'
import type { Reading } from '../understanding.ts'

/** Ids that the report takes; all of them while there is none. */
export function paramsFor(
  report: Report | undefined,
  params: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(params).filter(([name]) => report === undefined || takes(report, name)),
  )
}

const columns: Readonly<Record<string, Dimension>> = {
  campaign_id: 'campaign',
  skill_id: 'skill',
  agent_id: 'agent',
}

/** Ids that the report does not take are looked for among its values. */
export function idFilters(
  report: Report | undefined,
  params: Readonly<Record<string, string>>,
): Reading['filters'] {
  if (report === undefined) return []
  return Object.entries(params).flatMap(([name, words]) => {
    const column = columns[name]
    return takes(report, name) || words === 'all' || column === undefined ? [] : [{ words, column }]
  })
}

function takes(report: Report, name: string): boolean {
  return report.parameters.some((parameter) => parameter.name === name)
}
