import type { Redis } from 'ioredis'
import { bringForward } from './bring-forward.ts'
import type { BusyLanes } from './busy-lanes.ts'
import { timeOf } from '../redis/clock.ts'
import type { EarlierLanes } from './earlier-lanes.ts'
import type { Keys } from '../redis/keys.ts'
import type { LaneQueues } from './lane-queues.ts'
import { moveUp } from './move-up.ts'
import type { Waiters } from '../calls/waiters.ts'

export interface OrderParts {
  readonly redis: Redis
  readonly keys: Keys
  readonly busy: BusyLanes
  readonly lanes: LaneQueues
  readonly earlier: Pick<EarlierLanes, 'laneOf' | 'use'>
  readonly waiters: Waiters
  readonly patienceMs: number
  readonly everyMs: number
}

/** What is late by so much for its next try was put off by a clock that is ahead. */
const lateMs = 1000
/** How long a lane stays open with nothing to do. */
const idleMs = 2 * 60_000

/** Keeps the order in every busy lane, by one process at a time, and forgets those that have been idle. */
export async function keepOrder(parts: OrderParts): Promise<void> {
  const { redis, keys, busy, lanes, earlier, everyMs } = parts
  const known = new Set([...lanes.names, ...earlier.laneOf.keys()])
  for (const lane of (await busy.all()).filter((lane) => known.has(lane))) {
    const isOurs = await redis.set(keys.order(lane), '1', 'PX', Math.ceil(everyMs * 0.9), 'NX')
    if (isOurs === null) continue
    if (earlier.laneOf.has(lane)) await earlier.use(lane)
    const queue = lanes.queueIn(lane)
    const now = await timeOf(redis)
    await bringForward(queue, redis, (job) => job.kind === 'call' && (job.triesAt ?? now) + lateMs < now)
    await moveUp(queue, parts, now)
    await busy.forgetIdle(lane, queue, idleMs)
  }
}
