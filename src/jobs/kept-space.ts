import type { ChainableCommander, Redis } from 'ioredis'
import type { Keys } from './keys.ts'

/** How much of Redis the kept results take, and which of them make room: those not used for longest. */
export class KeptSpace {
  readonly #redis: Redis
  readonly #keys: Keys
  readonly #maxBytes: number

  constructor(redis: Redis, keys: Keys, maxBytes: number) {
    this.#redis = redis
    this.#keys = keys
    this.#maxBytes = maxBytes
  }

  /** As a part of the transaction that keeps a call; its reply is the bytes taken by all. */
  take(batch: ChainableCommander, call: string, bytes: number): void {
    batch.eval(takeScript, 2, this.#keys.keptByUse, this.#keys.keptBytes, call, bytes, Date.now())
  }

  use(batch: ChainableCommander, call: string): void {
    batch.zadd(this.#keys.keptByUse, 'XX', Date.now(), call)
  }

  /** As a part of the transaction that forgets a call. */
  give(batch: ChainableCommander, call: string): void {
    batch.eval(giveScript, 2, this.#keys.keptByUse, this.#keys.keptBytes, call)
  }

  /** The calls to forget so that this one has its place, `taken` being the bytes taken by all. */
  async tooMany(taken: number, latest: string): Promise<readonly string[]> {
    if (taken <= this.#maxBytes) return []
    const oldest = await this.#redis.zrange(this.#keys.keptByUse, '0', '99')
    const sizes = await this.#redis.hmget(this.#keys.keptBytes, ...oldest)
    let left = taken
    return oldest.filter((call, index) => {
      if (call === latest || left <= this.#maxBytes) return false
      left -= Number(sizes[index] ?? 0)
      return true
    })
  }

  /** Some of the calls that are counted, at random. */
  async sample(): Promise<readonly string[]> {
    return this.#redis.zrandmember(this.#keys.keptByUse, 200)
  }
}

const takeScript = `
local before = redis.call('hget', KEYS[2], ARGV[1]) or 0
redis.call('hset', KEYS[2], ARGV[1], ARGV[2])
redis.call('zadd', KEYS[1], ARGV[3], ARGV[1])
return redis.call('hincrby', KEYS[2], 'all', ARGV[2] - before)`

const giveScript = `
local before = redis.call('hget', KEYS[2], ARGV[1]) or 0
redis.call('hdel', KEYS[2], ARGV[1])
redis.call('zrem', KEYS[1], ARGV[1])
return redis.call('hincrby', KEYS[2], 'all', 0 - before)`
