import type { WallSeconds } from '../wall-time.ts'
import { loadOf } from './calendar.ts'
import { noCode, salesCodes, timeoutAcw } from './codes.ts'
import type { Code } from './codes.ts'
import { customers } from './customers.ts'
import { callHours, momentsOf } from './hours.ts'
import { campaigns } from './house.ts'
import type { Campaign } from './house.ts'
import { Random } from './random.ts'

/** In the spelling of the dialler's own reports. */
export type DiallerResult =
  | 'no-answer'
  | 'busy'
  | 'answer'
  | 'answer-machine'
  | 'congestion'
  | 'abandon'
  | 'failed'

/** One number that a predictive campaign dialled. */
export interface DiallerAttempt {
  readonly at: WallSeconds
  readonly campaign: Campaign
  readonly customer: number
  readonly connId: string
  readonly result: DiallerResult
  /** The last one of its record: the record's result. */
  readonly isFinal: boolean
  readonly code: Code
}

const usualRecords = 900

const predictive = campaigns.filter(({ kind }) => kind === 'predictive')

const results: readonly { readonly result: DiallerResult; readonly weight: number }[] = [
  { result: 'answer', weight: 31 },
  { result: 'no-answer', weight: 30 },
  { result: 'answer-machine', weight: 18 },
  { result: 'busy', weight: 8 },
  { result: 'failed', weight: 6 },
  { result: 'congestion', weight: 4 },
  { result: 'abandon', weight: 3 },
]

export function diallerAttemptsOf(seed: number, server: string, day: number): DiallerAttempt[] {
  const random = new Random(seed, server, day, 'dialler')
  const attempts: DiallerAttempt[] = []
  for (const begun of momentsOf(random, day, callHours, Math.round(usualRecords * loadOf(day)), 3_600)) {
    const record = { campaign: random.weighted(predictive), customer: random.int(1, customers) }
    const most = random.int(1, 3)
    for (let attempt = 1, at = begun; ; attempt++, at += random.int(120, 1_500)) {
      const { result } = random.weighted(results)
      const isFinal = attempt === most || result === 'answer' || result === 'abandon'
      const connId = `${at}.${90_000 + attempts.length}`
      attempts.push({ ...record, at, connId, result, isFinal, code: codeOf(random, result) })
      if (isFinal) break
    }
  }
  return attempts.sort((a, b) => a.at - b.at)
}

function codeOf(random: Random, result: DiallerResult): Code {
  if (result !== 'answer') return noCode
  return random.chance(0.07) ? timeoutAcw : random.weighted(salesCodes)
}
