import { reportFacts } from './facts.ts'
import type { ReportFacts } from './facts.ts'
import type { RefusalKind } from './refusal.ts'
import type { Params } from './reports/slice.ts'
import { dayOf } from './wall-time.ts'
import type { WallSeconds } from './wall-time.ts'

export interface Question {
  readonly report: ReportFacts
  readonly from: WallSeconds
  /** Included. */
  readonly to: WallSeconds
  readonly params: Params
}

const mostDays = 31

/** Reads a query as `reports_manager.php` does; parameters that the report does not know are passed over. */
export function questionOf(query: Params): Question | RefusalKind {
  const report = reportFacts.get(query['api'] ?? '')
  if (!report) return 'unknown-api'
  const { date_ini = '', date_end = '', ...params } = query
  const isMissing = report.params.some(({ name, required }) => required && !query[name]?.trim())
  if (isMissing || !hasKnownCodeGroup(params)) return 'missing-parameters'
  const from = momentOf(date_ini)
  const to = momentOf(date_end)
  if (from === undefined || to === undefined || to < from) return 'wrong-range'
  if (dayOf(to) - dayOf(from) >= mostDays || date_ini.slice(0, 6) !== date_end.slice(0, 6))
    return 'wrong-range'
  if (to - from >= (report.most_hours ?? Number.POSITIVE_INFINITY) * 3600) return 'wrong-range'
  return { report, from, to, params }
}

function hasKnownCodeGroup({ cod_act: group }: Params): boolean {
  return group === undefined || group === 'cod_act1' || group === 'cod_act2'
}

/** Reads YYYYmmddHHiiss; undefined for what no calendar or clock shows. */
function momentOf(text: string): WallSeconds | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text)
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second] = parts
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`
  const moment = Date.parse(iso)
  return Number.isNaN(moment) || new Date(moment).toISOString() !== iso ? undefined : moment / 1000
}
