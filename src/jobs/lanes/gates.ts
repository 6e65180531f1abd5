import type { Redis } from 'ioredis'
import type { LaneState } from '../../bot/ports/calls.ts'
import type { Circuit, CircuitRow } from './circuit.ts'
import { timeOf } from '../redis/clock.ts'
import type { Allowance, Quota } from './quota.ts'

/** What keeps calls of a lane from being made. */
export interface Gate extends Allowance {
  readonly closed: LaneState['closed']
  readonly row: CircuitRow | undefined
  /** What Redis' clock said then (epoch ms). */
  readonly now: number
}

export class Gates {
  readonly #redis: Redis
  readonly #circuit: Circuit
  readonly #quota: Quota

  constructor(redis: Redis, circuit: Circuit, quota: Quota) {
    this.#redis = redis
    this.#circuit = circuit
    this.#quota = quota
  }

  async of(lane: string): Promise<Gate> {
    const now = await timeOf(this.#redis)
    const [row, allowance] = await Promise.all([this.#circuit.read(lane), this.#quota.read(lane, Date.now())])
    return { ...allowance, row, closed: closedBy(row, allowance, now), now }
  }
}

/** Until when, by the machine's own clock: that is what people are shown. */
function closedBy(
  row: CircuitRow | undefined,
  { left, endsAt }: Allowance,
  now: number,
): LaneState['closed'] {
  if (row !== undefined && row.until > now) {
    return { failure: row.failure, until: Date.now() + Math.round(row.until - now) }
  }
  return left === 0 ? { failure: 'quota-used-up', until: endsAt } : undefined
}
