import { type Job, type Queue, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { bringForward } from '../lanes/bring-forward.ts'
import type { LaneOptions } from '../lanes/lane.ts'
import { openQueue, type QueueParts } from '../lanes/open-queue.ts'

interface Wake {
  readonly answer: string
}

const name = 'wakes'
export const wakesQueue = name
const attempts = 5
const firstBackoffMs = 1000
const longestBackoffMs = firstBackoffMs * 2 ** attempts

/** Has answers worked on: each by one process at a time, and again when it was woken while it was worked on. */
export class Wakes {
  readonly #redis: Redis
  readonly #queue: Queue<Wake>

  constructor(parts: QueueParts) {
    this.#redis = parts.redis
    this.#queue = openQueue(name, parts)
  }

  async wake(answers: readonly string[]): Promise<void> {
    if (answers.length === 0) return
    await this.#queue.addBulk(
      answers.map((answer) => ({
        name: 'wake',
        data: { answer },
        opts: {
          // Without a job id: with one, a wake-up during the work would be lost.
          deduplication: { id: answer, keepLastIfActive: true },
          attempts,
          backoff: { type: 'exponential', delay: firstBackoffMs, jitter: 0.5 },
          removeOnComplete: true,
          removeOnFail: true,
        },
      })),
    )
  }

  /** Has those tried again at once that would wait for longer than any is put off; `now` is what Redis' clock says. */
  async bringForward(now: number): Promise<void> {
    await bringForward(this.#queue, this.#redis, (_wake, at) => at > now + longestBackoffMs)
  }

  async close(): Promise<void> {
    await this.#queue.close()
  }
}

/** Works on answers that were woken; what it throws is tried again, and then left to the sweep. */
export function startWaking(
  { redis, keys, timing, log }: LaneOptions,
  answer: (id: string, isLastTry: boolean) => Promise<void>,
): Worker<Wake> {
  const work = ({ data, attemptsMade }: Job<Wake>) => answer(data.answer, attemptsMade + 1 === attempts)
  const worker = new Worker<Wake>(name, work, {
    connection: redis,
    prefix: keys.queues,
    // Most of them wait: for Slack, or for a busy channel's turn.
    concurrency: 32,
    drainDelay: 2,
    lockDuration: timing.lockMs,
    stalledInterval: timing.stalledCheckMs,
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    runRetryDelay: 500,
  })
  worker.on('error', (error) => log.warn({ err: error }, 'Wake worker'))
  worker.on('failed', (job, error) => {
    log.error(
      { answer: job?.data.answer, attempt: job?.attemptsMade, err: error },
      'An answer could not be worked on',
    )
  })
  return worker
}
