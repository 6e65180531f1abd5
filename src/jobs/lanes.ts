import { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Call } from '../bot/call.ts'
import { callKey } from './call-key.ts'
import type { Keys } from './keys.ts'
import { laneQueue, type LaneJob } from './lane.ts'
import { repliesOf } from './replies.ts'

/** Accounts with one token share a lane, which has the name of the first of them: no key holds a token. */
export function lanesOf(
  accounts: readonly { readonly name: string; readonly token: string }[],
): ReadonlyMap<string, string> {
  return new Map(
    accounts.map(({ name, token }) => [name, accounts.find((other) => other.token === token)?.name ?? name]),
  )
}

/** BullMQ orders by priority first and arrival second, in one score. */
const scorePerPriority = 2 ** 32

/** The lanes as those see them who ask for calls. */
export class Lanes {
  readonly #redis: Redis
  readonly #lanes: ReadonlyMap<string, string>
  readonly #queues: ReadonlyMap<string, Queue<LaneJob>>

  constructor(redis: Redis, keys: Keys, lanes: ReadonlyMap<string, string>, log: Logger) {
    this.#redis = redis
    this.#lanes = lanes
    this.#queues = new Map(
      [...new Set(lanes.values())].map((lane) => {
        const queue = new Queue<LaneJob>(laneQueue(lane), { connection: redis, prefix: keys.queues })
        queue.on('error', (error) => log.warn({ lane, err: error }, 'Lane queue'))
        return [lane, queue]
      }),
    )
  }

  get names(): readonly string[] {
    return [...this.#queues.keys()]
  }

  /**
   * Has a call made after this moment, once for all who ask meanwhile; returns the id of its job. A call that is on
   * its way already is made once more if nobody has what it brought, so that an answer that has just begun to wait
   * cannot miss it.
   */
  async add(call: Call, since: number, priority: number): Promise<string> {
    const queue = this.#queueOf(call.account)
    const job = await queue.add(
      'call',
      { call, since },
      {
        priority,
        deduplication: { id: callKey(call), keepLastIfActive: true },
        removeOnComplete: true,
        removeOnFail: true,
      },
    )
    const id = job.id ?? ''
    const score = await this.#redis.zscore(queue.toKey('prioritized'), id)
    if (score !== null && Math.floor(Number(score) / scorePerPriority) > priority) {
      await job.changePriority({ priority })
    }
    return id
  }

  /** No more than one call at a time; asked for again and again, as a Redis that lost its data has lost this too. */
  async limit(account: string): Promise<void> {
    await this.#queueOf(account).setGlobalConcurrency(1)
  }

  /** How many calls go before a job; before a new call of this priority where no job is named. */
  async ahead(
    account: string,
    before: { readonly job: string } | { readonly priority: number },
  ): Promise<number> {
    const queue = this.#queueOf(account)
    const prioritized = queue.toKey('prioritized')
    const batch = this.#redis.pipeline().lrange(queue.toKey('active'), 0, -1).llen(queue.toKey('wait'))
    if ('job' in before) batch.zrank(prioritized, before.job)
    else batch.zcount(prioritized, '-inf', `(${(before.priority + 1) * scorePerPriority}`)
    const [active, waiting, rank] = repliesOf(await batch.exec())
    const running = Array.isArray(active) ? active : []
    if ('job' in before && (running.includes(before.job) || rank === null)) return 0
    return running.length + Number(waiting) + Number(rank)
  }

  async close(): Promise<void> {
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()))
  }

  #queueOf(account: string): Queue<LaneJob> {
    const queue = this.#queues.get(this.#lanes.get(account) ?? '')
    if (queue === undefined) throw new Error(`No lane for the account ${account}`)
    return queue
  }
}
