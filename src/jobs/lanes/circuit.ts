import type { Redis } from 'ioredis'
import type { FailureKind } from '../../bot/model/failure.ts'
import type { Keys } from '../redis/keys.ts'

/** Failures that came one after the other, and how often they have closed the lane. Times by Redis' clock (epoch ms). */
export interface CircuitRow {
  readonly failure: FailureKind
  readonly failures: number
  readonly since: number
  readonly closings: number
  /** When a call may try again. */
  readonly until: number
}

const enough = 3
const firstMs = 30_000
const longestMs = 300_000
const lifeSeconds = 60 * 60

/**
 * Closes a lane whose server cannot be reached or refuses the token, so that who asks is told at once: after three
 * failures in a row for half a minute, and twice as long, up to five minutes, whenever the next call fails as well.
 */
export class Circuit {
  readonly #redis: Redis
  readonly #keys: Keys
  readonly #patienceMs: number

  constructor(redis: Redis, keys: Keys, patienceMs: number) {
    this.#redis = redis
    this.#keys = keys
    this.#patienceMs = patienceMs
  }

  async read(lane: string): Promise<CircuitRow | undefined> {
    const json = await this.#redis.get(this.#keys.circuit(lane))
    return json === null ? undefined : (JSON.parse(json) as CircuitRow)
  }

  async failed(lane: string, failure: FailureKind, row: CircuitRow | undefined, now: number): Promise<void> {
    const longer = lengthen(row, failure, this.#patienceMs, now)
    if (longer === undefined) return this.mend(lane, row)
    await this.#redis.set(this.#keys.circuit(lane), JSON.stringify(longer), 'EX', lifeSeconds)
  }

  /** A call went through. */
  async mend(lane: string, row: CircuitRow | undefined): Promise<void> {
    if (row !== undefined) await this.#redis.del(this.#keys.circuit(lane))
  }
}

/** The row with another failure; undefined where the failure shows that the server is well. */
export function lengthen(
  row: CircuitRow | undefined,
  failure: FailureKind,
  patienceMs: number,
  now: number,
): CircuitRow | undefined {
  const weight = weightOf(failure)
  if (weight === 'none') return undefined
  const { failures = 0, since = now, closings = 0, until = 0 } = row ?? {}
  const longer = { failure, failures: failures + 1, since, closings, until }
  // A passing one is borne a while: the call itself is tried again meanwhile.
  const isBorne = weight === 'passing' && now - since < patienceMs / 6
  if (longer.failures < enough || isBorne) return longer
  const closedMs = Math.min(firstMs * 2 ** closings, longestMs)
  return { ...longer, closings: closings + 1, until: now + closedMs }
}

function weightOf(failure: FailureKind): 'lasting' | 'passing' | 'none' {
  switch (failure) {
    case 'token-refused':
    case 'server-unknown':
      return 'lasting'
    case 'server-unreachable':
    case 'timeout':
    case 'maintenance':
      return 'passing'
    default:
      return 'none'
  }
}
