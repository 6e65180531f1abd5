import type { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { nowScript } from '../redis/clock.ts'
import type { Keys } from '../redis/keys.ts'

/** Which lanes have work: workers open those and no others. */
export class BusyLanes {
  readonly #redis: Redis
  readonly #keys: Keys

  constructor(redis: Redis, keys: Keys) {
    this.#redis = redis
    this.#keys = keys
  }

  /** To be called after a job was added; in the other order it could be forgotten in between. */
  async note(lane: string): Promise<void> {
    await this.#redis.eval(noteScript, 1, this.#keys.busyLanes, lane)
  }

  async all(): Promise<readonly string[]> {
    return this.#redis.zrange(this.#keys.busyLanes, '0', '-1')
  }

  /** Forgets a lane that has nothing in it and of which nothing was asked for so long. */
  async forgetIdle(lane: string, queue: Queue, idleMs: number): Promise<void> {
    const jobs = ['active', 'wait', 'prioritized', 'delayed'].map((state) => queue.toKey(state))
    const keys = [this.#keys.busyLanes, ...jobs]
    await this.#redis.eval(forgetScript, keys.length, ...keys, lane, idleMs)
  }

  /** Calls `onLane` for each lane that begins to have work, until the subscriber is closed. */
  async listen(subscriber: Redis, onLane: (lane: string) => void): Promise<void> {
    subscriber.on('message', (_channel, lane) => onLane(lane))
    await subscriber.subscribe(this.#keys.busyLanes)
  }
}

const noteScript = `${nowScript}
local isNew = redis.call('zadd', KEYS[1], now, ARGV[1])
if isNew == 1 then redis.call('publish', KEYS[1], ARGV[1]) end
return isNew`

const forgetScript = `${nowScript}
local score = redis.call('zscore', KEYS[1], ARGV[1])
if not score or tonumber(score) > now - ARGV[2] then return 0 end
local jobs = redis.call('llen', KEYS[2]) + redis.call('llen', KEYS[3])
jobs = jobs + redis.call('zcard', KEYS[4]) + redis.call('zcard', KEYS[5])
if jobs > 0 then return 0 end
return redis.call('zrem', KEYS[1], ARGV[1])`
