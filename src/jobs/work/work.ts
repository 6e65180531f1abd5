import type { Logger } from 'pino'
import type { Call } from '../../bot/model/call.ts'
import { Failure } from '../../bot/model/failure.ts'
import type { Meter } from '../../bot/model/meter.ts'
import type { Table } from '../../report/table/table.ts'
import { attempt, isUnsent } from './attempt.ts'
import type { Background } from './background.ts'
import type { CallBooks } from './call-books.ts'
import { callKey } from '../calls/call-key.ts'
import { type Fence, FencePass } from '../lanes/fence.ts'
import type { Gate, Gates } from '../lanes/gates.ts'
import type { CallEnding, CallKeeper } from './keep-call.ts'
import type { CallJob, Progress, Work } from '../lanes/lane.ts'
import { isGoodFor, isPersons, type Kept } from '../calls/outcome.ts'
import type { CallState, Outcomes } from '../calls/outcomes.ts'
import { retryInMs } from './retry.ts'
import type { Waiters } from '../calls/waiters.ts'
import type { Wakes } from '../answers/wakes.ts'

/** Whatever makes a call, telling the fence when the request begins and when Wolkvox is done with it. */
export interface LaneSource {
  fetch(call: Call, signal: AbortSignal, pass: FencePass): Promise<Table>
  /** What is left of the day's calls. */
  tokenInfo(account: string, signal: AbortSignal, pass: FencePass): Promise<TokenInfo>
}

interface TokenInfo {
  readonly left: number | undefined
}

export interface WorkParts {
  readonly source: LaneSource
  readonly fence: Pick<Fence, 'take'>
  /** What this process calls the account of a lane that another one has called so. */
  readonly accountIn: (lane: string, called: string) => string
  readonly gates: Pick<Gates, 'of'>
  readonly books: Pick<CallBooks, 'begun' | 'ended' | 'told'>
  readonly outcomes: Pick<Outcomes, 'state'>
  readonly waiters: Pick<Waiters, 'count'>
  readonly keeping: CallKeeper
  readonly wakes: Pick<Wakes, 'wake'>
  readonly background: Pick<Background, 'free' | 'start'>
  /** How long an answer may be put off by failures. */
  readonly patienceMs: number
  /** A call that takes longer is told to those who wait that it has begun. */
  readonly tellAfterMs: number
  readonly meter: Meter
  readonly log: Logger
}

/** When a fetch began: by the machine's clock, and by Redis'. */
type Begin = Pick<Kept, 'asOf' | 'began'>

const over: Progress = { kind: 'over' }
/** Whoever has a fence mostly leaves it long before it runs out: it is looked at again after so long, more or less. */
const lookAgainMs = 250
/** BullMQ goes by the machine's clock, which may be behind that of the machine which put the job off. */
const soonMs = 100
/** Each costs an edit in Slack; whoever else waits for the same call is told by the sweep. */
const mostTold = 20

function closed(forMs: number): Progress {
  return { kind: 'closed', forMs: Math.ceil(Math.min(forMs, lookAgainMs * (0.5 + Math.random()))) }
}

