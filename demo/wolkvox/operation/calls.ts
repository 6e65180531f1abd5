import type { WallSeconds } from '../wall-time.ts'
import { loadOf } from './calendar.ts'
import type { Call, CallKind, CallResult } from './call.ts'
import { noCode, salesCodes } from './codes.ts'
import type { Code } from './codes.ts'
import { customers } from './customers.ts'
import { Desk } from './desk.ts'
import type { AgentState } from './desk.ts'
import { idlestDesk, soonestDesk } from './free-desk.ts'
import { callHours, momentsOf } from './hours.ts'
import { campaigns, serviceLines, skills } from './house.ts'
import type { Agent, Campaign } from './house.ts'
import { Random } from './random.ts'
import type { Shift } from './roster.ts'
import { Switchboard } from './switchboard.ts'

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
const usual = { inbound: 1_800, out_pre: 900, outbound_ma: 650, 'internal call': 150 }

const previewCampaigns = campaigns.filter(({ kind }) => kind === 'preview')

const outcomes: readonly { readonly result: CallResult; readonly weight: number }[] = [
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
  readonly #switchboard: Switchboard
  readonly #previews: Preview[] = []

  constructor(random: Random, day: number, roster: readonly Shift[]) {
    this.#random = random
    this.#day = day
    this.#desks = roster.map((shift) => new Desk(shift))
    this.#switchboard = new Switchboard(random, this.#desks)
  }

  run(): PhoneDay {
    for (const { moment, kind } of this.#whatCame()) {
      if (kind === 'inbound') this.#inbound(moment)
      else if (kind === 'out_pre') this.#preview(moment)
      else this.#outbound(moment, kind)
    }
    for (const desk of this.#desks) desk.leave()
    return {
      calls: [...this.#switchboard.calls].sort(byEnd),
      previews: this.#previews.sort(byEnd),
      states: this.#desks.flatMap(({ states }) => states).sort(byEnd),
    }
  }

  #whatCame(): { readonly moment: WallSeconds; readonly kind: CallKind }[] {
    const load = loadOf(this.#day)
    const kinds: readonly CallKind[] = ['inbound', 'out_pre', 'outbound_ma', 'internal call']
    const came = kinds.flatMap((kind) => {
      const count = Math.round(usual[kind] * load)
      return momentsOf(this.#random, this.#day, callHours, count, 3_600).map((moment) => ({ moment, kind }))
    })
    return came.sort((a, b) => a.moment - b.moment)
  }

  #inbound(moment: WallSeconds): void {
    const random = this.#random
    const skill = random.weighted(skills)
    const patienceSeconds = 8 + random.short(0, 400)
    const soonest = soonestDesk(this.#desks, moment, skill.id)
    const ringSeconds = random.int(2, 9)
    const waitSeconds = (soonest?.freeAt ?? Infinity) - moment + ringSeconds
    const call = { kind: 'inbound', arrived: moment, skill, line: random.pick(serviceLines) } as const
    if (!soonest || waitSeconds > patienceSeconds) {
      this.#switchboard.record({
        ...call,
        result: 'Abandon',
        at: moment + patienceSeconds,
        waitSeconds: patienceSeconds,
      })
      return
    }
    this.#switchboard.take(soonest.desk, soonest.freeAt, ringSeconds, {
      ...call,
      result: 'Answer',
      waitSeconds,
    })
  }

  #outbound(moment: WallSeconds, kind: 'outbound_ma' | 'internal call'): void {
    const desk = idlestDesk(this.#desks, moment)
    if (!desk) return
    const result = kind === 'internal call' ? 'Answer' : this.#random.weighted(outcomes).result
    this.#switchboard.take(desk, moment, this.#random.int(4, 24), { kind, arrived: moment, result })
  }

  #preview(moment: WallSeconds): void {
    const random = this.#random
    const desk = idlestDesk(this.#desks, moment)
    if (!desk) return
    const campaign = random.weighted(previewCampaigns)
    const customer = random.int(1, customers)
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
      const result = random.weighted(outcomes).result
      const call = this.#switchboard.take(desk, from, random.int(4, 24), {
        kind: 'out_pre',
        arrived: from,
        result,
        campaign,
        customer,
      })
      calls.push(call)
      from = call.at + call.acwSeconds + random.int(2, 8)
    }
    const code = calls.at(-1)?.code ?? (campaign.callless ? random.weighted(salesCodes) : noCode)
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
}

function byEnd(a: { readonly at: WallSeconds }, b: { readonly at: WallSeconds }): number {
  return a.at - b.at
}
