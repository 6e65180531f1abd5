import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns/format'
import type { LedgerEntry } from '../src/bot/ports/ledger.ts'
import { columns } from './columns.ts'

export interface Wanted {
  readonly person?: string | undefined
  readonly report?: string | undefined
}

/** Who asked what, a line each, in the clocks of `zone`. */
export function askedTable(
  entries: readonly LedgerEntry[],
  { person, report }: Wanted,
  zone: string,
): string {
  const clock = (at: number) => format(new TZDate(at, zone), 'yyyy-MM-dd HH:mm')
  const rows = entries
    .filter((entry) => person === undefined || entry.person === person)
    .filter((entry) => report === undefined || entry.report === report)
    .map((entry) => [
      clock(entry.at),
      entry.person,
      entry.channel === '' ? entry.audience : `${entry.channel} (${entry.audience})`,
      entry.report,
      entry.account,
      clock(entry.start),
      clock(entry.end),
      entry.rows,
      entry.format,
      entry.outcome,
      entry.hasPersonal ? 'yes' : '',
    ])
  if (rows.length === 0) return 'Nothing was asked.'
  const heading = [
    'asked',
    'who',
    'where',
    'report',
    'account',
    'from',
    'until',
    'rows',
    'as',
    'outcome',
    'personal',
  ]
  return columns([heading, ...rows])
}
