import type { Redis } from 'ioredis'
import type { Call } from '../../bot/model/call.ts'
import { dayMs } from '../../report/model/buckets.ts'
import type { Held } from '../../report/model/held.ts'
import type { Table } from '../../report/table/table.ts'
import type { Keys } from '../redis/keys.ts'
import { repliesOf } from '../redis/replies.ts'

const keptForMs = 90 * dayMs
/** Stands among the days for a report that has answered with rows. */
const has = 'has'

/** Which reports the server of each account has, as far as its answers tell: a 404 can mean that it lacks one. */
export class HeldReports {
  readonly #redis: Redis
  readonly #keys: Keys

  constructor(redis: Redis, keys: Keys) {
    this.#redis = redis
    this.#keys = keys
  }

  /** Takes up what an answer tells; `asOf` is when it was asked for (epoch ms). */
  async learn({ account, report, params, window }: Call, table: Table, asOf: number): Promise<void> {
    const key = this.#keys.held(account, report)
    const { rows, fetched = rows, isNotFound, span } = table
    if (fetched > 0) {
      repliesOf(await this.#redis.multi().del(key).sadd(key, has).pexpire(key, keptForMs).exec())
      return
    }
    const isOfAll = Object.values(params).every((value) => value === 'all')
    if (isNotFound !== true || span === undefined || !isOfAll || window.end > asOf) return
    const days = wholeDays(span)
    if (days.length === 0 || (await this.#redis.sismember(key, has)) === 1) return
    repliesOf(
      await this.#redis
        .multi()
        .sadd(key, ...days)
        .pexpire(key, keptForMs)
        .exec(),
    )
  }

  /** What is known of these reports, by api id. */
  async of(account: string, reports: readonly string[]): Promise<ReadonlyMap<string, Held>> {
    const batch = this.#redis.pipeline()
    for (const report of reports) batch.smembers(this.#keys.held(account, report))
    const found = repliesOf(await batch.exec()) as readonly (readonly string[])[]
    return new Map(
      reports.flatMap((report, index): (readonly [string, Held])[] => {
        const members = found[index] ?? []
        if (members.length === 0) return []
        return [[report, members.includes(has) ? { kind: 'has' } : { kind: 'nothing', days: members }]]
      }),
    )
  }
}

/** The days that lie wholly in a span of wall clock. */
function wholeDays({ start, end }: NonNullable<Table['span']>): readonly string[] {
  const days: string[] = []
  for (let at = Math.ceil(start / dayMs) * dayMs; at + dayMs <= end; at += dayMs)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}
