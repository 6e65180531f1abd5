import type { LaneState } from '../bot/ports/calls.ts'
import type { Circuit, Row } from './circuit.ts'
import type { Allowance, Quota } from './quota.ts'

/** What keeps calls of a lane from being made. */
export interface Gate extends Allowance {
  readonly closed: LaneState['closed']
  readonly row: Row | undefined
}

export class Gates {
  readonly #circuit: Circuit
  readonly #quota: Quota

  constructor(circuit: Circuit, quota: Quota) {
    this.#circuit = circuit
    this.#quota = quota
  }

  async of(lane: string): Promise<Gate> {
    const now = Date.now()
    const [row, allowance] = await Promise.all([this.#circuit.read(lane), this.#quota.read(lane, now)])
    return { ...allowance, row, closed: closedBy(row, allowance, now) }
  }
}

function closedBy(row: Row | undefined, { left, endsAt }: Allowance, now: number): LaneState['closed'] {
  if (row !== undefined && row.until > now) return { failure: row.failure, until: row.until }
  return left === 0 ? { failure: 'quota-used-up', until: endsAt } : undefined
}
