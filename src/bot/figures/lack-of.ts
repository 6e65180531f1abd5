import { countryOf } from '../../question/recurrence/countries.ts'
import { type HolidayOn, isWhole } from '../../question/recurrence/schedule.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import { nearestTo } from '../../report/selection/nearest.ts'
import type { Inquiry } from '../model/answer-record.ts'
import type { Calls } from '../ports/calls.ts'

/** A report that a server seems not to have, as it has answered with nothing else than a 404. */
export interface Lack {
  /** The working days, over by then, for which it did. */
  readonly days: number
  /** The nearest report that the server has. */
  readonly nearest?: Report
}

/** So many working days of nothing are no chance. */
const tellingDays = 3

/** Whether the server of an inquiry's account may lack its report. */
export async function lackOf(
  calls: Pick<Calls, 'held'>,
  holidayOn: HolidayOn,
  report: Report,
  { account, period }: Pick<Inquiry, 'account' | 'period'>,
): Promise<Lack | undefined> {
  const others = nearestTo(report)
  const held = await calls.held(
    account,
    [report, ...others].map(({ api }) => api),
  )
  const own = held.get(report.api)
  if (own?.kind !== 'nothing') return undefined
  const days = own.days.filter((day) => isWorkingDay(day, holidayOn, countryOf(period.zone))).length
  if (days < tellingDays) return undefined
  const nearest = others.find(({ api }) => held.get(api)?.kind === 'has')
  return { days, ...(nearest !== undefined && { nearest }) }
}

function isWorkingDay(day: string, holidayOn: HolidayOn, country: string | undefined): boolean {
  const weekday = new Date(day).getUTCDay()
  const rest = country === undefined ? undefined : holidayOn(country, day)
  return weekday >= 1 && weekday <= 5 && !(rest !== undefined && isWhole(rest))
}
