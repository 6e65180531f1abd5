import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { repliesOf } from './replies.ts'
import type { Timing } from './timing.ts'

/** Held by the one process that may have a request with a lane's token under way. */
export class Fence {
  readonly #redis: Redis
  readonly #keys: Keys
  readonly #timing: Timing
  #runId: string | undefined

  constructor(redis: Redis, keys: Keys, timing: Timing) {
    this.#redis = redis
    this.#keys = keys
    this.#timing = timing
  }

  /** Remembers which Redis this is, before the first fence is taken. */
  async open(): Promise<void> {
    this.#runId = runIdIn(await this.#redis.info('server'))
  }

  /** A pass for one request, or the milliseconds after which it is worth asking again. */
  async take(lane: string): Promise<FencePass | { readonly closedForMs: number }> {
    const key = this.#keys.fence(lane)
    const holder = randomUUID()
    const taken = now()
    const [info, isTaken, leftMs] = await this.#exec(key, holder)
    if (!isTaken) return { closedForMs: Math.max(leftMs, 0) + 10 }
    const pass = new FencePass(this.#redis, key, holder, later(taken, this.#timing.sendWithinMs))
    const quarantineMs = this.#quarantineMs(info)
    if (quarantineMs === 0) return pass
    await pass.leave()
    return { closedForMs: quarantineMs }
  }

  async #exec(key: string, holder: string): Promise<[info: string, isTaken: boolean, leftMs: number]> {
    const replies = await this.#redis
      .multi()
      .info('server')
      .set(key, holder, 'PX', this.#timing.fenceMs, 'NX')
      .pttl(key)
      .exec()
    const [info, taken, left] = repliesOf(replies)
    return [String(info), taken === 'OK', Number(left)]
  }

  /**
   * A Redis that was started anew may have lost the fences of requests that still run, so that this process, which
   * knew the old one, lets the longest of them pass first. A process that is new itself trusts what it finds.
   */
  #quarantineMs(info: string): number {
    const runId = runIdIn(info)
    if (runId === this.#runId) return 0
    const upMs = Number(/^uptime_in_seconds:(\d+)/m.exec(info)?.[1] ?? 0) * 1000
    if (upMs < this.#timing.fenceMs) return this.#timing.fenceMs - upMs
    this.#runId = runId
    return 0
  }
}

/** The right to one request with the lane's token. */
export class FencePass {
  readonly until: { readonly wallMs: number; readonly monotonicMs: number }
  readonly #redis: Redis
  readonly #key: string
  readonly #holder: string
  #request: 'not begun' | 'begun' | 'ended' = 'not begun'

  constructor(redis: Redis, key: string, holder: string, until: FencePass['until']) {
    this.#redis = redis
    this.#key = key
    this.#holder = holder
    this.until = until
  }

  get hasBegun(): boolean {
    return this.#request !== 'not begun'
  }

  begin(): void {
    this.#request = 'begun'
  }

  end(): void {
    this.#request = 'ended'
  }

  /** Opens the fence, unless a request may still be worked on at Wolkvox: then it has to run out. */
  async leave(): Promise<void> {
    if (this.#request === 'begun') return
    await this.#redis.eval(leaveScript, 1, this.#key, this.#holder)
  }
}

const leaveScript = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`

function runIdIn(info: string): string | undefined {
  return /^run_id:(\w+)/m.exec(info)?.[1]
}

function now(): { wallMs: number; monotonicMs: number } {
  return { wallMs: Date.now(), monotonicMs: Number(process.hrtime.bigint() / 1_000_000n) }
}

function later(time: { wallMs: number; monotonicMs: number }, byMs: number): FencePass['until'] {
  return { wallMs: time.wallMs + byMs, monotonicMs: time.monotonicMs + byMs }
}
