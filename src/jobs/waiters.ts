import type { Redis } from 'ioredis'
import type { Waiter } from '../bot/ports/calls.ts'
import type { Keys } from './keys.ts'
import { type Outcome, parseOutcome, parseWants, type Want } from './outcome.ts'
import { repliesOf } from './replies.ts'

/** An answer that is still open asks again long before. */
const lifeMs = 60 * 60_000

/** How a call stood when an answer began to wait for it. */
export interface Joined {
  readonly outcome: Outcome | undefined
  readonly isFirstTime: boolean
  /** Others wait for it already. */
  readonly isShared: boolean
}

/** Which answers wait for which call, and what they ask of its outcome. */
export class Waiters {
  readonly #redis: Redis
  readonly #keys: Keys

  constructor(redis: Redis, keys: Keys) {
    this.#redis = redis
    this.#keys = keys
  }

  /**
   * Has an answer wait for each call, and then looks how the call stands: whoever ends it in between finds the answer
   * waiting, and whoever ended it before has left the outcome.
   */
  async join(calls: readonly string[], { answer, ...want }: Waiter): Promise<readonly Joined[]> {
    const batch = this.#redis.pipeline()
    for (const call of calls) {
      const waiters = this.#keys.waiters(call)
      batch.hset(waiters, answer, JSON.stringify(want satisfies Want)).pexpire(waiters, lifeMs)
      batch.hlen(waiters).hget(this.#keys.outcome(call), 'outcome')
    }
    const replies = repliesOf(await batch.exec())
    return calls.map((_call, index) => {
      const [added, , many, outcome] = replies.slice(4 * index, 4 * index + 4)
      return { outcome: parseOutcome(outcome), isFirstTime: added === 1, isShared: Number(many) > 1 }
    })
  }

  /** Returns the calls that nobody waits for any more. */
  async leave(calls: readonly string[], answer: string): Promise<readonly string[]> {
    if (calls.length === 0) return []
    const batch = this.#redis.pipeline()
    for (const call of calls) batch.hdel(this.#keys.waiters(call), answer).hlen(this.#keys.waiters(call))
    const replies = repliesOf(await batch.exec())
    return calls.filter((_call, index) => replies[2 * index + 1] === 0)
  }

  /** The answers that wait for any of these calls. */
  async of(calls: readonly string[]): Promise<readonly string[]> {
    if (calls.length === 0) return []
    const batch = this.#redis.pipeline()
    for (const call of calls) batch.hkeys(this.#keys.waiters(call))
    return [...new Set(repliesOf(await batch.exec()).flat() as string[])]
  }

  /** Until when people go before this call: 0 where a person waits for it, and never over where nobody does. */
  async deadline(call: string): Promise<number> {
    const wants = parseWants(await this.#redis.hgetall(this.#keys.waiters(call)))
    return Math.min(...[...wants.values()].map(({ deadline = 0 }) => deadline))
  }
}
