import type { Call } from '../operation/call.ts'
import type { Agent } from '../operation/house.ts'
import { dateTime, hms } from '../wall-time.ts'
import { agentCells } from './cells.ts'
import { percent } from './figures.ts'
import type { Projection, Row, Slice } from './slice.ts'
import { tally } from './tally.ts'

/** The time that agents look at a record before they dial. */
export const agentPreviews = {
  *agent_15(slice) {
    for (const { agent, call, seen, seconds } of previewedCalls(slice)) {
      yield {
        ...agentCells(agent),
        ...timeCells(secondsOf(call, seconds)),
        id_call: call.connId,
        type_call: call.kind,
        date_preview: dateTime(seen),
      }
    }
  },

  *agent_16(slice) {
    const start = ({ agent }: PreviewedCall) => ({ agent, calls: 0, ...secondsOf(undefined, 0) })
    const agents = tally(
      previewedCalls(slice),
      ({ agent }) => agent.id,
      start,
      (sum, { call, seconds }) => {
        const more = secondsOf(call, seconds)
        sum.calls++
        sum.preview += more.preview
        sum.talk += more.talk
        sum.acw += more.acw
        sum.ring += more.ring
      },
    )
    for (const { agent, calls, ...seconds } of agents.values()) {
      yield { ...agentCells(agent), ...timeCells(seconds), calls: String(calls) }
    }
  },
} satisfies Record<string, Projection>

interface PreviewedCall {
  readonly agent: Agent
  readonly call: Call
  /** When the agent first saw the record. */
  readonly seen: number
  /** Looked at before this call; nothing before the record's later calls. */
  readonly seconds: number
}

function* previewedCalls(slice: Slice): Generator<PreviewedCall> {
  for (const { at, agent, seconds, calls } of slice.recordsOfItsDays('previews')) {
    for (const [index, call] of calls.entries()) {
      if (slice.holds(call.at)) yield { agent, call, seen: at - seconds, seconds: index === 0 ? seconds : 0 }
    }
  }
}

interface Seconds {
  readonly preview: number
  readonly talk: number
  readonly acw: number
  readonly ring: number
}

function secondsOf(call: Call | undefined, preview: number) {
  return { preview, talk: call?.talkSeconds ?? 0, acw: call?.acwSeconds ?? 0, ring: call?.ringSeconds ?? 0 }
}

/** The preview share is by the time talked, and so goes far beyond 100 % where nobody answered. */
function timeCells({ preview, talk, acw, ring }: Seconds): Row {
  return {
    time_preview: hms(preview),
    ready: hms(0),
    talk: hms(talk),
    not_ready_acw: hms(acw),
    auxiliary_times: hms(0),
    ring: hms(ring),
    total_duration: hms(preview + talk + acw + ring),
    preview_percent: percent(preview, Math.max(1, talk)),
  }
}
