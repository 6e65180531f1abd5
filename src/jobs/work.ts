import type { Logger } from 'pino'
import type { Call } from '../bot/call.ts'
import { Failure } from '../bot/failure.ts'
import { reportOf } from '../report/catalogue.ts'
import { part } from '../report/kept.ts'
import type { Table } from '../report/table.ts'
import { halve } from '../report/windows.ts'
import { callKey } from './call-key.ts'
import type { Fence, FencePass } from './fence.ts'
import type { Progress, Work } from './lane.ts'
import { freshForMs, isGoodFor } from './outcome.ts'
import type { Outcomes } from './outcomes.ts'
import { retryInMs } from './retry.ts'
import type { Waiters } from './waiters.ts'
import type { Wakes } from './wakes.ts'

/** Whatever makes a call, telling the fence when the request begins and when Wolkvox is done with it. */
export interface LaneSource {
  fetch(call: Call, signal: AbortSignal, pass: FencePass): Promise<Table>
}

export interface WorkParts {
  readonly source: LaneSource
  readonly fence: Fence
  readonly outcomes: Outcomes
  readonly waiters: Waiters
  readonly wakes: Wakes
  /** How long an answer may be put off by failures. */
  readonly patienceMs: number
  readonly log: Logger
}

/** Wolkvox cuts an answer at 60,000 rows and does not say so. */
const cutRows = 59_000

type Ended = Table | Failure | { readonly closedForMs: number }

/** Makes the call of a lane job behind the lane's fence, leaves its outcome, and wakes every answer that waits. */
export function createWork({ source, fence, outcomes, waiters, wakes, patienceMs, log }: WorkParts): Work {
  async function attempt(lane: string, call: Call, signal: AbortSignal): Promise<Ended> {
    const pass = await fence.take(lane)
    if ('closedForMs' in pass) return pass
    try {
      return await source.fetch(call, signal, pass)
    } catch (error) {
      if (signal.aborted) throw signal.reason
      if (error instanceof Failure) return error
      log.error({ lane, report: call.report, err: error }, 'A call broke')
      return new Failure('answer-unreadable', { cause: error })
    } finally {
      await pass.leave()
    }
  }

  async function wake(key: string, waiting: readonly string[]): Promise<Progress> {
    await wakes.wake(waiting)
    await waiters.leave(key, waiting)
    return { kind: 'over' }
  }

  async function keep(call: Call, key: string, table: Table, asOf: number): Promise<readonly string[]> {
    if (table.rows >= cutRows) return fail(call, key, new Failure('answer-too-large'), asOf)
    const report = reportOf(call.report)
    if (report === undefined) throw new Error(`No report ${call.report} in the catalogue`)
    const parts = part(report, table)
    const hasApart = Object.keys(parts.apart.columns).length > 0
    const freshMs = freshForMs(call.window, asOf)
    return outcomes.keep(key, { kind: 'kept', asOf, rows: table.rows, freshForMs: freshMs, hasApart }, parts)
  }

  /** What is too much for one answer is asked for in halves, by whoever waits for it. */
  function fail(call: Call, key: string, { kind }: Failure, asOf: number): Promise<readonly string[]> {
    const isTooLong = kind === 'answer-too-large' && halve(call.window) !== undefined
    return isTooLong ? outcomes.halve(key, asOf) : outcomes.fail(key, kind, Date.now())
  }

  return async (lane, { call, since, failingSince }, signal) => {
    const key = callKey(call)
    const { outcome, waiting } = await outcomes.state(key)
    if (waiting.length === 0 || isGoodFor(outcome, since)) return wake(key, waiting)
    const asOf = Date.now()
    const ended = await attempt(lane, call, signal)
    if ('closedForMs' in ended) return { kind: 'closed', forMs: ended.closedForMs }
    if (!(ended instanceof Failure)) return wake(key, await keep(call, key, ended, asOf))
    const failedAt = Date.now()
    const failingFrom = failingSince ?? asOf
    const inMs = retryInMs({
      failure: ended,
      failingForMs: failedAt - failingFrom,
      attemptMs: failedAt - asOf,
      patienceMs,
      chance: Math.random(),
    })
    log.warn({ lane, report: call.report, failure: ended.kind, inMs, err: ended.cause }, 'A call failed')
    if (inMs !== undefined) return { kind: 'later', inMs, failingSince: failingFrom }
    return wake(key, await fail(call, key, ended, asOf))
  }
}
