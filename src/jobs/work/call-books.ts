import type { Call } from '../../bot/model/call.ts'
import { Failure } from '../../bot/model/failure.ts'
import type { Meter } from '../../bot/model/meter.ts'
import type { Circuit } from '../lanes/circuit.ts'
import type { Durations } from '../lanes/durations.ts'
import type { Gate } from '../lanes/gates.ts'
import type { LaneQueues } from '../lanes/lane-queues.ts'
import type { Quota } from '../lanes/quota.ts'

export interface BooksParts {
  readonly circuit: Circuit
  readonly quota: Quota
  readonly durations: Durations
  readonly lanes: Pick<LaneQueues, 'addTokenInfo'>
  readonly meter: Meter
}

/** What a call leaves behind beside its answer: what it took, what it cost of the quota, how the server is. */
export class CallBooks {
  readonly #parts: BooksParts

  constructor(parts: BooksParts) {
    this.#parts = parts
  }

  async begun(lane: string, { account }: Call, askedAt: number, { now }: Gate): Promise<void> {
    const { quota, meter } = this.#parts
    meter.time('wait', Math.max(now - askedAt, 0) / 1000, { account })
    await quota.countCall(lane, Date.now())
  }

  async ended(
    lane: string,
    { account, report }: Call,
    by: unknown,
    tookMs: number,
    gate: Gate,
  ): Promise<void> {
    const { circuit, quota, durations, lanes, meter } = this.#parts
    meter.time('call', tookMs / 1000, { account, report })
    if (!(by instanceof Failure)) {
      await Promise.all([durations.note(account, report, tookMs), circuit.mend(lane, gate.row)])
      return
    }
    await circuit.failed(lane, by.kind, gate.row, gate.now + tookMs)
    if (by.kind !== 'quota-used-up') return
    await quota.usedUp(lane, Date.now())
    await lanes.addTokenInfo(account)
  }

  async told(lane: string, left: number | undefined): Promise<void> {
    await this.#parts.quota.told(lane, left, Date.now())
  }
}
