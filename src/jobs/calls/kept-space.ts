import type { ChainableCommander, Redis } from 'ioredis'
import { nowScript } from '../redis/clock.ts'
import type { Keys } from '../redis/keys.ts'

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

  /** As a part of the transaction that keeps a call; its reply are the calls to forget so that there is room for it. */
  take(batch: ChainableCommander, call: string, bytes: number): void {
    const args = [call, bytes, this.#maxBytes] as const
    batch.eval(takeScript, 2, this.#keys.keptByUse, this.#keys.keptBytes, ...args)
  }

  use(batch: ChainableCommander, call: string): void {
    batch.eval(useScript, 1, this.#keys.keptByUse, call)
  }

  /** As a part of the transaction that forgets a call. */
  give(batch: ChainableCommander, call: string): void {
    batch.eval(giveScript, 2, this.#keys.keptByUse, this.#keys.keptBytes, call)
  }

  /** Whether of results as large as these one more would push one of them out. */
  isFilledBy(sizes: readonly number[]): boolean {
    return sizes.reduce((sum, bytes) => sum + bytes, Math.max(0, ...sizes)) > this.#maxBytes
  }

  /** Some of the calls that are counted, at random. */
  async sample(): Promise<readonly string[]> {
    return this.#redis.zrandmember(this.#keys.keptByUse, 200)
  }
}

const useScript = `${nowScript}
return redis.call('zadd', KEYS[1], 'XX', now, ARGV[1])`

const takeScript = `${nowScript}
local before = redis.call('hget', KEYS[2], ARGV[1]) or 0
redis.call('hset', KEYS[2], ARGV[1], ARGV[2])
redis.call('zadd', KEYS[1], now, ARGV[1])
local over = redis.call('hincrby', KEYS[2], 'all', ARGV[2] - before) - ARGV[3]
local gone = {}
for at = 0, redis.call('zcard', KEYS[1]) - 1 do
  if over <= 0 then break end
  local oldest = redis.call('zrange', KEYS[1], at, at)[1]
  if oldest ~= ARGV[1] then
    over = over - (redis.call('hget', KEYS[2], oldest) or 0)
    table.insert(gone, oldest)
  end
end
return gone`

const giveScript = `
local before = redis.call('hget', KEYS[2], ARGV[1]) or 0
redis.call('hdel', KEYS[2], ARGV[1])
redis.call('zrem', KEYS[1], ARGV[1])
return redis.call('hincrby', KEYS[2], 'all', 0 - before)`
