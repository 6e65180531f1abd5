import type { Redis } from 'ioredis'
import type { Keys } from '../redis/keys.ts'

const lifeSeconds = 30 * 24 * 60 * 60
/** What a call took counts this much beside all before it. */
const weight = 0.3
/** Calls of whatever report. */
const any = '*'

/** What one call takes, in ms; undefined while it is not known. */
export interface Takes {
  of(report: string): number | undefined
  /** Any call of the account. */
  readonly usual: number | undefined
}

/** What calls took lately, so that those who wait can be told how long. */
export class Durations {
  readonly #redis: Redis
  readonly #keys: Keys

  constructor(redis: Redis, keys: Keys) {
    this.#redis = redis
    this.#keys = keys
  }

  async note(account: string, report: string, tookMs: number): Promise<void> {
    const args = [tookMs, weight, lifeSeconds, report, any] as const
    await this.#redis.eval(noteScript, 1, this.#keys.durations(account), ...args)
  }

  async read(account: string): Promise<Takes> {
    const known = await this.#redis.hgetall(this.#keys.durations(account))
    const of = (report: string): number | undefined => {
      const tookMs = known[report] ?? known[any]
      return tookMs === undefined ? undefined : Number(tookMs)
    }
    return { of, usual: of(any) }
  }
}

const noteScript = `
for index = 4, #ARGV do
  local before = redis.call('hget', KEYS[1], ARGV[index])
  local now = before and before * (1 - ARGV[2]) + ARGV[1] * ARGV[2] or ARGV[1]
  redis.call('hset', KEYS[1], ARGV[index], math.floor(now))
end
redis.call('expire', KEYS[1], ARGV[3])`
