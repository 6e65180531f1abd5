import type { AgentState } from '../operation/desk.ts'
import type { Agent, Skill } from '../operation/house.ts'
import { skills } from '../operation/house.ts'
import { date, dateTime, dayOf, daySeconds, hms } from '../wall-time.ts'
import { addPiece, agentFigureCells, noFigures, statePieces } from './agent-figures.ts'
import type { AgentFigures, StatePiece } from './agent-figures.ts'
import { agentCells, totalCells } from './cells.ts'
import { hourLabel, slotLabel } from './figures.ts'
import type { Projection, Row, Slice } from './slice.ts'
import { tally } from './tally.ts'
import { isWanted } from './wanted.ts'

const workStates = new Set(['READY', 'RING', 'TALK', 'ACW'])
const hourSeconds = 3_600
const halfHourSeconds = 1_800

/** What the agents' time went into. */
export const agentStates = {
  agent_1: (slice, { agent_id: wanted }) => {
    const spans = signedIn(slice)
    const pieces = filtered(statePieces(slice), ({ state }) => isWanted(wanted, state.agent.id))
    return withTotal(figuresBy(pieces, agentOf), ({ piece: { state }, figures }) => ({
      ...agentCells(state.agent),
      ...agentFigureCells(figures),
      ...spans.get(state.agent.id),
    }))
  },

  *agent_3(slice) {
    const pauses = filtered(statePieces(slice), ({ state }) => !workStates.has(state.state))
    const groups = figuresBy(pauses, ({ state }) => `${state.agent.id} ${state.state}`)
    for (const { piece, figures } of groups) {
      yield {
        ...agentCells(piece.state.agent),
        aux_state: piece.state.state,
        time: hms(figures.auxSeconds),
      }
    }
  },

  agent_4: (slice) =>
    withTotal(
      figuresBy(statePieces(slice), ({ state }) => `${state.agent.id} ${campaignOf(state)}`),
      ({ piece: { state }, figures }) => ({
        ...agentCells(state.agent),
        ...agentFigureCells(figures),
        campaign_id: campaignOf(state),
      }),
    ),

  *agent_5(slice) {
    for (const [, { agent, pieces }] of piecesByAgent(slice)) {
      const hours = figuresBy(pieces, ({ slot }) => String(slot % daySeconds))
      yield {
        ...agentCells(agent),
        status_x_hour: hours
          .sort((a, b) => (a.piece.slot % daySeconds) - (b.piece.slot % daySeconds))
          .map(({ piece, figures }) => ({
            hour: hourLabel(slice.dialect, piece.slot),
            ...agentFigureCells(figures),
          })),
      }
    }
  },

  agent_6: (slice) =>
    figuresBy(statePieces(slice, hourSeconds), ({ slot }) => String(slot % daySeconds))
      .sort((a, b) => (a.piece.slot % daySeconds) - (b.piece.slot % daySeconds))
      .map(({ piece, figures }) => ({
        hour: slotLabel(piece.slot),
        ...agentFigureCells(figures),
      })),

  agent_8: (slice) => everySlot(slice, hourSeconds, (slot) => hourLabel(slice.dialect, slot)),
  agent_8_1: (slice) => everySlot(slice, halfHourSeconds, slotLabel),

  *agent_11(slice) {
    const groups = figuresBy(piecesOfSkills(slice), ({ skill, state }) => `${skill.id} ${state.agent.id}`)
    for (const skill of skills) {
      const agents = groups
        .filter(({ piece }) => piece.skill === skill)
        .map(({ piece, figures }) => ({ ...agentCells(piece.state.agent), ...agentFigureCells(figures) }))
      if (agents.length > 0) yield { skill_name: skill.name, agents }
    }
  },
} satisfies Record<string, Projection>

interface Group<P = StatePiece> {
  /** The first piece of the group. */
  readonly piece: P
  readonly figures: AgentFigures
}

function figuresBy<P extends StatePiece>(pieces: Iterable<P>, keyOf: (piece: P) => string): Group<P>[] {
  const start = (piece: P): Group<P> => ({ piece, figures: noFigures() })
  return [...tally(pieces, keyOf, start, ({ figures }, piece) => addPiece(figures, piece)).values()]
}

function agentOf({ state }: StatePiece): string {
  return state.agent.id
}

function campaignOf({ call }: AgentState): string {
  return call?.campaign?.id ?? '-'
}

function withTotal(groups: readonly Group[], rowOf: (group: Group) => Row): Row[] {
  if (groups.length === 0) return []
  const total = noFigures()
  for (const { figures } of groups) {
    for (const key of Object.keys(total) as (keyof AgentFigures)[]) total[key] += figures[key]
  }
  return [...groups.map(rowOf), { ...totalCells, ...agentFigureCells(total) }]
}

function* filtered<T>(list: Iterable<T>, isWanted: (element: T) => boolean): Generator<T> {
  for (const element of list) if (isWanted(element)) yield element
}

/** A queue's calls belong to it, all other time to each queue that the agent serves. */
function* piecesOfSkills(slice: Slice): Generator<StatePiece & { readonly skill: Skill }> {
  for (const piece of statePieces(slice)) {
    const { agent, call } = piece.state
    const served = call?.skill ? [call.skill] : skills.filter(({ id }) => !call && agent.skills.includes(id))
    for (const skill of served) yield { ...piece, skill }
  }
}

function piecesByAgent(slice: Slice) {
  return tally(
    statePieces(slice, hourSeconds),
    agentOf,
    ({ state: { agent } }): { readonly agent: Agent; readonly pieces: StatePiece[] } => ({
      agent,
      pieces: [],
    }),
    ({ pieces }, piece) => pieces.push(piece),
  )
}

/** First login and last logout; "-" while the agent is still there. */
function signedIn(slice: Slice): Map<string, { readonly login: string; logout: string }> {
  return tally(
    slice.recordsOfItsDays('states'),
    ({ agent }) => agent.id,
    ({ from }) => ({ login: dateTime(from), logout: '-' }),
    (span, { at }) => {
      span.logout = slice.holds(at) ? dateTime(at) : '-'
    },
  )
}

/** A row for each agent, day and slot that has begun, with zeros where nothing was done. */
function* everySlot(slice: Slice, slotSeconds: number, labelOf: (slot: number) => string): Generator<Row> {
  const figures = new Map<string, AgentFigures>()
  const agents = new Map<string, Agent>()
  for (const piece of statePieces(slice, slotSeconds)) {
    const { agent } = piece.state
    const key = `${agent.id} ${piece.slot}`
    const own = figures.get(key) ?? noFigures()
    addPiece(own, piece)
    figures.set(key, own)
    agents.set(`${dayOf(piece.slot)} ${agent.id}`, agent)
  }
  const nothing = agentFigureCells(noFigures())
  for (const [key, agent] of agents) {
    const midnight = Number(key.split(' ')[0]) * daySeconds
    for (let slot = midnight; slot < midnight + daySeconds; slot += slotSeconds) {
      if (slot + slotSeconds <= slice.from || slot > slice.to) continue
      const own = figures.get(`${agent.id} ${slot}`)
      yield {
        ...agentCells(agent),
        date: date(slot),
        hour: labelOf(slot),
        ...(own ? agentFigureCells(own) : nothing),
      }
    }
  }
}
