import { Queue, type RepeatOptions, type RepeatStrategy, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Digest, Digests } from '../../bot/model/digest.ts'
import type { Schedule } from '../../question/recurrence/schedule.ts'

interface Due {
  readonly digest: string
}

export interface TimetableOptions {
  readonly redis: Redis
  /** The prefix of BullMQ's keys. */
  readonly prefix: string
  readonly nextSlot: Digests['nextSlot']
  readonly log: Logger
}

const name = 'digests'
/** BullMQ takes priorities up to 2^21; the lower goes first. */
const lastPriority = 2 ** 20
export const digestsQueue = name

/** The clocks of digests: one job scheduler each, all in one queue. They only ring; what is due the slots say. */
export class Timetable {
  readonly #queue: Queue<Due>
  readonly #nextSlot: Digests['nextSlot']

  constructor({ redis, prefix, nextSlot, log }: TimetableOptions) {
    this.#nextSlot = nextSlot
    const settings = { repeatStrategy: strategyOf(nextSlot) }
    this.#queue = new Queue(name, { connection: redis, prefix, settings })
    this.#queue.on('error', (error) => log.warn({ err: error }, 'Digest queue'))
  }

  async set({ id, state, schedule }: Digest): Promise<void> {
    if (state !== 'active') {
      await this.#queue.removeJobScheduler(id)
      return
    }
    await this.#queue.upsertJobScheduler(
      id,
      { pattern: patternOf(schedule) },
      {
        name: 'due',
        data: { digest: id },
        opts: {
          attempts: 5,
          backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
          priority: await this.#priorityOf(schedule),
          removeOnComplete: true,
          removeOnFail: true,
        },
      },
    )
  }

  /** Of those that are due at one moment the most frequent goes first: its deadline is the earliest. */
  async #priorityOf(schedule: Schedule): Promise<number> {
    const next = await this.#nextSlot(schedule, Date.now())
    const later = next === undefined ? undefined : await this.#nextSlot(schedule, next)
    if (next === undefined || later === undefined) return lastPriority
    return Math.min(Math.max(Math.ceil((later - next) / 60_000), 1), lastPriority)
  }

  /**
   * Brings the clocks in line with the digests. A clock that goes right is not touched: setting it anew would drop a run
   * that is due and not yet taken. The digests are read last: one that was made meanwhile keeps its clock.
   */
  async reconcile(read: () => Promise<readonly Digest[]>): Promise<void> {
    const clocks = new Map((await this.#queue.getJobSchedulers()).map((one) => [one.key, one.pattern]))
    for (const digest of await read()) {
      const pattern = clocks.get(digest.id)
      clocks.delete(digest.id)
      const expected = digest.state === 'active' ? patternOf(digest.schedule) : undefined
      if (pattern !== expected) await this.set(digest)
    }
    for (const id of clocks.keys()) await this.#queue.removeJobScheduler(id)
  }

  async close(): Promise<void> {
    await this.#queue.close()
  }
}

/** Rings: `at` is the slot that the clock was set to. */
export function startRinging(
  { redis, prefix, nextSlot, log }: TimetableOptions,
  ring: (digest: string, at: number) => Promise<void>,
): Worker<Due> {
  const worker = new Worker<Due>(name, (job) => ring(job.data.digest, job.opts.prevMillis ?? 0), {
    connection: redis,
    prefix,
    settings: { repeatStrategy: strategyOf(nextSlot) },
    concurrency: 16,
    drainDelay: 2,
    lockDuration: 10_000,
    stalledInterval: 5_000,
    maxStalledCount: Number.MAX_SAFE_INTEGER,
    runRetryDelay: 500,
  })
  worker.on('error', (error) => log.warn({ err: error }, 'Digest worker'))
  worker.on('failed', (job, error) => log.error({ digest: job?.data.digest, err: error }, 'A digest broke'))
  return worker
}

function patternOf({ rule, zone, holidays }: Schedule): string {
  return JSON.stringify({ rule, zone, ...(holidays !== undefined && { holidays }) })
}

function strategyOf(nextSlot: Digests['nextSlot']): RepeatStrategy {
  return (after: number, { pattern = '{}' }: RepeatOptions) =>
    nextSlot(JSON.parse(pattern) as Schedule, after)
}
