import type { WallSeconds } from '../wall-time.ts'
import type { Call, CallKind, PassedOn } from './call.ts'
import { noCode, salesCodes, secondCodes, serviceCodes, timeoutAcw } from './codes.ts'
import { customers } from './customers.ts'
import type { Desk } from './desk.ts'
import { serviceLines } from './house.ts'
import type { Random } from './random.ts'
import { comment } from './texts.ts'

/** Puts calls through to desks, and keeps the record of each, in the order in which they came. */
export class Switchboard {
  readonly #random: Random
  readonly #desks: readonly Desk[]
  readonly #calls: Call[] = []

  constructor(random: Random, desks: readonly Desk[]) {
    this.#random = random
    this.#desks = desks
  }

  get calls(): readonly Call[] {
    return this.#calls
  }

  /** A desk rings from `from` on; what is answered is talked about and written up. */
  take(
    desk: Desk,
    from: WallSeconds,
    ringSeconds: number,
    call: Pick<Call, 'kind' | 'arrived' | 'result'> & Partial<Call>,
  ): Call {
    const random = this.#random
    const isAnswered = call.result === 'Answer'
    const talkSeconds = isAnswered ? 12 + random.short(0, call.kind === 'internal call' ? 180 : 520) : 0
    const acwSeconds = isAnswered && call.kind !== 'internal call' ? random.int(3, 45) : 0
    const taken = this.record({
      ...call,
      at: from + ringSeconds + talkSeconds,
      agent: desk.agent,
      ringSeconds,
      talkSeconds,
      acwSeconds,
      ...(isAnswered && call.kind !== 'internal call' ? this.#outcome(call.kind, talkSeconds, desk) : {}),
    })
    desk.enter('RING', from, ringSeconds, taken)
    desk.enter('TALK', from + ringSeconds, talkSeconds, taken)
    desk.enter('ACW', taken.at, acwSeconds, taken)
    return taken
  }

  #outcome(kind: CallKind, talkSeconds: number, desk: Desk): Partial<Call> {
    const random = this.#random
    const codes = kind === 'inbound' ? serviceCodes : salesCodes
    return {
      code: random.chance(0.06) ? timeoutAcw : random.chance(0.02) ? noCode : random.weighted(codes),
      secondCode: random.weighted(secondCodes),
      comment: comment(random),
      holdSeconds: random.chance(0.12) ? random.int(5, Math.max(5, talkSeconds >> 1)) : 0,
      muteSeconds: random.chance(0.05) ? random.int(2, 40) : 0,
      passedOn: random.chance(0.05) ? this.#passOn(talkSeconds, desk) : undefined,
    }
  }

  #passOn(talkSeconds: number, from: Desk): PassedOn | undefined {
    const others = this.#desks.filter((desk) => desk !== from)
    if (others.length === 0) return undefined
    const as = this.#random.chance(0.8) ? 'transfer' : 'conference'
    return { as, to: this.#random.pick(others).agent, seconds: this.#random.int(10, 60 + talkSeconds) }
  }

  record(call: Pick<Call, 'kind' | 'arrived' | 'result' | 'at'> & Partial<Call>): Call {
    const recorded: Call = {
      connId: `${call.arrived}.${10_000 + this.#calls.length}`,
      customer: this.#random.int(1, customers),
      agent: undefined,
      skill: undefined,
      campaign: undefined,
      line: serviceLines[0],
      waitSeconds: 0,
      ringSeconds: 0,
      talkSeconds: 0,
      acwSeconds: 0,
      holdSeconds: 0,
      muteSeconds: 0,
      code: noCode,
      secondCode: noCode,
      comment: '',
      hungUpBy: this.#random.chance(0.62) ? 'customer' : 'agent',
      passedOn: undefined,
      ...call,
    }
    this.#calls.push(recorded)
    return recorded
  }
}
