import type { ChainableCommander, Redis } from 'ioredis'
import type { FailureKind } from '../../bot/model/failure.ts'
import type { KeptTable } from '../../bot/ports/calls.ts'
import type { Table } from '../../report/table/table.ts'
import { momentScript } from '../redis/clock.ts'
import { KeptSpace } from './kept-space.ts'
import { encodeTable, fieldsOf, tableIn } from './kept-table.ts'
import type { Keys } from '../redis/keys.ts'
import {
  endedField,
  type Halved,
  type Kept,
  type CallOutcome,
  outcomeField,
  parseOutcome,
  parseWants,
  type Result,
  type Want,
} from './outcome.ts'
import { repliesOf } from '../redis/replies.ts'

const hourMs = 60 * 60_000
/** What may not be kept long, and the least for what may: each use by an answer that waits renews it. */
const shortMs = hourMs / 4

/** The two parts of a table: what may be kept long, and customers' data and free text, which may not. */
export interface Parts {
  readonly plain: Table
  readonly apart: Table
}

/** How a call stands: how it ended if it has, and which answers wait for it. */
export interface CallState {
  readonly outcome: CallOutcome | undefined
  readonly waiting: ReadonlyMap<string, Want>
}

/** How calls ended, with the columns that they fetched. */
export class Outcomes {
  readonly #redis: Redis
  readonly #keys: Keys
  readonly #space: KeptSpace

  constructor(redis: Redis, keys: Keys, maxBytes: number) {
    this.#redis = redis
    this.#keys = keys
    this.#space = new KeptSpace(redis, keys, maxBytes)
  }

  async read(call: string): Promise<CallOutcome | undefined> {
    const [json, ended] = await this.#redis.hmget(this.#keys.outcome(call), outcomeField, endedField)
    return parseOutcome(json, ended)
  }

  async state(call: string): Promise<CallState> {
    const batch = this.#redis.pipeline().hmget(this.#keys.outcome(call), outcomeField, endedField)
    const [outcome, waiting] = repliesOf(await batch.hgetall(this.#keys.waiters(call)).exec())
    const [json, ended] = outcome as readonly unknown[]
    return { outcome: parseOutcome(json, ended), waiting: parseWants(waiting as Record<string, string>) }
  }

  /** Keeps the columns of a call, and returns the answers that wait for it. */
  async keep(call: string, outcome: Omit<Kept, 'bytes'>, parts: Parts): Promise<readonly string[]> {
    const encoded = await Promise.all([encodeTable(parts.plain), encodeTable(parts.apart)])
    const [plain, apart] = [fieldsOf(encoded[0]), fieldsOf(encoded[1])]
    const bytes = sizeOf(plain) + sizeOf(apart)
    const kept: Kept = { ...outcome, bytes }
    const [outcomeKey, apartKey] = [this.#keys.outcome(call), this.#keys.apart(call)]
    const batch = this.#redis
      .multi()
      .del(outcomeKey, apartKey)
      .hset(outcomeKey, outcomeField, JSON.stringify(kept), ...plain)
      .eval(endScript, 2, outcomeKey, this.#keys.clock)
      .pexpire(outcomeKey, Math.max(outcome.freshForMs, shortMs))
      .hset(apartKey, ...apart)
      .pexpire(apartKey, shortMs)
    this.#space.take(batch, call, bytes)
    const [waiting, tooMany] = repliesOf(await batch.hkeys(this.#keys.waiters(call)).exec()).reverse()
    await this.#forgetAll(tooMany as string[])
    return waiting as string[]
  }

  /** So much is kept of a question that the rest of it would push it out again. */
  fillSpace(outcomes: readonly (CallOutcome | undefined)[]): boolean {
    return this.#space.isFilledBy(outcomes.map((outcome) => (outcome?.kind === 'kept' ? outcome.bytes : 0)))
  }

  fail(call: string, failure: FailureKind): Promise<readonly string[]> {
    return this.#note(call, { kind: 'failed', failure, at: Date.now() }, hourMs)
  }

  halve(call: string, found: Omit<Halved, 'kind'> = {}): Promise<readonly string[]> {
    return this.#note(call, { kind: 'halved', ...found }, 24 * hourMs)
  }

  /** The columns of a call; undefined when they are not kept any more. */
  async load(call: string, { hasApart }: Kept): Promise<KeptTable | undefined> {
    const plain = await this.#part(this.#keys.outcome(call))
    const apart = hasApart ? await this.#part(this.#keys.apart(call)) : undefined
    if (plain === undefined || (hasApart && apart === undefined)) return undefined
    return { ...plain, columns: { ...plain.columns, ...apart?.columns } }
  }

  /** Has these last for another while: an answer waits for the rest of its calls. */
  async touch(calls: readonly string[]): Promise<void> {
    const batch = this.#redis.pipeline()
    for (const call of calls) {
      batch.pexpire(this.#keys.outcome(call), shortMs, 'GT').pexpire(this.#keys.apart(call), shortMs, 'GT')
      this.#space.use(batch, call)
    }
    if (calls.length > 0) await batch.exec()
  }

  async forget(call: string): Promise<void> {
    const batch = this.#redis.multi()
    this.#forget(batch, call)
    await batch.exec()
  }

  /** Takes what has expired by itself out of the count, a sample at a time. */
  async tidy(): Promise<void> {
    const calls = await this.#space.sample()
    const isThere = await Promise.all(calls.map((call) => this.#redis.exists(this.#keys.outcome(call))))
    await this.#forgetAll(calls.filter((_call, index) => isThere[index] === 0))
  }

  async #note(call: string, result: Result, lifeMs: number): Promise<readonly string[]> {
    const batch = this.#redis.multi()
    this.#forget(batch, call)
    batch.hset(this.#keys.outcome(call), outcomeField, JSON.stringify(result))
    batch.eval(endScript, 2, this.#keys.outcome(call), this.#keys.clock)
    batch.pexpire(this.#keys.outcome(call), lifeMs).hkeys(this.#keys.waiters(call))
    return repliesOf(await batch.exec()).at(-1) as string[]
  }

  #forget(batch: ChainableCommander, call: string): void {
    batch.del(this.#keys.outcome(call), this.#keys.apart(call))
    this.#space.give(batch, call)
  }

  async #forgetAll(calls: readonly string[]): Promise<void> {
    await Promise.all(calls.map((call) => this.forget(call)))
  }

  async #part(key: string): Promise<KeptTable | undefined> {
    return tableIn(await this.#redis.hgetallBuffer(key))
  }
}

const endScript = `${momentScript}
return redis.call('hset', KEYS[1], '${endedField}', moment(KEYS[2]))`

function sizeOf(fields: readonly (string | Buffer)[]): number {
  return fields.reduce((sum, field) => sum + Buffer.byteLength(field), 0)
}
