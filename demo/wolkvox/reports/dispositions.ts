import type { Call } from '../operation/call.ts'
import { isConnected } from '../operation/call.ts'
import { timeoutAcw } from '../operation/codes.ts'
import type { Code } from '../operation/codes.ts'
import { dateTime, hms } from '../wall-time.ts'
import { agentCells, customerCells, destinyOf, skillCells } from './cells.ts'
import type { Params, Projection, Slice } from './slice.ts'
import { tally } from './tally.ts'

/** What agents wrote down of their calls. */
export const dispositions = {
  act_1: (slice, params) =>
    codedBy(slice, params, ({ agent }) => agent?.id ?? '-').map(({ call, code, count }) => ({
      ...agentCells(call.agent),
      ...codeCells(code),
      count: String(count),
    })),

  act_2: (slice, params) =>
    codedBy(slice, params, ({ skill }) => skill?.id ?? '-').map(({ call, code, count }) => ({
      ...skillCells(call.skill),
      ...codeCells(code),
      count: String(count),
    })),

  *act_3(slice, params) {
    for (const { call } of codedCalls(slice, params)) {
      yield {
        ...agentCells(call.agent),
        ...skillCells(call.skill),
        ...customerCells(call.customer),
        ...codeCells(call.code),
        cod_act_2: call.secondCode.code,
        description_cod_act_2: call.secondCode.text,
        conn_id: call.connId,
        date: dateTime(call.at),
        comments: call.comment,
        type_interaction: call.kind,
        destiny: destinyOf(call),
        time: hms(call.talkSeconds),
        hang_up: call.hungUpBy,
        campaign_id: call.campaign?.id ?? '-',
      }
    }
  },

  *act_4(slice) {
    const start = ({ agent }: Call) => ({ agent, calls: 0 })
    const agents = tally(
      slice.records('calls', isUncoded),
      ({ agent }) => agent?.id ?? '-',
      start,
      (sum) => {
        sum.calls++
      },
    )
    for (const { agent, calls } of agents.values())
      yield { ...agentCells(agent), uncode_calls: String(calls) }
  },

  act_5: (slice, params) =>
    codedBy(slice, params, () => '').map(({ code, count }) => ({ ...codeCells(code), count: String(count) })),
} satisfies Record<string, Projection>

interface CodedCall {
  readonly call: Call
  readonly code: Code
}

function* codedCalls(slice: Slice, { cod_act: group }: Params): Generator<CodedCall> {
  for (const call of slice.records('calls', isConnected)) {
    const code = group === 'cod_act2' ? call.secondCode : call.code
    if (code.code !== '' && code.code !== '-') yield { call, code }
  }
}

function codedBy(slice: Slice, params: Params, keyOf: (call: Call) => string) {
  const start = (first: CodedCall) => ({ ...first, count: 0 })
  const key = ({ call, code }: CodedCall) => `${keyOf(call)} ${code.code}`
  return [...tally(codedCalls(slice, params), key, start, (sum) => sum.count++).values()]
}

function codeCells({ code, text }: Code) {
  return { cod_act: code, description_cod_act: text }
}

/** TIMEOUTACW is what stands there when nobody coded it. */
function isUncoded(call: Call): boolean {
  if (!isConnected(call) || call.kind === 'internal call') return false
  return call.code.code === '' || call.code === timeoutAcw
}
