import type { Redis } from 'ioredis'
import type { Keys } from '../redis/keys.ts'
import { accountsByLane } from './lane-names.ts'

/**
 * Which account is in which lane. Another process may call an account otherwise, as while one with other settings takes
 * its place: what it calls it is in Redis, beside the lane, so that its questions are not lost.
 */
export class AccountLanes {
  readonly #redis: Redis
  readonly #keys: Keys
  readonly #own: ReadonlyMap<string, string>
  readonly #byLane: ReadonlyMap<string, readonly string[]>
  readonly #earlier: ReadonlyMap<string, string>
  #others: ReadonlyMap<string, string> = new Map()

  constructor(
    redis: Redis,
    keys: Keys,
    own: ReadonlyMap<string, string>,
    earlier: ReadonlyMap<string, string>,
  ) {
    this.#redis = redis
    this.#keys = keys
    this.#own = own
    this.#earlier = earlier
    this.#byLane = accountsByLane(own)
  }

  /** Tells the other processes what this one calls its accounts, and hears what they do. */
  async tell(): Promise<void> {
    if (this.#own.size > 0) await this.#redis.hset(this.#keys.accounts, ...[...this.#own].flat())
    await this.#hear()
  }

  /** The lane of an account of this process, or of one that is called otherwise here. */
  get(account: string): string | undefined {
    const lane = this.#own.get(account) ?? this.#others.get(account) ?? this.#earlier.get(account)
    // One that another process has told since: whoever asked is worked on again.
    if (lane === undefined) void this.#hear().catch(() => undefined)
    return lane
  }

  values(): MapIterator<string> {
    return this.#own.values()
  }

  /** What this process calls the account of a lane. */
  accountIn(lane: string, called: string): string {
    if (this.#own.get(called) === lane) return called
    return this.#byLane.get(lane)?.[0] ?? called
  }

  async #hear(): Promise<void> {
    this.#others = new Map(Object.entries(await this.#redis.hgetall(this.#keys.accounts)))
  }
}