/** Makes the call of a lane job behind the lane's fence, leaves its outcome, and wakes every answer that waits. */
export function createWork(parts: WorkParts): Work {
  const { source, fence, accountIn, gates, books, outcomes, waiters, keeping, wakes, background } = parts
  const { meter, log } = parts
  const { patienceMs, tellAfterMs } = parts
  /** Lanes that found their fence closed, and have not had it since. */
  const shutOut = new Set<string>()

  /** Those who wait leave by themselves when they have seen the outcome, so that a crash here loses nobody. */
  async function wake(answers: Iterable<string>): Promise<Progress> {
    await wakes.wake([...answers])
    return over
  }

  /** They see how the call stands; that it has begun can be told later as well. */
  async function tell(answers: readonly string[]): Promise<void> {
    await wakes.wake(answers).catch((error: unknown) => log.warn({ err: error }, 'Nobody told of a call'))
  }

  async function end(call: Call, ending: Promise<CallEnding>): Promise<Progress> {
    const { outcome, waiting } = await ending
    meter.count('calls', { account: call.account, report: call.report, outcome })
    return wake(waiting)
  }

  /** What cannot be kept would break again: it is told. */
  async function keep(job: CallJob, table: Table, begin: Begin): Promise<CallEnding> {
    const { account, report } = job.call
    try {
      const ending = await keeping.keep(job, table, begin)
      if (ending.outcome === 'window-ignored') log.error({ account, report }, 'Wolkvox ignored the window')
      return ending
    } catch (error) {
      log.error({ account, report, err: error }, 'An answer could not be kept')
      return keeping.fail(job, 'answer-unreadable')
    }
  }

  /** When the call is to be tried again, or that it is over, with the failure left for those who wait. */
  async function settle(
    job: CallJob,
    ended: Failure,
    { began }: Begin,
    attemptMs: number,
  ): Promise<Progress> {
    const { call, failingSince = began } = job
    const failedAt = began + attemptMs
    const inMs = retryInMs({
      failure: ended,
      failingForMs: Math.max(failedAt - failingSince, 0),
      attemptMs,
      patienceMs,
      chance: Math.random(),
    })
    const { account, report } = call
    log.warn({ account, report, failure: ended.kind, inMs, err: ended.cause }, 'A call failed')
    if (inMs === undefined) return end(call, keeping.fail(job, ended.kind))
    meter.count('retries', { account, failure: ended.kind })
    return { kind: 'later', inMs, failingSince, triesAt: failedAt + inMs }
  }

  async function make(
    lane: string,
    job: CallJob,
    { waiting, gate }: { readonly waiting: CallState['waiting']; readonly gate: Gate },
    pass: FencePass,
    signal: AbortSignal,
  ): Promise<Progress> {
    const { call } = job
    const own = { ...call, account: accountIn(lane, call.account) }
    const begin: Begin = { asOf: Date.now(), began: gate.now }
    const startedAt = performance.now()
    const ended = await attempt(() => source.fetch(own, signal, pass), pass, signal, log)
    const tookMs = performance.now() - startedAt
    const noted = Promise.all([
      pass.leave(),
      isUnsent(ended, pass) ? undefined : books.ended(lane, own, ended, tookMs, gate),
    ])
    const counted = waiters.count(waiting.keys())
    // They may fail before anybody waits for them.
    for (const one of [noted, counted]) one.catch(() => undefined)
    if (ended instanceof Failure) {
      await counted
      return (await Promise.all([settle(job, ended, begin, tookMs), noted]))[0]
    }
    await background.start(lane, callKey(call), async () => {
      await counted
      await Promise.all([end(call, keep(job, ended, begin)), noted])
    })
    return over
  }

  async function makeCall(
    lane: string,
    job: CallJob,
    signal: AbortSignal,
    askedAt: number,
  ): Promise<Progress> {
    const { call } = job
    await background.free(lane, callKey(call))
    const [{ outcome, waiting }, gate, pass] = await Promise.all([
      outcomes.state(callKey(call)),
      gates.of(lane),
      fence.take(lane),
    ])
    const { failingSince = gate.now, triesAt = 0 } = job
    const isEarly = triesAt > gate.now + soonMs
    const isNeeded = ![...waiting.values()].every((want) => isGoodFor(outcome, want, call.window))
    const isForPeople = [...waiting.values()].some((want) => isPersons(want, gate.now))
    if (isNeeded && !isEarly && gate.closed === undefined && (isForPeople || !gate.isLow)) {
      if (!(pass instanceof FencePass)) {
        if (!shutOut.has(lane)) meter.count('fenceWaits', { account: call.account })
        shutOut.add(lane)
        return closed(pass.closedForMs)
      }
      shutOut.delete(lane)
      const told = setTimeout(() => void tell([...waiting.keys()].slice(0, mostTold)), tellAfterMs)
      try {
        const [progress] = await Promise.all([
          make(lane, job, { waiting, gate }, pass, signal),
          books.begun(lane, call, askedAt, gate),
        ])
        return progress
      } finally {
        clearTimeout(told)
      }
    }
    if (pass instanceof FencePass) await pass.leave()
    if (isNeeded && gate.closed !== undefined) return end(call, keeping.fail(job, gate.closed.failure))
    if (isNeeded && isEarly) return { kind: 'later', inMs: triesAt - gate.now, failingSince, triesAt }
    return wake(waiting.keys())
  }

  async function askTokenInfo(lane: string, account: string, signal: AbortSignal): Promise<Progress> {
    const pass = await fence.take(lane)
    if (!(pass instanceof FencePass)) return closed(pass.closedForMs)
    const own = accountIn(lane, account)
    const ended = await attempt(() => source.tokenInfo(own, signal, pass), pass, signal, log)
    await pass.leave()
    if (ended instanceof Failure) {
      log.warn({ account, failure: ended.kind, err: ended.cause }, 'Nobody knows what is left of the quota')
    }
    await books.told(lane, ended instanceof Failure ? undefined : ended.left)
    return over
  }

  return (lane, job, signal, askedAt) =>
    job.kind === 'call' ? makeCall(lane, job, signal, askedAt) : askTokenInfo(lane, job.account, signal)
}
