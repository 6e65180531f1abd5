import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { parseOutcome } from './outcomes.ts'
import type { Outcome } from './outcome.ts'
import { repliesOf } from './replies.ts'

/** An answer that is still open asks again long before. */
const lifeMs = 60 * 60_000

/** Which answers wait for which call. */
export class Waiters {
  readonly #redis: Redis
  readonly #keys: Keys

  constructor(redis: Redis, keys: Keys) {
    this.#redis = redis
    this.#keys = keys
  }

  /**
   * Has `answer` wait for each call, and then looks how the call stands: whoever ends it in between finds the answer
   * waiting, and whoever ended it before has left the outcome.
   */
  async join(calls: readonly string[], answer: string): Promise<readonly (Outcome | undefined)[]> {
    const batch = this.#redis.pipeline()
    for (const call of calls) {
      batch.sadd(this.#keys.waiters(call), answer).pexpire(this.#keys.waiters(call), lifeMs)
      batch.hget(this.#keys.outcome(call), 'outcome')
    }
    const replies = repliesOf(await batch.exec())
    return calls.map((_call, index) => parseOutcome(replies[index * 3 + 2]))
  }

  async leave(calls: readonly string[], answer: string): Promise<void> {
    const batch = this.#redis.pipeline()
    for (const call of calls) batch.srem(this.#keys.waiters(call), answer)
    if (calls.length > 0) await batch.exec()
  }
}
