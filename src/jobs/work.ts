import type { Logger } from 'pino'
import type { Call } from '../bot/call.ts'
import { Failure } from '../bot/failure.ts'
import { reportOf } from '../report/catalogue.ts'
import { part } from '../report/kept.ts'
import type { Table } from '../report/table.ts'
import { halve } from '../report/windows.ts'
import { callKey } from './call-key.ts'
import { type Fence, FencePass } from './fence.ts'
import type { LaneJob, Progress, Work } from './lane.ts'
import { freshForMs, isGoodFor, type Kept } from './outcome.ts'
import type { Outcomes } from './outcomes.ts'
import { retryInMs } from './retry.ts'
import type { Wakes } from './wakes.ts'

/** Whatever makes a call, telling the fence when the request begins and when Wolkvox is done with it. */
export interface LaneSource {
  fetch(call: Call, signal: AbortSignal, pass: FencePass): Promise<Table>
}

export interface WorkParts {
  readonly source: LaneSource
  readonly fence: Pick<Fence, 'take'>
  readonly outcomes: Outcomes
  readonly wakes: Pick<Wakes, 'wake'>
  /** How long an answer may be put off by failures. */
  readonly patienceMs: number
  readonly log: Logger
}

/** Wolkvox cuts an answer at 60,000 rows and does not say so. */
const cutRows = 59_000

/** Makes the call of a lane job behind the lane's fence, leaves its outcome, and wakes every answer that waits. */
export function createWork({ source, fence, outcomes, wakes, patienceMs, log }: WorkParts): Work {
  async function fetch(call: Call, pass: FencePass, signal: AbortSignal): Promise<Table | Failure> {
    try {
      return await source.fetch(call, signal, pass)
    } catch (error) {
      if (error instanceof Failure) return error
      if (signal.aborted) {
        await pass.leave()
        throw signal.reason
      }
      log.error({ report: call.report, err: error }, 'A call broke')
      return new Failure('answer-unreadable', { cause: error })
    }
  }

  async function settle(job: LaneJob, ended: Table | Failure, asOf: number): Promise<Progress> {
    const { call, failingSince = asOf } = job
    if (!(ended instanceof Failure)) return wake(await keep(call, ended, asOf))
    const failedAt = Date.now()
    const inMs = retryInMs({
      failure: ended,
      failingForMs: failedAt - failingSince,
      attemptMs: failedAt - asOf,
      patienceMs,
      chance: Math.random(),
    })
    const { account, report } = call
    log.warn({ account, report, failure: ended.kind, inMs, err: ended.cause }, 'A call failed')
    return inMs === undefined ? wake(await fail(call, ended, asOf)) : { kind: 'later', inMs, failingSince }
  }

  async function keep(call: Call, table: Table, asOf: number): Promise<readonly string[]> {
    const { rows, fetched = rows } = table
    if (fetched >= cutRows) return fail(call, new Failure('answer-too-large'), asOf)
    const report = reportOf(call.report)
    if (report === undefined) throw new Error(`No report ${call.report} in the catalogue`)
    const parts = part(report, table)
    const kept: Kept = {
      kind: 'kept',
      asOf,
      rows: fetched,
      freshForMs: freshForMs(call.window, asOf),
      hasApart: Object.keys(parts.apart.columns).length > 0,
    }
    return outcomes.keep(callKey(call), kept, parts)
  }

  /** What is too much for one answer is asked for in halves, by whoever waits for it. */
  function fail(call: Call, { kind }: Failure, asOf: number): Promise<readonly string[]> {
    const isTooLong = kind === 'answer-too-large' && halve(call.window) !== undefined
    return isTooLong ? outcomes.halve(callKey(call), asOf) : outcomes.fail(callKey(call), kind, Date.now())
  }

  /** Those who wait leave by themselves when they have seen the outcome, so that a crash here loses nobody. */
  async function wake(waiting: readonly string[]): Promise<Progress> {
    await wakes.wake(waiting)
    return { kind: 'over' }
  }

  return async (lane, job, signal) => {
    const [{ outcome, waiting }, pass] = await Promise.all([
      outcomes.state(callKey(job.call)),
      fence.take(lane),
    ])
    if (waiting.length === 0 || isGoodFor(outcome, job.since)) {
      if (pass instanceof FencePass) await pass.leave()
      return wake(waiting)
    }
    if (!(pass instanceof FencePass)) return { kind: 'closed', forMs: pass.closedForMs }
    const asOf = Date.now()
    const ended = await fetch(job.call, pass, signal)
    const [progress] = await Promise.all([settle(job, ended, asOf), pass.leave()])
    return progress
  }
}
