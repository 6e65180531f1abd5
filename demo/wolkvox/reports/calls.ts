import type { Call } from '../operation/call.ts'
import { isConnected } from '../operation/call.ts'
import { dateTime } from '../wall-time.ts'
import { agentCells, customerCells, destinyOf, skillCells, totalCells } from './cells.ts'
import { minutes, percent } from './figures.ts'
import type { Projection, Row, Slice } from './slice.ts'
import { count, tally } from './tally.ts'

const waitBands = [
  { name: '0_5_seg', from: 0, to: 5 },
  { name: '6_20_seg', from: 6, to: 20 },
  { name: '21_60_seg', from: 21, to: 60 },
  { name: '61_120_seg', from: 61, to: 120 },
  { name: 'greater_than_121', from: 121, to: Infinity },
] as const

/** Calls one by one, what they cost and how they ended. */
export const calls = {
  *cdr_1(slice) {
    let [seconds, cost] = [0, 0]
    for (const call of slice.records('calls', isConnected)) {
      seconds += call.talkSeconds
      cost += costOf(call)
      yield callCells(call)
    }
    if (seconds > 0) yield { ...noCall, ...totalCells, ...lengthCells(seconds, cost) }
  },

  *cdr_2(slice) {
    const total = { agent_name: 'TOTAL', calls: 0, cost: 0 }
    const start = ({ agent }: Call) => ({ agent_name: agent?.name ?? '-', calls: 0, cost: 0 })
    const agents = tally(
      slice.records('calls', isConnected),
      ({ agent }) => agent?.id ?? '-',
      start,
      (own, call) => {
        for (const sum of [own, total]) {
          sum.calls++
          sum.cost += costOf(call)
        }
      },
    )
    for (const { agent_name, calls, cost } of agents.size > 0 ? [...agents.values(), total] : []) {
      yield { agent_name, calls: String(calls), cost: cost.toFixed(2) }
    }
  },

  *cdr_4(slice) {
    const bands = waitBands.map((band) => ({ ...band, calls: 0, seconds: 0, cost: 0 }))
    let all = 0
    for (const call of slice.records('calls', isConnected)) {
      const band = bands.find(({ from, to }) => from <= call.talkSeconds && call.talkSeconds <= to)
      if (!band) continue
      all++
      band.calls++
      band.seconds += call.talkSeconds
      band.cost += costOf(call)
    }
    if (all === 0) return
    yield Object.fromEntries(
      bands.map(({ name, calls, seconds, cost }) => [
        name,
        {
          calls: String(calls),
          minutes: minutes(seconds),
          cost: cost.toFixed(2),
          percentage: percent(calls, all),
        },
      ]),
    )
  },

  *cdr_5(slice) {
    for (const call of unconnected(slice)) {
      yield { ...callCells(call), ring_time: String(call.ringSeconds), result: call.result }
    }
  },

  cdr_6: (slice) =>
    [...count(unconnected(slice), ({ result }) => result)].map(([result, calls]) => ({
      result,
      count: String(calls),
    })),
} satisfies Record<string, Projection>

function unconnected(slice: Slice): Iterable<Call> {
  return slice.records('calls', (call) => !isConnected(call) && call.kind !== 'inbound')
}

function callCells(call: Call): Row {
  return {
    ...agentCells(call.agent),
    ...skillCells(call.skill),
    ...customerCells(call.customer),
    ...lengthCells(call.talkSeconds, costOf(call)),
    date: dateTime(call.at),
    destiny: destinyOf(call),
    cod_act: call.code.code,
    description_cod_act: call.code.text,
    cod_act_2: call.secondCode.code,
    description_cod_act_2: call.secondCode.text,
    type_interaction: call.kind,
    hang_up: call.hungUpBy,
    campaign_id: call.campaign?.id ?? '-',
    conn_id: call.connId,
    comment: call.comment,
  }
}

const noCall: Row = {
  ...skillCells(undefined),
  date: '-',
  destiny: '-',
  telephone: '-',
  cod_act: '-',
  description_cod_act: '-',
  cod_act_2: '-',
  description_cod_act_2: '-',
  type_interaction: '-',
  customer_id: '-',
  hang_up: '-',
  conn_id: '-',
  comment: '',
}

function lengthCells(seconds: number, cost: number): Row {
  return { time_seg: String(seconds), time_min: minutes(seconds), cost: cost.toFixed(2) }
}

/** Pesos: calls out by the begun minute, calls in nothing. */
function costOf({ kind, talkSeconds }: Call): number {
  return kind === 'inbound' || kind === 'internal call' ? 0 : Math.ceil(talkSeconds / 60) * 52.5
}
