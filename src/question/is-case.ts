import { looksForOne } from '../report/selection/candidates.ts'
import { reportOf } from '../report/catalogue.ts'
import type { Report } from '../report/declaration/declaration.ts'
import { identifierOf } from '../report/selection/identifiers.ts'
import { isCaseId } from './details/report-params.ts'
import type { Reading } from './understanding.ts'

/**
 * Whether a question is about one contact, session or customer, or the records of one agent, and so about the rows
 * themselves: it names such an id, and asks for nothing that rows do not say (a breakdown, ranking, mean, comparison).
 */
export function isCase(reading: Reading, countsAgents = true): boolean {
  const { report: api, filters, by, measure, top, order, compare, params } = reading
  const report = api === undefined ? undefined : reportOf(api)
  if (report === undefined || by.length > 0) return false
  const isCount =
    measure === undefined || report.measures.some(({ id, unit }) => id === measure && unit === 'count')
  if (!isCount || [top, order, compare].some((item) => item !== undefined)) return false
  const isAgents = (name: string | undefined) =>
    countsAgents && report.grain === 'record' && idOf(report, name) === 'agent_id'
  const isGiven = Object.keys(params).some((name) => isCaseId(name) || isAgents(name))
  const kept = filters.filter(({ negated }) => negated !== true)
  return isGiven || kept.some((filter) => looksForOne(report, filter) || isAgents(filter.column))
}

function idOf(report: Report, name: string | undefined) {
  const isParameter = name === 'agent_id' && report.parameters.some((parameter) => parameter.name === name)
  return isParameter ? name : identifierOf(report, name)
}
