import type { WallSeconds } from '../wall-time.ts'
import type { Call } from './call.ts'
import type { Agent } from './house.ts'
import type { Shift } from './roster.ts'

/** A stretch of an agent's day in one state, listed when it is over. */
export interface AgentState {
  readonly at: WallSeconds
  readonly from: WallSeconds
  readonly agent: Agent
  /** READY, RING, TALK, ACW, or the name of a pause. */
  readonly state: string
  readonly call: Call | undefined
}

/** One agent's day while it is being played through: takes work in the order of time, one thing at once. */
export class Desk {
  readonly agent: Agent
  readonly login: WallSeconds
  readonly states: AgentState[] = []
  #freeAt: WallSeconds
  #pause = 0
  readonly #shift: Shift

  constructor(shift: Shift) {
    this.#shift = shift
    this.agent = shift.agent
    this.login = shift.login
    this.#freeAt = shift.login
  }

  /** When the agent could take something that comes at `moment`; undefined once they are about to leave. */
  freeAt(moment: WallSeconds): WallSeconds | undefined {
    this.#takePausesUntil(moment)
    const free = Math.max(moment, this.#freeAt)
    return free < this.#shift.leave - 60 ? free : undefined
  }

  /** Seconds without work at `moment`. */
  idleAt(moment: WallSeconds): number {
    return moment - this.#freeAt
  }

  enter(state: string, from: WallSeconds, seconds: number, call?: Call): void {
    if (seconds <= 0) return
    this.#readyUntil(from)
    this.#freeAt = from + seconds
    this.states.push({ at: this.#freeAt, from, agent: this.agent, state, call })
  }

  leave(): void {
    this.#readyUntil(this.#shift.leave)
  }

  #readyUntil(moment: WallSeconds): void {
    const from = this.#freeAt
    if (moment <= from) return
    this.#freeAt = moment
    this.states.push({ at: moment, from, agent: this.agent, state: 'READY', call: undefined })
  }

  #takePausesUntil(moment: WallSeconds): void {
    for (;;) {
      const pause = this.#shift.pauses[this.#pause]
      if (!pause || pause.from > moment || this.#freeAt > moment) return
      this.#pause++
      this.enter(pause.name, Math.max(pause.from, this.#freeAt), pause.seconds)
    }
  }
}
