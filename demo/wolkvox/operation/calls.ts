import type { WallSeconds } from '../wall-time.ts'
import { loadOf } from './calendar.ts'
import type { Call, CallKind, CallResult, PassedOn } from './call.ts'
import { NO_CODE, SALES_CODES, SECOND_CODES, SERVICE_CODES, TIMEOUT_ACW } from './codes.ts'
import type { Code } from './codes.ts'
import { CUSTOMERS } from './customers.ts'
import { Desk } from './desk.ts'
import type { AgentState } from './desk.ts'
import { idlestDesk, soonestDesk } from './free-desk.ts'
import { CALL_HOURS, momentsOf } from './hours.ts'
import { CAMPAIGNS, SERVICE_LINES, SKILLS } from './house.ts'
import type { Agent, Campaign } from './house.ts'
import { Random } from './random.ts'
import type { Shift } from './roster.ts'
import { comment } from './texts.ts'

/** A record that a preview campaign put before an agent, with the calls that came of it. */
export interface Preview {
  readonly at: WallSeconds
  readonly recordId: string
  readonly seconds: number
  readonly agent: Agent
  readonly customer: number
  readonly campaign: Campaign
  readonly code: Code
  readonly calls: readonly Call[]
}

/** What the telephone brought on one day. Every list is in the order of `at`. */
export interface PhoneDay {
  readonly calls: readonly Call[]
  readonly previews: readonly Preview[]
  readonly states: readonly AgentState[]
}

/** How many of each an ordinary day brings. */
const USUAL = { inbound: 1_800, out_pre: 900, outbound_ma: 650, 'internal call': 150 }

const PREVIEW_CAMPAIGNS = CAMPAIGNS.filter(({ kind }) => kind === 'preview')

const OUTCOMES: readonly { readonly result: CallResult; readonly weight: number }[] = [
  { result: 'Answer', weight: 52 },
  { result: 'No answer', weight: 29 },
  { result: 'Busy', weight: 9 },
  { result: 'Congestion', weight: 4 },
  { result: 'Chanunavail', weight: 3 },
  { result: 'Cancel', weight: 3 },
]

/** Plays one day through: who was free took the next thing, and where nobody was free the caller waited. */
export function phoneDayOf(seed: number, server: string, day: number, roster: readonly Shift[]): PhoneDay {
  const play = new PhonePlay(new Random(seed, server, day, 'calls'), day, roster)
  return play.run()
}

class PhonePlay {
  readonly #random: Random
  readonly #day: number
  readonly #desks: readonly Desk[]
  readonly #calls: Call[] = []
  readonly #previews: Preview[] = []

  constructor(random: Random, day: number, roster: readonly Shift[]) {
    this.#random = random
    this.#day = day
    this.#desks = roster.map((shift) => new Desk(shift))
  }

