import type { Queue } from 'bullmq'
import type { Call } from '../../bot/model/call.ts'
import type { BusyLanes } from './busy-lanes.ts'
import { callKey } from '../calls/call-key.ts'
import { changePriority } from './change-priority.ts'
import { laneQueue, type LaneJob } from './lane.ts'
import type { Half } from '../calls/leaves.ts'
import { openQueue, type QueueParts } from './open-queue.ts'
import { hindmost } from './priority.ts'

/** The lane of an account, and all lanes. */
export type LaneOf = Pick<ReadonlyMap<string, string>, 'get' | 'values'>

export interface LanesParts extends QueueParts {
  /** The lane of each account. */
  readonly lanes: LaneOf
  readonly busy: BusyLanes
}

const limitEveryMs = 5000
const passing = { removeOnComplete: true, removeOnFail: true }

/** The lanes as those see them who ask for calls. */
export class LaneQueues {
  readonly #parts: QueueParts
  readonly #lanes: LaneOf
  readonly #busy: BusyLanes
  readonly #limitedAt = new Map<string, number>()
  readonly #queues = new Map<string, Queue<LaneJob>>()

  constructor({ lanes, busy, ...parts }: LanesParts) {
    this.#parts = parts
    this.#lanes = lanes
    this.#busy = busy
  }

  get names(): readonly string[] {
    return [...new Set(this.#lanes.values())]
  }

  /**
   * Has a call made after this moment, once for all who ask meanwhile; returns the id of its job. A call that is on
   * its way already is made once more if nobody has what it brought, so that an answer that has just begun to wait
   * cannot miss it. `now` is what Redis' clock says.
   */
  async add(call: Call, priority: number, now: number, half?: Half): Promise<string> {
    const queue = this.queueOf(call.account)
    const job = await queue.add(
      'call',
      { kind: 'call', call, ...(half !== undefined && { half }) },
      {
        ...passing,
        priority,
        timestamp: Math.floor(now),
        deduplication: { id: callKey(call), keepLastIfActive: true },
      },
    )
    await this.#busy.note(this.laneOf(call.account))
    const id = job.id ?? ''
    // Wherever it stands: what waits for its next try comes back with the priority that it has by then.
    const known = await this.#parts.redis.hget(queue.toKey(id), 'priority')
    if (known !== null && Number(known) > priority) await changePriority(queue, id, priority)
    return id
  }

  /** Has Wolkvox asked what is left of the day's calls, once everything else is done. */
  async addTokenInfo(account: string): Promise<void> {
    await this.queueOf(account).add(
      'token-info',
      { kind: 'token-info', account },
      { ...passing, priority: hindmost, deduplication: { id: 'token-info' } },
    )
    await this.#busy.note(this.laneOf(account))
  }

  /** Takes a call out of its lane, unless it has begun. */
  async remove(call: Call): Promise<void> {
    const queue = this.queueOf(call.account)
    const id = await queue.getDeduplicationJobId(callKey(call))
    if (id !== null) await queue.remove(id)
  }

  /** No more than one call at a time; asked for again and again, as a Redis that lost its data has lost this too. */
  async limit(account: string): Promise<void> {
    const lane = this.laneOf(account)
    const now = Date.now()
    if ((this.#limitedAt.get(lane) ?? 0) + limitEveryMs > now) return
    await this.queueOf(account).setGlobalConcurrency(1)
    this.#limitedAt.set(lane, now)
  }

  async close(): Promise<void> {
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()))
  }

  queueOf(account: string): Queue<LaneJob> {
    return this.queueIn(this.laneOf(account))
  }

  queueIn(lane: string): Queue<LaneJob> {
    const queue = this.#queues.get(lane) ?? openQueue<LaneJob>(laneQueue(lane), this.#parts)
    this.#queues.set(lane, queue)
    return queue
  }

  laneOf(account: string): string {
    const lane = this.#lanes.get(account)
    if (lane === undefined) throw new Error(`No lane for the account ${account}`)
    return lane
  }
}
