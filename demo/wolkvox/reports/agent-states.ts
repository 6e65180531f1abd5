import type { AgentState } from '../operation/desk.ts'
import type { Agent, Skill } from '../operation/house.ts'
import { skills } from '../operation/house.ts'
import { date, dateTime, daySeconds, hms } from '../wall-time.ts'
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
    const worked = figuresBy(pieces, agentOf)
    const rows = withTotal(worked, ({ piece: { state }, figures }) => ({
      ...agentCells(state.agent),
      ...agentFigureCells(figures),
      ...spans.get(state.agent.id),
    }))
    const idle = idleAgents(slice, worked).filter(({ id }) => isWanted(wanted, id))
    return rows.length === 0 ? [] : [...idle.map(idleRow), ...rows]
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

  agent_8: (slice) => everySlot(slice, hourSeconds, slotLabel),
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

/** Who is on the books and did not work. */
function idleAgents({ operation }: Slice, worked: readonly Group[]): readonly Agent[] {
  const present = new Set(worked.map(({ piece }) => piece.state.agent.id))
  return operation.agents.filter(({ id }) => !present.has(id))
}

function idleRow(agent: Agent): Row {
  return { ...agentCells(agent), ...agentFigureCells(noFigures()), login: '-', logout: '-' }
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

/** A row for every agent, day and slot, with zeros where nothing was done: who is absent and what is to come as well. */
function* everySlot(slice: Slice, slotSeconds: number, labelOf: (slot: number) => string): Generator<Row> {
  const figures = new Map<string, AgentFigures>()
  for (const piece of statePieces(slice, slotSeconds)) {
    const key = `${piece.state.agent.id} ${piece.slot}`
    const own = figures.get(key) ?? noFigures()
    addPiece(own, piece)
    figures.set(key, own)
  }
  if (figures.size === 0) return
  const nothing = agentFigureCells(noFigures())
  for (let slot = slice.from - (slice.from % slotSeconds); slot <= slice.asked; slot += slotSeconds) {
    for (const agent of slice.operation.agents) {
      const own = figures.get(`${agent.id} ${slot}`)
      yield {
        ...agentCells(agent),
        date: date(slot).replaceAll('-', ''),
        hour: labelOf(slot),
        ...(own ? agentFigureCells(own) : nothing),
      }
    }
  }
}
