import type { DiallerAttempt, DiallerResult } from '../operation/dialler.ts'
import { dateTime } from '../wall-time.ts'
import { customerCells } from './cells.ts'
import { percent } from './figures.ts'
import type { Params, Projection, Row, Slice } from './slice.ts'
import { count, tally } from './tally.ts'
import { isWanted } from './wanted.ts'

/** Campaigns that a machine dials. */
export const diallerCampaigns = {
  campaign_1: (slice, params) => shares(attempts(slice, params, isFinal), 'result', ({ result }) => result),

  campaign_2: (slice, params) =>
    shares(
      attempts(slice, params, ({ code }) => code.code !== ''),
      'cod_act',
      ({ code }) => code.code,
    ),

  *campaign_3(slice, params) {
    for (const attempt of attempts(slice, params)) {
      const at = slice.clock(attempt.at)
      if (!slice.holds(at)) continue
      yield {
        ...customerCells(attempt.customer),
        ...optionCells(attempt),
        campaign_id: attempt.campaign.id,
        date: dateTime(at),
        result: attempt.result.toUpperCase(),
        conn_id: attempt.result === 'answer' ? attempt.connId : '0',
      }
    }
  },

  campaign_4: (slice, params) => shares(attempts(slice, params), 'result', ({ result }) => result),

  campaign_6: (slice, params) =>
    [...count(attempts(slice, params, isMachine), ({ campaign }) => campaign.id)].map(
      ([campaign_id, machines]) => ({
        campaign_id,
        total_amd: String(machines),
      }),
    ),

  *campaign_7(slice, params) {
    for (const attempt of attempts(slice, params, isDetected)) {
      yield {
        ...customerCells(attempt.customer),
        campaign_id: attempt.campaign.id,
        file_name: `amd-${attempt.connId}.wav`,
        result: isMachine(attempt) ? 'MACHINE' : 'HUMAN',
        date: dateTime(attempt.at),
      }
    }
  },

  *campaign_8(slice, params) {
    const start = ({ customer }: DiallerAttempt) => ({ customer, results: new Map<DiallerResult, number>() })
    const phones = tally(
      attempts(slice, params),
      ({ customer }) => String(customer),
      start,
      ({ results }, { result }) => {
        results.set(result, (results.get(result) ?? 0) + 1)
      },
    )
    for (const { customer, results } of phones.values()) {
      const times = (result: DiallerResult) => String(results.get(result) ?? 0)
      yield {
        ...customerCells(customer),
        total_machine_recognitions: times('answer-machine'),
        no_answer: times('no-answer'),
        answer_machine: times('answer-machine'),
        busy: times('busy'),
        congestion: times('congestion'),
        failed: times('failed'),
      }
    }
  },

  campaign_10: (slice, params) =>
    [...count(attempts(slice, params), ({ result }) => result)].map(([result, times]) => ({
      machinecode: result.replace('-', ' '),
      cantidad: String(times),
    })),
} satisfies Record<string, Projection>

function attempts(
  slice: Slice,
  { campaign_id: wanted }: Params,
  isTaken: (attempt: DiallerAttempt) => boolean = () => true,
): Iterable<DiallerAttempt> {
  return slice.records(
    'diallerAttempts',
    (attempt) => isWanted(wanted, attempt.campaign.id) && isTaken(attempt),
  )
}

function isFinal(attempt: DiallerAttempt): boolean {
  return attempt.isFinal
}

function isMachine({ result }: DiallerAttempt): boolean {
  return result === 'answer-machine'
}

function isDetected({ result }: DiallerAttempt): boolean {
  return result === 'answer-machine' || result === 'answer'
}

function shares(
  taken: Iterable<DiallerAttempt>,
  column: 'result' | 'cod_act',
  keyOf: (attempt: DiallerAttempt) => string,
): Row[] {
  const counts = [...count(taken, keyOf)]
  const all = counts.reduce((sum, [, records]) => sum + records, 0)
  return counts.map(([key, records]) => ({
    [column]: key,
    records: String(records),
    percent: percent(records, all),
  }))
}

/** What the company itself put into the campaign's twelve free fields. */
function optionCells({ customer, at }: DiallerAttempt): Row {
  const filled = [
    String(20_000 + (customer % 900) * 100),
    customer % 2 ? 'Bogotá D.C.' : 'Medellín',
    `0${at % 1_000_000}`,
  ]
  return Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`opt${index + 1}`, filled[index] ?? '']),
  )
}
