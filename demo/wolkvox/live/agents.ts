import type { AgentState } from '../operation/desk.ts'
import { addPiece, agentFigureCells, noFigures, statePieces } from '../reports/agent-figures.ts'
import { agentCells } from '../reports/cells.ts'
import { tally } from '../reports/tally.ts'
import type { Glance, Moment } from './moment.ts'

const names: Readonly<Record<string, string>> = { READY: 'Ready', RING: 'Ring', ACW: 'ACW' }

/** Whoever is connected: what they do now, and agent_1 of the day so far. */
export const agents = {
  *agents(moment) {
    const figures = tally(
      statePieces(moment.today),
      ({ state }) => state.agent.id,
      noFigures,
      (own, piece) => addPiece(own, piece),
    )
    for (const state of statesAt(moment)) {
      const {
        aht = '',
        occupancy = '',
        ...cells
      } = agentFigureCells(figures.get(state.agent.id) ?? noFigures())
      yield {
        ...agentCells(state.agent),
        ...cells,
        agent_status: statusOf(state, moment),
        time_state_now: String(moment.at - state.from),
        aht_time: aht,
        ocupation: occupancy,
      }
    }
  },
} satisfies Record<string, Glance>

/** The state that each connected agent is in. */
export function statesAt({ operation, day, at }: Moment): readonly AgentState[] {
  return operation.records('states', day).filter((state) => state.from <= at && at < state.at)
}

/** One server says which kind of call, another only that there is one; a pause has the name that the operation gave it. */
function statusOf({ state, call }: AgentState, { dialect }: Moment): string {
  if (dialect === 'sample') return state
  if (state !== 'TALK') return names[state] ?? state
  return call?.kind === 'inbound' ? 'Inbound' : call?.kind === 'internal call' ? 'Internal' : 'Outbound'
}
