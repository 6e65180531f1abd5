import { type Job, type Queue, Worker, WaitingError, DelayedError } from 'bullmq'
import type { Call } from '../../bot/model/call.ts'
import type { Half } from '../calls/leaves.ts'
import { openQueue, type QueueParts } from './open-queue.ts'
import type { Timing } from '../redis/timing.ts'
import { Watchdog } from './watchdog.ts'

/** One call to make, or the question what is left of the day's calls, which is a call as well. */
export type LaneJob = CallJob | { readonly kind: 'token-info'; readonly account: string }

export interface CallJob {
  readonly kind: 'call'
  readonly call: Call
  readonly half?: Half
  /** Since when it has been tried without success, and when it is to be tried next, by Redis' clock (epoch ms). */
  readonly failingSince?: number
  readonly triesAt?: number
}

/** What became of a job: over, to be tried later, or nothing may be sent with the token for a while. */
export type Progress =
  | { readonly kind: 'over' }
  | ({ readonly kind: 'later'; readonly inMs: number } & Required<Pick<CallJob, 'failingSince' | 'triesAt'>>)
  | { readonly kind: 'closed'; readonly forMs: number }

/** A job, and when it was asked for, by Redis' clock (epoch ms). */
export type Work = (lane: string, job: LaneJob, signal: AbortSignal, askedAt: number) => Promise<Progress>

export interface LaneOptions extends QueueParts {
  readonly timing: Timing
}

/** Why a running job is cut off. */
const shutdown = 'shutdown'
const lockLost = 'lock lost'
const lockNotRenewed = 'lock not renewed'

/** Works off the calls of one token, one after the other over all processes. */
export class Lane {
  readonly #name: string
  readonly #queue: Queue<LaneJob>
  readonly #worker: Worker<LaneJob>
  readonly #watchdog: Watchdog
  readonly #work: Work

  private constructor(name: string, work: Work, options: LaneOptions) {
    const { redis, keys, timing, log } = options
    this.#name = name
    this.#work = work
    this.#queue = openQueue(laneQueue(name), options)
    this.#worker = new Worker<LaneJob>(
      laneQueue(name),
      // Three parameters: BullMQ hands over a signal only to a function that declares it.
      (job, token, signal) => this.#process(job, token ?? '', signal ?? AbortSignal.abort()),
      {
        connection: redis,
        prefix: keys.queues,
        autorun: false,
        concurrency: 1,
        lockDuration: timing.lockMs,
        stalledInterval: timing.stalledCheckMs,
        // A job is never at fault for the crashes of its workers.
        maxStalledCount: Number.MAX_SAFE_INTEGER,
        // Nobody wakes a worker that waits for another process's job; it looks again by itself.
        drainDelay: 1,
        // Never reached; only with a limiter does every process keep to a pause that one of them asked for.
        limiter: { max: 1_000_000_000, duration: 1000 },
        runRetryDelay: 500,
        removeOnComplete: { count: 0 },
        removeOnFail: { count: 0 },
      },
    )
    this.#watchdog = new Watchdog(timing.lockMs * 0.9, (job) => this.#worker.cancelJob(job, lockNotRenewed))
    this.#worker.on('locksRenewed', ({ jobIds }) => jobIds.forEach((job) => this.#watchdog.see(job)))
    this.#worker.on('lockRenewalFailed', (jobs) =>
      jobs.forEach((job) => this.#worker.cancelJob(job, lockLost)),
    )
    this.#worker.on('failed', (job, error) =>
      log.error({ lane: name, job: job?.id, err: error }, 'A lane job broke'),
    )
    this.#worker.on('error', (error) => log.warn({ lane: name, err: error }, 'Lane'))
  }

  /** One request per token is asked of Redis before the first job is taken from it. */
  static async open(name: string, work: Work, options: LaneOptions): Promise<Lane> {
    const lane = new Lane(name, work, options)
    try {
      await lane.#queue.setGlobalConcurrency(1)
    } catch (error) {
      // A worker has a connection of its own from its beginning on.
      await lane.close(0)
      throw error
    }
    lane.#worker.run().catch((error: unknown) => options.log.error({ lane: name, err: error }, 'Lane ended'))
    return lane
  }

  /** Takes nothing more, and gives the running job back if it is not over within `graceMs`. */
  async close(graceMs: number): Promise<void> {
    const closed = this.#worker.close()
    const timer = setTimeout(() => this.#worker.cancelAllJobs(shutdown), graceMs)
    await closed.finally(() => clearTimeout(timer))
    this.#watchdog.stop()
    await this.#queue.close()
  }

  /** Lets go at once, whatever is running: it is taken up like the work of a crashed process. */
  abandon(): void {
    this.#watchdog.stop()
    this.#worker.disconnect().catch(() => undefined)
  }

  async #process(job: Job<LaneJob>, token: string, signal: AbortSignal): Promise<void> {
    this.#watchdog.see(job.id ?? '')
    try {
      const progress = await this.#work(this.#name, job.data, signal, job.timestamp)
      await this.#settle(job, token, progress)
    } catch (error) {
      if (!signal.aborted || error !== signal.reason) throw error
      // Given back: whoever takes it next waits for the fence that this request has left behind.
      await job.moveToWait(token)
      throw new WaitingError()
    } finally {
      this.#watchdog.forget(job.id ?? '')
    }
  }

  async #settle(job: Job<LaneJob>, token: string, progress: Progress): Promise<void> {
    switch (progress.kind) {
      case 'over':
        return
      case 'later':
        if (job.data.kind === 'call') {
          const { failingSince, triesAt } = progress
          await job.updateData({ ...job.data, failingSince, triesAt })
        }
        await job.moveToDelayed(Date.now() + progress.inMs, token)
        throw new DelayedError()
      case 'closed':
        await this.#queue.rateLimit(progress.forMs)
        throw Worker.RateLimitError()
    }
  }
}

/** A queue's name may hold no colon. */
export function laneQueue(lane: string): string {
  return `lane-${encodeURIComponent(lane)}`
}
