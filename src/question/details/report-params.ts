import type { Report } from '../../report/declaration/declaration.ts'
import { columnsOf, type Identifier } from '../../report/selection/identifiers.ts'
import type { Filter } from '../../report/model/summary.ts'
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

/** Ids that the report does not take are looked for among its values. */
export function idFilters(
  report: Report | undefined,
  params: Readonly<Record<string, string>>,
): Reading['filters'] {
  if (report === undefined) return []
  return Object.entries(params).flatMap(([name, words]) => {
    const column = columnFor(report, name)
    return takes(report, name) || words === 'all' || column === undefined ? [] : [{ words, column }]
  })
}

/** A number as long as a phone's is one of a customer, where the report has them. */
export function asCustomer(report: Report | undefined, filter: Filter): Filter {
  const isLong = filter.column === undefined && /^\d{10,13}$/.test(filter.words.replaceAll(/[ -]/g, ''))
  const column = isLong && report !== undefined ? columnNamed(report, 'customer_id') : undefined
  return column === undefined ? filter : { ...filter, column }
}

/** Where a report has the values of an id: a column, or a dimension. */
function columnFor(report: Report, name: string): string | undefined {
  switch (name) {
    case 'campaign_id':
      return 'campaign'
    case 'skill_id':
      return 'skill'
    case 'agent_id':
      return columnNamed(report, name) ?? 'agent'
    case 'conn_id':
    case 'session_id':
    case 'customer_id':
      return columnNamed(report, name) ?? name
    default:
      return undefined
  }
}

function columnNamed(report: Report, identifier: Identifier): string | undefined {
  return columnsOf(report, identifier)[0]?.name
}

/** Whether a report finds what an id names: by a parameter, or in a column. */
export function knows(report: Report, name: string): boolean {
  return takes(report, name) || (isCaseId(name) && columnsOf(report, name).length > 0)
}

/** An id of one contact, session or customer, of whom there are too many for a breakdown. */
export function isCaseId(name: string): name is Exclude<Identifier, 'agent_id'> {
  return name === 'conn_id' || name === 'session_id' || name === 'customer_id'
}

function takes(report: Report, name: string): boolean {
  return report.parameters.some((parameter) => parameter.name === name)
}
