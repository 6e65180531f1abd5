import type { Redis } from 'ioredis'
import { timeOf } from './redis/clock.ts'
import type { Keys } from './redis/keys.ts'
import type { Outcomes } from './calls/outcomes.ts'
import type { Wakes } from './answers/wakes.ts'

export interface SweepParts {
  readonly redis: Redis
  readonly keys: Keys
  readonly wakes: Wakes
  readonly outcomes: Outcomes
  readonly everyMs: number
}

const mostAtOnce = 200

/**
 * Wakes every open answer once in a while, in case whoever should have woken it has died. Any number of processes may
 * do so: an answer that still waits asks for its calls again and goes on waiting.
 */
export async function sweep({ redis, keys, wakes, outcomes, everyMs }: SweepParts): Promise<void> {
  const now = await timeOf(redis)
  const open = await redis.zrangebyscore(keys.openAnswers, '-inf', now - everyMs, 'LIMIT', 0, mostAtOnce)
  const isOpen = await Promise.all(
    open.map(async (id) => (await redis.hget(keys.answer(id), 'state')) === JSON.stringify('open')),
  )
  const waiting = open.filter((_id, index) => isOpen[index])
  const over = open.filter((_id, index) => !isOpen[index])
  if (over.length > 0) await redis.zrem(keys.openAnswers, ...over)
  for (const id of waiting) await redis.zadd(keys.openAnswers, 'XX', now, id)
  await wakes.bringForward(now)
  await wakes.wake(waiting)
  await outcomes.tidy()
}
