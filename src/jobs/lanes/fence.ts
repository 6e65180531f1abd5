import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import type { EarlierLanes } from './earlier-lanes.ts'
import type { Keys } from '../redis/keys.ts'
import { repliesOf } from '../redis/replies.ts'
import type { Timing } from '../redis/timing.ts'

/** Held by the one process that may have a request with a lane's token under way. */
export class Fence {
  readonly #redis: Redis
  readonly #keys: Keys
  readonly #timing: Timing
  readonly #earlier: Pick<EarlierLanes, 'fences'> | undefined
  #runId: string | undefined

  constructor(redis: Redis, keys: Keys, timing: Timing, earlier?: Pick<EarlierLanes, 'fences'>) {
    this.#redis = redis
    this.#keys = keys
    this.#timing = timing
    this.#earlier = earlier
  }

  /** Remembers which Redis this is, before the first fence is taken. */
  async open(): Promise<void> {
    this.#runId = runIdIn(await this.#redis.info('server'))
  }

  /** A pass for one request, or the milliseconds after which it is worth asking again. */
  async take(lane: string): Promise<FencePass | { readonly closedForMs: number }> {
    const holder = randomUUID()
    const taken = now()
    const fences = [[this.#keys.fence(lane), ''] as const, ...(this.#earlier?.fences(lane) ?? [])]
    const [info, leftMs] = await this.#exec(fences, holder)
    if (leftMs > 0) return { closedForMs: leftMs }
    const keys = fences.map(([fence]) => fence)
    const pass = new FencePass(this.#redis, keys, holder, later(taken, this.#timing.sendWithinMs))
    const quarantineMs = this.#quarantineMs(info)
    if (quarantineMs === 0) return pass
    await pass.leave()
    return { closedForMs: quarantineMs }
  }

  /** `leftMs` is 0 where the fences were taken, all of them at once. */
  async #exec(
    fences: readonly (readonly [fence: string, meta: string])[],
    holder: string,
  ): Promise<readonly [info: string, leftMs: number]> {
    const batch = this.#redis.multi().info('server')
    batch.eval(takeScript, 2 * fences.length, ...fences.flat(), holder, this.#timing.fenceMs)
    const [info, leftMs] = repliesOf(await batch.exec())
    return [String(info), Number(leftMs)]
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
  readonly #keys: readonly string[]
  readonly #holder: string
  #request: 'not begun' | 'begun' | 'ended' = 'not begun'

  constructor(redis: Redis, keys: readonly string[], holder: string, until: FencePass['until']) {
    this.#redis = redis
    this.#keys = keys
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
    await this.#redis.eval(leaveScript, this.#keys.length, ...this.#keys, this.#holder)
  }
}

/** Each fence stands before a key without which nobody takes it; the lane's own is taken always. */
const takeScript = `
local fences = {}
for at = 1, #KEYS, 2 do
  if at == 1 or redis.call('exists', KEYS[at + 1]) == 1 then table.insert(fences, KEYS[at]) end
end
for _, fence in ipairs(fences) do
  local left = redis.call('pttl', fence)
  if left ~= -2 then return math.max(left, 1) end
end
for _, fence in ipairs(fences) do redis.call('set', fence, ARGV[1], 'PX', ARGV[2]) end
return 0`

const leaveScript = `
for _, fence in ipairs(KEYS) do
  if redis.call('get', fence) == ARGV[1] then redis.call('del', fence) end
end`

function runIdIn(info: string): string | undefined {
  return /^run_id:(\w+)/m.exec(info)?.[1]
}

function now(): { wallMs: number; monotonicMs: number } {
  return { wallMs: Date.now(), monotonicMs: Number(process.hrtime.bigint() / 1_000_000n) }
}

function later(time: { wallMs: number; monotonicMs: number }, byMs: number): FencePass['until'] {
  return { wallMs: time.wallMs + byMs, monotonicMs: time.monotonicMs + byMs }
}
