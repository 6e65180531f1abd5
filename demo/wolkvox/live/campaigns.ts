import { isConnected } from '../operation/call.ts'
import { campaigns as house } from '../operation/house.ts'
import type { Campaign } from '../operation/house.ts'
import { percent } from '../reports/figures.ts'
import { count } from '../reports/tally.ts'
import type { Row } from '../reports/slice.ts'
import { daySeconds } from '../wall-time.ts'
import type { WallSeconds } from '../wall-time.ts'
import type { Glance, Moment } from './moment.ts'

/** One number that was dialled for a campaign, by a machine or by an agent. */
interface Dial {
  readonly at: WallSeconds
  readonly customer: number
  readonly result: string
  readonly isHit: boolean
  readonly isLast: boolean
}

const rateSeconds = 600

/** Campaigns of calls: what was dialled today, as campaign_4 and campaign_5 have it. */
export const campaigns = {
  *campaigns(moment) {
    for (const campaign of house) if (campaign.kind !== 'whatsapp') yield campaignCells(campaign, moment)
  },
} satisfies Record<string, Glance>

function campaignCells(campaign: Campaign, moment: Moment): Row {
  const dials = dialsOf(campaign, moment)
  const results = count(dials, ({ result }) => result)
  const times = (...names: readonly string[]) =>
    String(names.reduce((sum, name) => sum + (results.get(name) ?? 0), 0))
  const records = recordsOf(campaign)
  const recent = dials.filter(({ at }) => at > moment.at - rateSeconds).length
  return {
    campaign: `${campaign.id} - ${campaign.name} - Strategy (${campaign.kind === 'preview' ? 'Preview' : 'Predictive'})`,
    status: isStarted(moment) ? 'started' : 'stopped',
    speed: campaign.kind === 'preview' ? '1' : '3',
    skill_id: skillIdOf(campaign),
    records: String(records),
    clean: String(Math.round(records * 0.97)),
    dial: String(dials.length),
    answer: times('answer'),
    no_answer: times('no-answer', 'cancel'),
    'busy/congestion/failed': times('busy', 'congestion', 'failed', 'chanunavail', 'abandon'),
    answer_machine: times('answer-machine'),
    penetration_day: percent(new Set(dials.map(({ customer }) => customer)).size, records),
    penetration_now: percent(dials.filter(({ isLast }) => isLast).length, records),
    hits: String(dials.filter(({ isHit }) => isHit).length),
    calls_x_min: (recent / (rateSeconds / 60)).toFixed(1),
    recycled: '0',
  }
}

/** Records are loaded for the campaign's share of a good day. */
export function recordsOf({ kind, weight }: Campaign): number {
  return (kind === 'preview' ? 12 : 11) * weight
}

export function skillIdOf({ name }: Campaign): string {
  return name.startsWith('Cobranza') ? '3044' : '3042'
}

export function isStarted({ at }: Moment): boolean {
  const hour = Math.floor((at % daySeconds) / 3_600)
  return hour >= 7 && hour < 20
}

function dialsOf(campaign: Campaign, { today }: Moment): readonly Dial[] {
  if (campaign.kind === 'preview') {
    return [...today.records('calls', (call) => call.campaign === campaign)].map((call) => ({
      at: call.at,
      customer: call.customer,
      result: call.result.toLowerCase().replace(' ', '-'),
      isHit: call.code.hit === true,
      isLast: isConnected(call),
    }))
  }
  return [...today.records('diallerAttempts', (attempt) => attempt.campaign === campaign)].map(
    ({ at, customer, result, isFinal, code }) => ({
      at,
      customer,
      result,
      isHit: code.hit === true,
      isLast: isFinal,
    }),
  )
}
