import type { Report } from '../declaration/declaration.ts'
import { frameOf } from './frame.ts'
import type { Table } from '../table/table.ts'
import { timesOf } from './times.ts'

const dayMs = 24 * 60 * 60_000

/**
 * Whether most rows that say when they happened lie outside of the window that was asked for, by more than a day: what
 * a report goes by may be another moment of the same contact.
 */
export function liesElsewhere(report: Report, table: Table): boolean {
  const { span } = table
  const times = timesOf(frameOf(report, [table]))
  if (span === undefined || times === undefined) return false
  const dated = times.filter((time) => !Number.isNaN(time))
  const near = dated.filter((time) => time >= span.start - dayMs && time < span.end + dayMs)
  return near.length < dated.length / 2
}
