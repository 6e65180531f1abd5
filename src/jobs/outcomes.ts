import type { ChainableCommander, Redis } from 'ioredis'
import type { FailureKind } from '../bot/failure.ts'
import type { Table } from '../report/table.ts'
import { decodeColumn, encodeColumn } from './encode-column.ts'
import { KeptSpace } from './kept-space.ts'
import type { Keys } from './keys.ts'
import type { Kept, Outcome } from './outcome.ts'
import { repliesOf } from './replies.ts'

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
  readonly outcome: Outcome | undefined
  readonly waiting: readonly string[]
}

/** Beside these two, the fields of a kept part are its columns. */
const outcomeField = 'outcome'
const shapeField = 'shape'
const columnField = 'column:'

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

  async read(call: string): Promise<Outcome | undefined> {
    return parseOutcome(await this.#redis.hget(this.#keys.outcome(call), outcomeField))
  }

  async state(call: string): Promise<CallState> {
    const batch = this.#redis.pipeline().hget(this.#keys.outcome(call), outcomeField)
    const [outcome, waiting] = repliesOf(await batch.smembers(this.#keys.waiters(call)).exec())
    return { outcome: parseOutcome(outcome), waiting: waiting as string[] }
  }

  /** Keeps the columns of a call, and returns the answers that wait for it. */
  async keep(call: string, outcome: Kept, parts: Parts): Promise<readonly string[]> {
    const [plain, apart] = await Promise.all([fieldsOf(parts.plain), fieldsOf(parts.apart)])
    const [outcomeKey, apartKey] = [this.#keys.outcome(call), this.#keys.apart(call)]
    const batch = this.#redis
      .multi()
      .del(outcomeKey, apartKey)
      .hset(outcomeKey, outcomeField, JSON.stringify(outcome), ...plain)
      .pexpire(outcomeKey, Math.max(outcome.freshForMs, shortMs))
      .hset(apartKey, ...apart)
      .pexpire(apartKey, shortMs)
    this.#space.take(batch, call, sizeOf(plain) + sizeOf(apart))
    const [waiting, taken] = repliesOf(await batch.smembers(this.#keys.waiters(call)).exec()).reverse()
    await this.#forgetAll(await this.#space.tooMany(Number(taken), call))
    return waiting as string[]
  }

  fail(call: string, failure: FailureKind, at: number): Promise<readonly string[]> {
    return this.#note(call, { kind: 'failed', failure, at }, hourMs)
  }

  halve(call: string, at: number): Promise<readonly string[]> {
    return this.#note(call, { kind: 'halved', at }, 24 * hourMs)
  }

  /** The columns of a call; undefined when they are not kept any more. */
  async load(call: string, { hasApart }: Kept): Promise<Table | undefined> {
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

  async #note(call: string, outcome: Outcome, lifeMs: number): Promise<readonly string[]> {
    const batch = this.#redis.multi()
    this.#forget(batch, call)
    batch.hset(this.#keys.outcome(call), outcomeField, JSON.stringify(outcome))
    batch.pexpire(this.#keys.outcome(call), lifeMs).smembers(this.#keys.waiters(call))
    return repliesOf(await batch.exec()).at(-1) as string[]
  }

  #forget(batch: ChainableCommander, call: string): void {
    batch.del(this.#keys.outcome(call), this.#keys.apart(call))
    this.#space.give(batch, call)
  }

  async #forgetAll(calls: readonly string[]): Promise<void> {
    await Promise.all(calls.map((call) => this.forget(call)))
  }

  async #part(key: string): Promise<Table | undefined> {
    const fields = Object.entries(await this.#redis.hgetallBuffer(key))
    const shape = fields.find(([name]) => name === shapeField)?.[1]
    if (shape === undefined) return undefined
    const columns = fields
      .filter(([name]) => name.startsWith(columnField))
      .map(async ([name, bytes]) => [name.slice(columnField.length), await decodeColumn(bytes)] as const)
    return {
      ...(JSON.parse(shape.toString()) as Shape),
      columns: Object.fromEntries(await Promise.all(columns)),
    }
  }
}

export function parseOutcome(json: unknown): Outcome | undefined {
  return typeof json === 'string' ? (JSON.parse(json) as Outcome) : undefined
}

type Shape = Omit<Table, 'columns'>

async function fieldsOf({ columns, ...shape }: Table): Promise<readonly (string | Buffer)[]> {
  const encoded = Object.entries(columns).map(async ([name, column]) => [
    columnField + name,
    await encodeColumn(column),
  ])
  return [shapeField, JSON.stringify(shape satisfies Shape), ...(await Promise.all(encoded)).flat()]
}

function sizeOf(fields: readonly (string | Buffer)[]): number {
  return fields.reduce((sum, field) => sum + Buffer.byteLength(field), 0)
}
