import type { Call } from '../../../src/bot/model/call.ts'
import type { FailureKind } from '../../../src/bot/model/failure.ts'
import type { Calls, KeptTable, LaneState, Standing, Waiter } from '../../../src/bot/ports/calls.ts'
import { encodeTable } from '../../../src/jobs/calls/kept-table.ts'
import type { Report } from '../../../src/report/declaration/declaration.ts'
import type { Held } from '../../../src/report/model/held.ts'
import type { KnownNames } from '../../../src/report/selection/names.ts'
import type { Summary, View } from '../../../src/report/model/summary.ts'
import type { Table } from '../../../src/report/table/table.ts'

type Summarise = (report: Report, tables: readonly Table[], view: View, clip: Clip | undefined) => Summary
type Clip = { readonly start: number; readonly end: number }
type Result =
  | { kind: 'kept'; asOf: number; table: Table }
  | { kind: 'failed'; failure: FailureKind; at: number }
type Outcome = Result & { readonly ended: number }

interface World {
  readonly wake?: (answer: string) => void
  readonly now?: () => number
}

/** Calls without lanes: a call waits until the test lands or fails it, and its answers are then woken. */
export class CallsTwin implements Calls {
  readonly #summarise: Summarise
  readonly #world: World
  /** Counts what happens: the beginnings of answers, and the ends of calls. */
  #order = 0
  readonly #since = new Map<string, number>()
  readonly #outcomes = new Map<string, Outcome>()
  readonly #waiters = new Map<string, Set<string>>()
  /** What the agents and queues of every account are called. */
  known: KnownNames = { agent: new Map(), skill: new Map() }
  /** What the servers of accounts have answered for their reports. */
  readonly heldBy = new Map<string, Readonly<Record<string, Held>>>()
  /** How many calls may be made at the most for each answer that asked. */
  readonly limits = new Map<string, number | undefined>()
  /** What a lane says beside how many calls wait in it. */
  readonly laneStates = new Map<string, Partial<LaneState>>()

  constructor(summarise: Summarise, world: World = {}) {
    this.#summarise = summarise
    this.#world = world
  }

  /** The calls that were asked for and have no outcome, in the order of their asking. */
  waiting(): readonly Call[] {
    return [...this.#waiters.keys()].map((key) => JSON.parse(key) as Call)
  }

  land(call: Call, table: Table, asOf: number): void {
    this.#end(call, { kind: 'kept', asOf, table })
  }

  fail(call: Call, failure: FailureKind, at: number): void {
    this.#end(call, { kind: 'failed', failure, at })
  }

  forget(call: Call): void {
    this.#outcomes.delete(keyOf(call))
  }

  names(): Promise<KnownNames> {
    return Promise.resolve(this.known)
  }

  held(account: string, reports: readonly string[]): Promise<ReadonlyMap<string, Held>> {
    const known = this.heldBy.get(account) ?? {}
    return Promise.resolve(
      new Map(reports.flatMap((api) => (known[api] === undefined ? [] : [[api, known[api]] as const]))),
    )
  }

  /** What is kept is fresh for ever, save for a refresh. */
  request(
    calls: readonly Call[],
    { answer, isRefresh = false, isAnew = false, mostCalls }: Waiter,
  ): Promise<readonly Standing[]> {
    this.limits.set(answer, mostCalls)
    const { now = () => 0 } = this.#world
    const since = (isAnew ? undefined : this.#since.get(answer)) ?? ++this.#order
    this.#since.set(answer, since)
    return Promise.resolve(
      calls.map((call): Standing => {
        const key = keyOf(call)
        const outcome = this.#outcomes.get(key)
        const isNew = outcome !== undefined && outcome.ended > since
        if (outcome?.kind === 'kept' && (isNew || !isRefresh)) {
          return { kind: 'kept', asOf: outcome.asOf, rows: outcome.table.rows }
        }
        if (outcome?.kind === 'failed' && isNew) {
          return { kind: 'failed', failure: outcome.failure, agoMs: now() - outcome.at }
        }
        const ahead = this.#aheadOf(key, call.account)
        this.#waiters.set(key, (this.#waiters.get(key) ?? new Set()).add(answer))
        return { kind: 'waiting', ahead, isRunning: false }
      }),
    )
  }

  giveUp(calls: readonly Call[], answer: string): Promise<void> {
    for (const key of calls.map(keyOf)) {
      const waiters = this.#waiters.get(key)
      waiters?.delete(answer)
      if (waiters?.size === 0) this.#waiters.delete(key)
    }
    return Promise.resolve()
  }

  lane(account: string): Promise<LaneState> {
    const waiting = this.waiting().filter((call) => call.account === account).length
    return Promise.resolve({ account, waiting, ...this.laneStates.get(account) })
  }

  async tables(calls: readonly Call[]): Promise<readonly KeptTable[] | undefined> {
    const tables = this.#tablesOf(calls)
    return tables.length < calls.length ? undefined : Promise.all(tables.map(encodeTable))
  }

  ahead(account: string): Promise<number> {
    return Promise.resolve(this.waiting().filter((call) => call.account === account).length)
  }

  summarise(
    report: Report,
    calls: readonly Call[],
    view: View,
    clip: Clip | undefined,
  ): Promise<Summary | undefined> {
    const tables = this.#tablesOf(calls)
    if (tables.length < calls.length) return Promise.resolve(undefined)
    return Promise.resolve(this.#summarise(report, tables, view, clip))
  }

  #tablesOf(calls: readonly Call[]): readonly Table[] {
    const outcomes = calls.map((call) => this.#outcomes.get(keyOf(call)))
    return outcomes.flatMap((outcome) => (outcome?.kind === 'kept' ? [outcome.table] : []))
  }

  #end(call: Call, result: Result): void {
    const key = keyOf(call)
    this.#outcomes.set(key, { ...result, ended: ++this.#order })
    const waiters = this.#waiters.get(key) ?? []
    this.#waiters.delete(key)
    for (const answer of waiters) this.#world.wake?.(answer)
  }

  #aheadOf(key: string, account: string): number {
    const keys = this.waiting().filter((call) => call.account === account)
    const position = keys.findIndex((call) => keyOf(call) === key)
    return position === -1 ? keys.length : position
  }
}

function keyOf({ account, report, params, window: { start, end }, isWhole }: Call): string {
  return JSON.stringify({ account, report, params, window: { start, end }, isWhole })
}
