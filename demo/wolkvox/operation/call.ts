import type { WallSeconds } from '../wall-time.ts'
import type { Code } from './codes.ts'
import type { Agent, Campaign, Skill } from './house.ts'

export type CallKind = 'inbound' | 'outbound_ma' | 'out_pre' | 'internal call'

/** Results in the spelling of Wolkvox's documentation. */
export type CallResult = 'Answer' | 'Abandon' | 'No answer' | 'Busy' | 'Congestion' | 'Chanunavail' | 'Cancel'

/** One call or one attempt at one, listed when it is over. */
export interface Call {
  readonly at: WallSeconds
  readonly arrived: WallSeconds
  readonly connId: string
  readonly kind: CallKind
  readonly result: CallResult
  readonly customer: number
  /** Nobody, when the caller gave up. */
  readonly agent: Agent | undefined
  /** The queue; calls out have none. */
  readonly skill: Skill | undefined
  readonly campaign: Campaign | undefined
  /** The number that was called, or called from. */
  readonly line: string
  readonly waitSeconds: number
  readonly ringSeconds: number
  readonly talkSeconds: number
  readonly acwSeconds: number
  readonly holdSeconds: number
  readonly muteSeconds: number
  readonly code: Code
  readonly secondCode: Code
  readonly comment: string
  readonly hungUpBy: 'agent' | 'customer'
  readonly passedOn: PassedOn | undefined
}

export interface PassedOn {
  readonly as: 'transfer' | 'conference'
  readonly to: Agent
  readonly seconds: number
}

export function isConnected(call: Call): boolean {
  return call.result === 'Answer'
}
