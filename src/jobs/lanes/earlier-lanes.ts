import type { Redis } from 'ioredis'
import type { Keys } from '../redis/keys.ts'
import { laneQueue } from './lane.ts'
import { earlierNames, type NamedAccount } from './lane-names.ts'

const honouredSeconds = 24 * 60 * 60

/**
 * The lanes of builds before December 2026, which were named after accounts. Their queues are worked off, and their
 * fences taken beside the own, for a day after the last use, so that processes of such a build can run meanwhile.
 */
export class EarlierLanes {
  readonly #redis: Redis
  readonly #keys: Keys
  readonly #names: ReadonlyMap<string, readonly string[]>
  readonly #laneOf: ReadonlyMap<string, string>

  constructor(
    redis: Redis,
    keys: Keys,
    accounts: readonly NamedAccount[],
    lanes: ReadonlyMap<string, string>,
  ) {
    this.#redis = redis
    this.#keys = keys
    this.#names = earlierNames(accounts, lanes)
    this.#laneOf = new Map(keys.isEarlier ? [...unambiguous(this.#names), ...lanes] : [])
  }

  /** What the lane of today may be called in a queue of then; a server with several tokens does not tell which. */
  get laneOf(): ReadonlyMap<string, string> {
    return this.#laneOf
  }

  /** The fences of then that a lane of today needs too, each beside the key that is there while it does. */
  fences(lane: string): readonly (readonly [fence: string, meta: string])[] {
    return (this.#names.get(lane) ?? []).map((name) => [this.#keys.earlierFence(name), this.#metaOf(name)])
  }

  /** From now on none is honoured for longer than a day after its last use. */
  async open(): Promise<void> {
    const batch = this.#redis.pipeline()
    const names = new Set([...this.#names.values()].flat())
    for (const name of names) batch.expire(this.#metaOf(name), honouredSeconds, 'NX')
    await batch.exec()
  }

  /** It was used just now. */
  async use(name: string): Promise<void> {
    await this.#redis.expire(this.#metaOf(name), honouredSeconds)
  }

  #metaOf(name: string): string {
    return this.#keys.earlierMeta(laneQueue(name))
  }
}

function unambiguous(names: ReadonlyMap<string, readonly string[]>): readonly (readonly [string, string])[] {
  const all = [...names].flatMap(([lane, called]) => called.map((name) => [name, lane] as const))
  const lanes = Map.groupBy(all, ([name]) => name)
  return all.filter(([name]) => lanes.get(name)?.length === 1)
}
