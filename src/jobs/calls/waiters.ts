import type { Redis } from 'ioredis'
import { momentScript, nowScript } from '../redis/clock.ts'
import type { Keys } from '../redis/keys.ts'
import { endedField, type CallOutcome, outcomeField, parseOutcome, parseWants, type Want } from './outcome.ts'
import { repliesOf } from '../redis/replies.ts'

/** An answer that is still open asks again long before. */
const lifeMs = 60 * 60_000
const askingLifeMs = 24 * lifeMs

/** How an answer stands that asks for calls. */
export interface AskingState {
  /** The moment from which on it asks. */
  readonly since: number
  /** How many calls were made for it since then. */
  readonly made: number
  /** What Redis' clock says (epoch ms). */
  readonly now: number
}

/** How a call stood when an answer began to wait for it. */
export interface Joined {
  readonly outcome: CallOutcome | undefined
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

  /** An answer begins to ask for these calls, if it has not begun or begins anew. */
  async begin(answer: string, calls: readonly string[], isAnew: boolean): Promise<AskingState> {
    const waiters = isAnew ? [] : calls.map((call) => this.#keys.waiters(call))
    const keys = [this.#keys.asking(answer), this.#keys.clock, ...waiters]
    const args = [answer, askingLifeMs, isAnew ? 'anew' : ''] as const
    const reply = await this.#redis.eval(beginScript, keys.length, ...keys, ...args)
    const [since = 0, made = 0, now = 0] = (reply as readonly unknown[]).map(Number)
    return { since, made, now }
  }

  /** A call was made for these. */
  async count(answers: Iterable<string>): Promise<void> {
    const batch = this.#redis.pipeline()
    for (const answer of answers) {
      const asking = this.#keys.asking(answer)
      batch.hincrby(asking, 'made', 1).pexpire(asking, askingLifeMs)
    }
    repliesOf(await batch.exec())
  }

  /**
   * Has an answer wait for each call, and then looks how the call stands: whoever ends it in between finds the answer
   * waiting, and whoever ended it before has left the outcome.
   */
  async join(calls: readonly string[], answer: string, want: Want): Promise<readonly Joined[]> {
    const batch = this.#redis.pipeline()
    for (const call of calls) {
      const waiters = this.#keys.waiters(call)
      batch.hset(waiters, answer, JSON.stringify(want)).pexpire(waiters, lifeMs)
      batch.hlen(waiters).hmget(this.#keys.outcome(call), outcomeField, endedField)
    }
    const replies = repliesOf(await batch.exec())
    return calls.map((_call, index) => {
      const [added, , many, outcome] = replies.slice(4 * index, 4 * index + 4)
      const [json, ended] = outcome as readonly unknown[]
      return { outcome: parseOutcome(json, ended), isFirstTime: added === 1, isShared: Number(many) > 1 }
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

/** Who waits since a build of 2026 has asked since what that one noted with the call, if its clock was not ahead. */
const beginScript = `${momentScript}${nowScript}
if ARGV[3] == 'anew' then redis.call('del', KEYS[1]) end
local since = redis.call('hget', KEYS[1], 'since')
if not since then
  since = moment(KEYS[2])
  for at = 3, #KEYS do
    local before = redis.call('hget', KEYS[at], ARGV[1])
    local earlier = before and cjson.decode(before).since
    if earlier and earlier < tonumber(since) then since = string.format('%.3f', earlier) end
  end
  redis.call('hset', KEYS[1], 'since', since)
end
redis.call('pexpire', KEYS[1], ARGV[2])
return {since, redis.call('hget', KEYS[1], 'made') or 0, tostring(now)}`
