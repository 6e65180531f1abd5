import { isCaseId } from '../question/details/report-params.ts'
import { seeksOne } from '../question/is-case.ts'
import { reportOf } from '../report/catalogue.ts'
import type { Inquiry } from './answer-record.ts'

/** Whether an inquiry names one customer, contact or session: its small print says which, and so it stays private. */
export function isAboutOne({ report: api, params, view }: Inquiry): boolean {
  const report = reportOf(api)
  return Object.keys(params).some(isCaseId) || (report !== undefined && seeksOne(report, view.filters))
}
