import { readFileSync } from 'node:fs'

export interface ReportFacts {
  readonly api: string
  readonly grain: 'aggregate' | 'record'
  readonly title: string
  readonly params: readonly {
    readonly name: string
    readonly required: boolean
    readonly all_allowed?: boolean
  }[]
  readonly columns: readonly ColumnFacts[]
}

export interface ColumnFacts {
  readonly name: string
  readonly kind: string
  readonly values?: readonly string[]
  readonly also_seen_as?: readonly string[]
}

const file = new URL('../../test/facts/reports.json', import.meta.url)

/** What the outside world fixes about each report, by api id. */
export const reportFacts: ReadonlyMap<string, ReportFacts> = new Map(
  (JSON.parse(readFileSync(file, 'utf8')) as readonly ReportFacts[]).map((report) => [report.api, report]),
)
