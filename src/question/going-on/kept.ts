import type { Report } from '../../report/declaration/declaration.ts'
import { knows } from '../details/report-params.ts'
import type { Lost, Reading } from '../understanding.ts'

type Narrowed = Pick<Reading, 'by' | 'filters' | 'params'>

/** What of the question before a report can be split and narrowed by; what is said now stays whatever the report has. */
export function keptFor(
  report: Report,
  { by, filters, params }: Narrowed,
  now: Narrowed,
): Narrowed & { readonly lost: readonly Lost[] } {
  const hasBreakdown = (dimension: string) => report.breakdowns.some((one) => one.by === dimension)
  const hasColumn = (name: string) => report.columns.some((column) => column.name === name)
  const isKeptBy = (dimension: string) => now.by.length > 0 || hasBreakdown(dimension)
  const isKept = (filter: (typeof filters)[number]) =>
    now.filters.includes(filter) ||
    filter.column === undefined ||
    hasBreakdown(filter.column) ||
    hasColumn(filter.column)
  const isKeptParam = (name: string) => name in now.params || knows(report, name)
  const given = Object.entries(params)
  return {
    by: by.filter(isKeptBy),
    filters: filters.filter(isKept),
    params: Object.fromEntries(given.filter(([name]) => isKeptParam(name))),
    lost: [
      ...by.filter((dimension) => !isKeptBy(dimension)).map((one) => ({ what: 'by' as const, by: one })),
      ...filters.filter((one) => !isKept(one)).map(({ words }) => ({ what: 'filter' as const, words })),
      ...given
        .filter(([name]) => !isKeptParam(name))
        .map(([, words]) => ({ what: 'filter' as const, words })),
    ],
  }
}
