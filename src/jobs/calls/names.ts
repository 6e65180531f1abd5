import type { Redis } from 'ioredis'
import type { Report } from '../../report/declaration/declaration.ts'
import {
  idsIn,
  type KnownNames,
  type Names,
  namesIn,
  type NamedSubject,
} from '../../report/selection/names.ts'
import type { Table } from '../../report/table/table.ts'
import type { Keys } from '../redis/keys.ts'
import { repliesOf } from '../redis/replies.ts'

const dayMs = 24 * 60 * 60_000
const keptForMs = 30 * dayMs
const renewedBelowMs = keptForMs - dayMs
/** Beyond so many names an account's are forgotten, and learnt anew from what it still asks. */
const namesAtMost = 20_000

/** What the agents and skills of each account are called, learnt from the answers that give ids and names. */
export class NameBook {
  readonly #redis: Redis
  readonly #keys: Keys

  constructor(redis: Redis, keys: Keys) {
    this.#redis = redis
    this.#keys = keys
  }

  /** Takes up the names in an answer; nothing is written where all of them are known. */
  async learn(account: string, report: Report, table: Table): Promise<void> {
    const { agent, skill } = namesIn(report, table)
    await Promise.all([this.#learn(account, 'agent', agent), this.#learn(account, 'skill', skill)])
  }

  /** The names of the ids in an answer, as far as they are known. */
  async of(account: string, report: Report, tables: readonly Table[]): Promise<KnownNames> {
    return this.ofIds(account, idsIn(report, tables))
  }

  async ofIds(
    account: string,
    ids: Readonly<Record<NamedSubject, ReadonlySet<string>>>,
  ): Promise<KnownNames> {
    const [agent, skill] = await Promise.all([
      this.#of(account, 'agent', [...ids.agent]),
      this.#of(account, 'skill', [...ids.skill]),
    ])
    return { agent, skill }
  }

  /** Every agent and skill of an account that is known. */
  async all(account: string): Promise<KnownNames> {
    const [agent, skill] = await Promise.all(
      (['agent', 'skill'] as const).map((subject) => this.#redis.hgetall(this.#keys.names(account, subject))),
    )
    return { agent: new Map(Object.entries(agent ?? {})), skill: new Map(Object.entries(skill ?? {})) }
  }

  async #of(account: string, subject: NamedSubject, ids: readonly string[]): Promise<Names> {
    if (ids.length === 0) return new Map()
    const names = await this.#redis.hmget(this.#keys.names(account, subject), ...ids)
    return new Map(
      ids.flatMap((id, index) => {
        const name = names[index]
        return typeof name === 'string' ? [[id, name] as const] : []
      }),
    )
  }

  async #learn(account: string, subject: NamedSubject, names: Names): Promise<void> {
    if (names.size === 0) return
    const key = this.#keys.names(account, subject)
    const [known, left, size] = repliesOf(
      await this.#redis
        .pipeline()
        .hmget(key, ...names.keys())
        .pttl(key)
        .hlen(key)
        .exec(),
    ) as [readonly (string | null)[], number, number]
    const fresh = [...names].filter(([, name], index) => known[index] !== name)
    if (fresh.length === 0 && left > renewedBelowMs) return
    const batch = this.#redis.multi()
    if (size + fresh.length > namesAtMost) batch.del(key)
    if (fresh.length > 0) batch.hset(key, ...fresh.flat())
    repliesOf(await batch.pexpire(key, keptForMs).exec())
  }
}
