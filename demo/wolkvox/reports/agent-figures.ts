import type { AgentState } from '../operation/desk.ts'
import { hms } from '../wall-time.ts'
import type { WallSeconds } from '../wall-time.ts'
import { average, percent } from './figures.ts'
import type { Row, Slice } from './slice.ts'

/** What agents did in some stretch of time: calls, and seconds in each kind of state. */
export interface AgentFigures {
  inbound: number
  outbound: number
  internal: number
  hits: number
  rpc: number
  readySeconds: number
  inboundSeconds: number
  outboundSeconds: number
  inboundAcwSeconds: number
  outboundAcwSeconds: number
  ringSeconds: number
  auxSeconds: number
  loginSeconds: number
}

/** A part of a state that lies within the window and within one slot of the day. */
export interface StatePiece {
  readonly state: AgentState
  /** When the slot begins. */
  readonly slot: WallSeconds
  readonly seconds: number
  /** The call of the state ended here. */
  readonly isEndOfCall: boolean
}

export function noFigures(): AgentFigures {
  return {
    inbound: 0,
    outbound: 0,
    internal: 0,
    hits: 0,
    rpc: 0,
    readySeconds: 0,
    inboundSeconds: 0,
    outboundSeconds: 0,
    inboundAcwSeconds: 0,
    outboundAcwSeconds: 0,
    ringSeconds: 0,
    auxSeconds: 0,
    loginSeconds: 0,
  }
}

/** The states of the window cut at its ends and at every slot, so that neighbouring windows add up. */
export function* statePieces(slice: Slice, slotSeconds = 86_400): Generator<StatePiece> {
  for (const state of slice.recordsOfItsDays('states')) {
    const end = Math.min(state.at, slice.to + 1)
    for (let from = Math.max(state.from, slice.from); from < end;) {
      const slot = from - (from % slotSeconds)
      const until = Math.min(end, slot + slotSeconds)
      yield { state, slot, seconds: until - from, isEndOfCall: false }
      from = until
    }
    if (state.call?.at === state.at && slice.holds(state.at)) {
      yield { state, slot: state.at - (state.at % slotSeconds), seconds: 0, isEndOfCall: true }
    }
  }
}

export function addPiece(
  figures: AgentFigures,
  { state: { state, call }, seconds, isEndOfCall }: StatePiece,
): void {
  const isInbound = call?.kind === 'inbound'
  if (call && isEndOfCall) {
    if (isInbound) figures.inbound++
    else if (call.kind === 'internal call') figures.internal++
    else figures.outbound++
    if (call.code.hit) figures.hits++
    if (call.code.rpc) figures.rpc++
    return
  }
  figures.loginSeconds += seconds
  if (state === 'READY') figures.readySeconds += seconds
  else if (state === 'RING') figures.ringSeconds += seconds
  else if (state === 'TALK' && isInbound) figures.inboundSeconds += seconds
  else if (state === 'TALK') figures.outboundSeconds += seconds
  else if (state === 'ACW' && isInbound) figures.inboundAcwSeconds += seconds
  else if (state === 'ACW') figures.outboundAcwSeconds += seconds
  else figures.auxSeconds += seconds
}

/** Occupancy is talk and after-call work by the time signed in without pauses. */
export function agentFigureCells(figures: AgentFigures): Row {
  const { inbound, outbound, internal, inboundSeconds, outboundSeconds } = figures
  const inboundWork = inboundSeconds + figures.inboundAcwSeconds
  const outboundWork = outboundSeconds + figures.outboundAcwSeconds
  const outboundAht = hms(average(outboundWork, outbound + internal))
  return {
    calls: String(inbound + outbound + internal),
    inbound: String(inbound),
    outbound: String(outbound),
    internal: String(internal),
    ready_time: hms(figures.readySeconds),
    inbound_time: hms(inboundSeconds),
    outbound_time: hms(outboundSeconds),
    acw_time: hms(figures.inboundAcwSeconds + figures.outboundAcwSeconds),
    ring_time: hms(figures.ringSeconds),
    login_time: hms(figures.loginSeconds),
    aht: hms(average(inboundWork + outboundWork, inbound + outbound + internal)),
    occupancy: percent(inboundWork + outboundWork, figures.loginSeconds - figures.auxSeconds),
    aux_time: hms(figures.auxSeconds),
    hits: String(figures.hits),
    rpc: String(figures.rpc),
    aht_inbound: hms(average(inboundWork, inbound)),
    aht_outbound: outboundAht,
    aht_outbund: outboundAht,
  }
}
