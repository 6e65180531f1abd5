import type { Redis } from 'ioredis'
import { instantOf, wallClock } from '../../report/time/wall-clock.ts'
import type { Keys } from '../redis/keys.ts'
import { repliesOf } from '../redis/replies.ts'

/** What is known of the day's calls. */
export interface Allowance {
  /** Undefined while Wolkvox has not said it today. */
  readonly left?: number
  /** So few are left that they are for people. */
  readonly isLow: boolean
  /** It is time to ask Wolkvox again. */
  readonly isDue: boolean
  /** When the day is over in the account's zone (epoch ms). */
  readonly endsAt: number
}

const lifeSeconds = 2 * 24 * 60 * 60
const askedEverySeconds = 60 * 60
/** Asking is a call as well: it is worth it after so many. */
const askedAfterCalls = 10
/** The last calls of a day are for people: these many, and of a small quota a tenth. */
const mostReserved = 50

/** Counts the calls of a lane's day, which begins at midnight in the zone of its account. */
export class Quota {
  readonly #redis: Redis
  readonly #keys: Keys
  readonly #zones: ReadonlyMap<string, string>

  constructor(redis: Redis, keys: Keys, zones: ReadonlyMap<string, string>) {
    this.#redis = redis
    this.#keys = keys
    this.#zones = zones
  }

  async read(lane: string, now: number): Promise<Allowance> {
    const batch = this.#redis.pipeline().hgetall(this.#keys.quota(lane)).exists(this.#keys.quotaAsked(lane))
    const [counts, isAsked] = repliesOf(await batch.exec())
    const { day, endsAt } = this.#today(lane, now)
    const known = counts as Readonly<Record<string, string>>
    const isToday = known['day'] === day
    const [made, left, madeThen] = ['made', 'left', 'madeThen'].map((name) => Number(known[name] ?? 0))
    if (!isToday || made === undefined || left === undefined || madeThen === undefined) {
      return { isLow: false, isDue: false, endsAt }
    }
    const isDue = isAsked !== 1 && made - madeThen >= askedAfterCalls
    if (known['left'] === undefined) return { isLow: false, isDue, endsAt }
    const leftNow = Math.max(left - (made - madeThen), 0)
    return { left: leftNow, isLow: leftNow < Math.min(mostReserved, (left + madeThen) / 10), isDue, endsAt }
  }

  async countCall(lane: string, now: number): Promise<void> {
    await this.#redis.eval(countScript, 1, this.#keys.quota(lane), this.#today(lane, now).day, lifeSeconds)
  }

  /** What Wolkvox says; undefined where its answer cannot be made out. It need not be asked for an hour. */
  async told(lane: string, left: number | undefined, now: number): Promise<void> {
    await this.#redis.set(this.#keys.quotaAsked(lane), '1', 'EX', askedEverySeconds)
    if (left !== undefined) await this.#note(lane, left, now)
  }

  /** A call was refused for it: Wolkvox is asked again at once whether that is so. */
  async usedUp(lane: string, now: number): Promise<void> {
    await this.#note(lane, 0, now)
  }

  async #note(lane: string, left: number, now: number): Promise<void> {
    const { day } = this.#today(lane, now)
    await this.#redis.eval(noteScript, 1, this.#keys.quota(lane), day, lifeSeconds, left)
  }

  #today(lane: string, now: number): { readonly day: string; readonly endsAt: number } {
    const zone = this.#zones.get(lane) ?? 'UTC'
    const local = new Date(wallClock(now, zone))
    const tomorrow = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + 1)
    return { day: local.toISOString().slice(0, 10), endsAt: instantOf(tomorrow, zone) }
  }
}

/** The day that has begun by the clock of one machine is not taken back by another's. */
const newDayScript = `
if (redis.call('hget', KEYS[1], 'day') or '') < ARGV[1] then
  redis.call('del', KEYS[1])
  redis.call('hset', KEYS[1], 'day', ARGV[1], 'made', 0)
  redis.call('expire', KEYS[1], ARGV[2])
end`

const countScript = `${newDayScript}
return redis.call('hincrby', KEYS[1], 'made', 1)`

const noteScript = `${newDayScript}
return redis.call('hset', KEYS[1], 'left', ARGV[3], 'madeThen', redis.call('hget', KEYS[1], 'made'))`
