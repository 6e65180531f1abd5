import type { Redis } from 'ioredis'
import type { Waiting } from '../../bot/ports/calls.ts'
import type { Window } from '../../report/time/windows.ts'
import type { Durations, Takes } from './durations.ts'
import type { CallJob } from './lane.ts'
import type { LaneQueues } from './lane-queues.ts'
import { hindmost, priorityOf, scoreAfter } from './priority.ts'
import { repliesOf } from '../redis/replies.ts'

/** A call under way, since (epoch ms) its turn came. */
export interface RunningCall {
  readonly report: string
  readonly window: Window
  readonly since: number
}

const dayMs = 24 * 60 * 60_000

/** How long it is until the jobs of a lane have their turn, and what goes before them. */
export class WaitingLine {
  readonly #redis: Redis
  readonly #lanes: Pick<LaneQueues, 'queueOf'>
  readonly #durations: Durations

  constructor(redis: Redis, lanes: Pick<LaneQueues, 'queueOf'>, durations: Durations) {
    this.#redis = redis
    this.#lanes = lanes
    this.#durations = durations
  }

  /** How each of these jobs of one lane stands. */
  async places(
    account: string,
    jobs: readonly { readonly job: string; readonly report: string }[],
  ): Promise<readonly Waiting[]> {
    const queue = this.#lanes.queueOf(account)
    const batch = this.#redis.pipeline().lrange(queue.toKey('active'), 0, -1).llen(queue.toKey('wait'))
    for (const { job } of jobs) batch.zrank(queue.toKey('prioritized'), job)
    const [replies, takes] = await Promise.all([batch.exec(), this.#durations.read(account)])
    const [active, waiting, ...ranks] = repliesOf(replies)
    const running = active as readonly string[]
    const current = await this.#current(account, running)
    return jobs.map(({ job, report }, index): Waiting => {
      const rank = ranks[index]
      const isRunning = running.includes(job)
      // One that is neither waits to be tried again.
      const isInLine = typeof rank === 'number'
      const ahead = isInLine ? running.length + Number(waiting) + rank : 0
      const endsAt = isInLine || isRunning ? end(report, ahead, isRunning, current, takes) : undefined
      return { kind: 'waiting', ahead, isRunning, ...(endsAt !== undefined && { endsAt }) }
    })
  }

  /** How many calls would go before a person's new one about a day. */
  async ahead(account: string): Promise<number> {
    const priority = priorityOf({ start: 0, end: dayMs }, 1)
    const { running, before } = await this.#count(account, priority)
    return running.length + before
  }

  async state(
    account: string,
  ): Promise<{ readonly waiting: number; readonly running: RunningCall | undefined }> {
    const { running, before, delayed } = await this.#count(account, hindmost - 1)
    return { waiting: before + delayed, running: await this.#current(account, running) }
  }

  /** What runs, and what waits with this priority or a better one. */
  async #count(account: string, priority: number) {
    const queue = this.#lanes.queueOf(account)
    const batch = this.#redis.pipeline().lrange(queue.toKey('active'), 0, -1).llen(queue.toKey('wait'))
    batch.zcount(queue.toKey('prioritized'), '-inf', `(${scoreAfter(priority)}`)
    const [active, waiting, prioritized, delayed] = repliesOf(
      await batch.zcard(queue.toKey('delayed')).exec(),
    )
    return {
      running: active as readonly string[],
      before: Number(waiting) + Number(prioritized),
      delayed: Number(delayed),
    }
  }

  async #current(account: string, [id]: readonly string[]): Promise<RunningCall | undefined> {
    if (id === undefined) return undefined
    const key = this.#lanes.queueOf(account).toKey(id)
    const [json, since] = await this.#redis.hmget(key, 'data', 'processedOn')
    const call = typeof json === 'string' ? (JSON.parse(json) as Partial<CallJob>).call : undefined
    // Another machine's clock tells when it began; what has begun was not begun later than now.
    const begun = Math.min(Number(since ?? Date.now()), Date.now())
    return call && { report: call.report, window: call.window, since: begun }
  }
}

/** When a call will be over (epoch ms), if what it takes is known, and what those take that go first. */
function end(
  report: string,
  ahead: number,
  isRunning: boolean,
  current: RunningCall | undefined,
  takes: Takes,
): number | undefined {
  const own = takes.of(report)
  if (own === undefined || takes.usual === undefined) return undefined
  const now = Date.now()
  const currentEnd = current === undefined ? now : endOf(current, takes.of(current.report) ?? own, now)
  if (isRunning) return currentEnd
  const between = current === undefined ? ahead : Math.max(ahead - 1, 0)
  return currentEnd + between * takes.usual + own
}

/** A call that takes longer than usual will take a while longer. */
function endOf({ since }: RunningCall, takesMs: number, now: number): number {
  return Math.round(Math.max(since + takesMs, now + takesMs / 4))
}
