import type { AgentState } from '../operation/desk.ts'
import type { Agent } from '../operation/house.ts'
import { date, dateTime, dayOf, hms } from '../wall-time.ts'
import type { WallSeconds } from '../wall-time.ts'
import { agentCells, customerCells, destinyOf } from './cells.ts'
import type { Projection, Row, Slice } from './slice.ts'
import { tally } from './tally.ts'
import { isWanted } from './wanted.ts'

/** Agents' days: when they came and went, and every state between. */
export const agentEvents = {
  *agent_2(slice, { agent_id: wanted }) {
    for (const state of slice.records('states', ({ agent }) => agent.id === wanted)) yield stateCells(state)
  },

  *agent_7(slice, { agent_dni: wanted }) {
    for (const { agent, login, logout } of shifts(slice)) {
      if (!slice.holds(login) || !isWanted(wanted, agent.dni)) continue
      const lastSeen = Math.min(logout, slice.seen)
      yield {
        ...agentCells(agent),
        date: date(login),
        login: dateTime(login),
        // It moves as long as the agent is connected.
        logout: dateTime(lastSeen),
        login_time: hms(lastSeen - login),
      }
    }
  },

  *agent_14(slice) {
    for (const state of slice.records('states')) yield stateCells(state)
  },
} satisfies Record<string, Projection>

function stateCells({ at, from, agent, state, call }: AgentState): Row {
  return {
    ...agentCells(agent),
    agent_status: state,
    time: hms(at - from),
    date_ini: dateTime(from),
    date_end: dateTime(at),
    conn_id: call?.connId ?? '0',
    type_interaction: call?.kind ?? '-',
    destiny: destinyOf(call),
    destinity: destinyOf(call),
    telephone: call ? (customerCells(call.customer)['telephone'] ?? '-') : '-',
    campaign_id: call?.campaign?.id ?? '-',
  }
}

interface SignedIn {
  readonly agent: Agent
  readonly login: WallSeconds
  logout: WallSeconds
}

/** One for each agent and day that the window touches. */
function shifts(slice: Slice): Iterable<SignedIn> {
  return tally(
    slice.recordsOfItsDays('states'),
    ({ agent, from }) => `${dayOf(from)} ${agent.id}`,
    ({ agent, from, at }): SignedIn => ({ agent, login: from, logout: at }),
    (shift, { at }) => {
      shift.logout = at
    },
  ).values()
}