  run(): PhoneDay {
    for (const { moment, kind } of this.#whatCame()) {
      if (kind === 'inbound') this.#inbound(moment)
      else if (kind === 'out_pre') this.#preview(moment)
      else this.#outbound(moment, kind)
    }
    for (const desk of this.#desks) desk.leave()
    return {
      calls: this.#calls.sort(byEnd),
      previews: this.#previews.sort(byEnd),
      states: this.#desks.flatMap(({ states }) => states).sort(byEnd),
    }
  }

  #whatCame(): { readonly moment: WallSeconds; readonly kind: CallKind }[] {
    const load = loadOf(this.#day)
    const kinds: readonly CallKind[] = ['inbound', 'out_pre', 'outbound_ma', 'internal call']
    const came = kinds.flatMap((kind) => {
      const count = Math.round(USUAL[kind] * load)
      return momentsOf(this.#random, this.#day, CALL_HOURS, count, 3_600).map((moment) => ({ moment, kind }))
    })
    return came.sort((a, b) => a.moment - b.moment)
  }

  #inbound(moment: WallSeconds): void {
    const random = this.#random
    const skill = random.weighted(SKILLS)
    const patienceSeconds = 8 + random.short(0, 400)
    const soonest = soonestDesk(this.#desks, moment, skill.id)
    const ringSeconds = random.int(2, 9)
    const waitSeconds = (soonest?.freeAt ?? Infinity) - moment + ringSeconds
    const call = { kind: 'inbound', arrived: moment, skill, line: random.pick(SERVICE_LINES) } as const
    if (!soonest || waitSeconds > patienceSeconds) {
      this.#record({ ...call, result: 'Abandon', at: moment + patienceSeconds, waitSeconds: patienceSeconds })
      return
    }
    this.#take(soonest.desk, soonest.freeAt, ringSeconds, { ...call, result: 'Answer', waitSeconds })
  }

  #outbound(moment: WallSeconds, kind: 'outbound_ma' | 'internal call'): void {
    const desk = idlestDesk(this.#desks, moment)
    if (!desk) return
    const result = kind === 'internal call' ? 'Answer' : this.#random.weighted(OUTCOMES).result
    this.#take(desk, moment, this.#random.int(4, 24), { kind, arrived: moment, result })
  }

  #preview(moment: WallSeconds): void {
    const random = this.#random
    const desk = idlestDesk(this.#desks, moment)
    if (!desk) return
    const campaign = random.weighted(PREVIEW_CAMPAIGNS)
    const customer = random.int(1, CUSTOMERS)
    const seconds = 5 + random.short(0, 90)
    desk.enter('PREVIEW', moment, seconds)
    const calls: Call[] = []
    const tries = campaign.callless
      ? 0
      : random.weighted([
          { n: 0, weight: 8 },
          { n: 1, weight: 70 },
          { n: 3, weight: 22 },
        ]).n
    let from = moment + seconds
    while (calls.length < tries && calls.at(-1)?.result !== 'Answer') {
      const result = random.weighted(OUTCOMES).result
      const call = this.#take(desk, from, random.int(4, 24), {
        kind: 'out_pre',
        arrived: from,
        result,
        campaign,
        customer,
      })
      calls.push(call)
      from = call.at + call.acwSeconds + random.int(2, 8)
    }
    const code = calls.at(-1)?.code ?? (campaign.callless ? random.weighted(SALES_CODES) : NO_CODE)
    const recordId = `${moment}.${this.#previews.length}`
    this.#previews.push({
      at: moment + seconds,
      recordId,
      seconds,
      agent: desk.agent,
      customer,
      campaign,
      code,
      calls,
    })
  }

  #take(
    desk: Desk,
    from: WallSeconds,
    ringSeconds: number,
    call: Pick<Call, 'kind' | 'arrived' | 'result'> & Partial<Call>,
  ): Call {
    const random = this.#random
    const isAnswered = call.result === 'Answer'
    const talkSeconds = isAnswered ? 12 + random.short(0, call.kind === 'internal call' ? 180 : 520) : 0
    const acwSeconds = isAnswered && call.kind !== 'internal call' ? random.int(3, 45) : 0
    const taken = this.#record({
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
    const codes = kind === 'inbound' ? SERVICE_CODES : SALES_CODES
    return {
      code: random.chance(0.06) ? TIMEOUT_ACW : random.chance(0.02) ? NO_CODE : random.weighted(codes),
      secondCode: random.weighted(SECOND_CODES),
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

  #record(call: Pick<Call, 'kind' | 'arrived' | 'result' | 'at'> & Partial<Call>): Call {
    const recorded: Call = {
      connId: `${call.arrived}.${10_000 + this.#calls.length}`,
      customer: this.#random.int(1, CUSTOMERS),
      agent: undefined,
      skill: undefined,
      campaign: undefined,
      line: SERVICE_LINES[0],
      waitSeconds: 0,
      ringSeconds: 0,
      talkSeconds: 0,
      acwSeconds: 0,
      holdSeconds: 0,
      muteSeconds: 0,
      code: NO_CODE,
      secondCode: NO_CODE,
      comment: '',
      hungUpBy: this.#random.chance(0.62) ? 'customer' : 'agent',
      passedOn: undefined,
      ...call,
    }
    this.#calls.push(recorded)
    return recorded
  }
}

function byEnd(a: { readonly at: WallSeconds }, b: { readonly at: WallSeconds }): number {
  return a.at - b.at
}
