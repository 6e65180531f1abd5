import type { Call, PassedOn } from '../operation/call.ts'
import { dateTime, hms } from '../wall-time.ts'
import { agentCells, customerCells, skillCells } from './cells.ts'
import type { Projection, Slice } from './slice.ts'
import { tally } from './tally.ts'

/** What agents did with the callers they had on the line. */
export const agentHandling = {
  *agent_9(slice) {
    const start = ({ call }: Silence) => ({ agent_name: call.agent?.name ?? '-', count: 0, hold: 0, mute: 0 })
    const total = { agent_name: 'TOTAL', count: 0, hold: 0, mute: 0 }
    const agents = tally(
      silences(slice),
      ({ call }) => call.agent?.id ?? '-',
      start,
      (own, { kind, seconds }) => {
        for (const sum of [own, total]) {
          sum.count++
          sum[kind] += seconds
        }
      },
    )
    for (const { agent_name, count, hold, mute } of agents.size > 0 ? [...agents.values(), total] : []) {
      yield {
        agent_name,
        count: String(count),
        hold_time: hms(hold),
        mute_time: hms(mute),
        total_time: hms(hold + mute),
      }
    }
  },

  *agent_10(slice) {
    for (const { call, kind, seconds } of silences(slice)) {
      yield {
        ...agentCells(call.agent),
        ...skillCells(call.skill),
        ...customerCells(call.customer),
        type_action: kind,
        conn_id: call.connId,
        type_interaction: call.kind,
        time: hms(seconds),
        date: dateTime(call.at),
      }
    }
  },

  *agent_12(slice) {
    const start = ({ agent }: PassedOnCall) => ({ agent, transfer: 0, conference: 0, seconds: 0 })
    const agents = tally(
      passedOnCalls(slice),
      ({ agent }) => agent?.id ?? '-',
      start,
      (sum, { passedOn }) => {
        sum[passedOn.as]++
        sum.seconds += passedOn.seconds
      },
    )
    for (const { agent, transfer, conference, seconds } of agents.values()) {
      yield {
        ...agentCells(agent),
        transfer_calls: String(transfer),
        conference_calls: String(conference),
        total_time: hms(seconds),
        skill_name: '-',
      }
    }
  },

  *agent_13(slice) {
    for (const call of passedOnCalls(slice)) {
      yield {
        ...agentCells(call.agent),
        ...customerCells(call.customer),
        conn_id: call.connId,
        date: dateTime(call.at),
        type_interaction: call.passedOn.as,
        time: hms(call.passedOn.seconds),
      }
    }
  },

  *agent_13_1(slice) {
    for (const call of passedOnCalls(slice)) {
      const { to, seconds } = call.passedOn
      yield {
        ...customerCells(call.customer),
        conn_id_transfer: `${call.connId}1`,
        skill_id: call.skill?.id ?? '-',
        date: dateTime(call.at),
        origin_agent_id: call.agent?.id ?? '-',
        origin_agent_name: call.agent?.name ?? '-',
        destiny_agent_id: to.id,
        destiny_agent_name: to.name,
        dnis: call.line,
        time: hms(seconds),
        type_call: call.kind,
        id_call_origin: call.connId,
      }
    }
  },
} satisfies Record<string, Projection>

type PassedOnCall = Call & { readonly passedOn: PassedOn }

interface Silence {
  readonly call: Call
  readonly kind: 'hold' | 'mute'
  readonly seconds: number
}

function* silences(slice: Slice): Generator<Silence> {
  for (const call of slice.records('calls')) {
    if (call.holdSeconds > 0) yield { call, kind: 'hold', seconds: call.holdSeconds }
    if (call.muteSeconds > 0) yield { call, kind: 'mute', seconds: call.muteSeconds }
  }
}

function* passedOnCalls(slice: Slice): Generator<PassedOnCall> {
  for (const call of slice.records('calls')) {
    const { passedOn } = call
    if (passedOn) yield { ...call, passedOn }
  }
}
