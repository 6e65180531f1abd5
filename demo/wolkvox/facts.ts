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
  /** What lies beyond is left out, and nobody is told. */
  readonly most_rows: number
  /** The longest range of a call, where it is less than a month. */
  readonly most_hours?: number
  /** The zone of its times, where it is not the operation's. */
  readonly time_zone?: string
}

export interface ColumnFacts {
  readonly name: string
  readonly kind: string
  readonly values?: readonly string[]
  readonly also_seen_as?: readonly string[]
}

/** What live servers do beside it, or otherwise. */
interface LiveFacts {
  readonly more_columns?: readonly ColumnFacts[]
  readonly most_rows?: number
  readonly most_hours?: number
  readonly time_zone?: string
}

/** What there is without dates: what happens now, and lists. */
type NowFacts = Pick<ReportFacts, 'api' | 'params' | 'columns'>

const usuallyMostRows = 60_000
const documented = read('reports.json') as readonly Omit<ReportFacts, 'most_rows'>[]
const { reports: live } = read('live.json') as { readonly reports: Readonly<Record<string, LiveFacts>> }

/** What the outside world fixes about each report, by api id. */
export const reportFacts: ReadonlyMap<string, ReportFacts> = new Map(
  documented.map(({ columns, ...report }) => {
    const { more_columns: more = [], ...facts } = live[report.api] ?? {}
    return [report.api, { ...report, most_rows: usuallyMostRows, ...facts, columns: [...columns, ...more] }]
  }),
)

const now = read('now.json') as Readonly<Record<'real_time' | 'information', readonly NowFacts[]>>

/** What `real_time.php` and `information.php` answer, by api id. */
export const liveFacts = byApi(now.real_time)
export const listFacts = byApi(now.information)

function byApi(facts: readonly NowFacts[]): ReadonlyMap<string, ReportFacts> {
  return new Map(
    facts.map((fact) => [
      fact.api,
      { grain: 'record', title: fact.api, most_rows: usuallyMostRows, ...fact } as const,
    ]),
  )
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../test/facts/${name}`, import.meta.url), 'utf8'))
}
