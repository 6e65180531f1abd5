import { setTimeout as after } from 'node:timers/promises'
import type { Logger } from 'pino'
import { type Meter, unmetered } from '../bot/meter.ts'
import type { Answers } from '../bot/ports/answers.ts'
import type { Calls } from '../bot/ports/calls.ts'
import type { Inbox } from '../bot/ports/inbox.ts'
import type { Ledger } from '../bot/ports/ledger.ts'
import type { Memory } from '../bot/ports/memory.ts'
import type { Refusals } from '../bot/ports/refusals.ts'
import { createAnswers } from './answers.ts'
import { BusyLanes } from './busy-lanes.ts'
import { createCalls } from './calls.ts'
import { Circuit } from './circuit.ts'
import { connect } from './connections.ts'
import { Durations } from './durations.ts'
import { Gates } from './gates.ts'
import { createInbox } from './inbox.ts'
import { Keys } from './keys.ts'
import { type AtWork, type Labour, startLabour } from './labour.ts'
import { Lanes, lanesOf } from './lanes.ts'
import { Line } from './line.ts'
import { createLedger } from './ledger.ts'
import { createMemory } from './memory.ts'
import { NameBook } from './names.ts'
import { Outcomes } from './outcomes.ts'
import { promptly } from './promptly.ts'
import { Quota } from './quota.ts'
import { createRefusals } from './refusals.ts'
import { timingOf } from './timing.ts'
import { Waiters } from './waiters.ts'
import { Wakes } from './wakes.ts'

export interface JobsOptions {
  readonly redisUrl: string
  /** Every key of the bot begins with it. */
  readonly prefix?: string
  /** The token only tells which accounts share a lane. */
  readonly accounts: readonly {
    readonly name: string
    readonly token: string
    /** IANA zone, in which the day of its quota ends. */
    readonly zone: string
  }[]
  /** How long Wolkvox works on one request at the most. */
  readonly timeoutMs: number
  readonly log: Logger
  /** How much of Redis the kept results may take. */
  readonly keptBytes?: number
  readonly sweepEveryMs?: number
  /** How long an answer may be put off by a call that fails again and again. */
  readonly patienceMs?: number
  /** A call that takes longer is told to those who wait that it has begun. */
  readonly tellAfterMs?: number
  readonly meter?: Meter
}

/** What both roles have of Redis; all of it fails with `redis-down` within a second while Redis is away. */
export interface Jobs {
  readonly calls: Calls
  readonly answers: Answers
  readonly inbox: Inbox
  readonly memory: Memory
  readonly ledger: Ledger
  readonly refusals: Refusals
  isReady(): Promise<boolean>
  /** Starts the worker's role in this process: lanes, wake-ups and the sweep. */
  work(labour: Labour): Promise<void>
  /** Takes nothing new, gives running calls back that are not over within `graceMs`, and lets go of Redis. */
  close(graceMs?: number): Promise<void>
}

const usualKeptBytes = 256 * 1024 * 1024
const usualSweepMs = 60_000
const usualPatienceMs = 120_000
const usualTellMs = 5_000
const lettingGoMs = 2000

export async function createJobs(options: JobsOptions): Promise<Jobs> {
  const { redisUrl, prefix = 'wolkvox', accounts, timeoutMs, log, meter = unmetered } = options
  const { keptBytes = usualKeptBytes, sweepEveryMs = usualSweepMs, patienceMs = usualPatienceMs } = options
  const keys = new Keys(prefix)
  const laneOf = lanesOf(accounts)
  const zones = new Map(accounts.map(({ name, zone }) => [name, zone]))
  const connections = await connect(redisUrl, log)
  const { prompt, patient } = connections
  const busy = new BusyLanes(prompt, keys)
  const lanes = new Lanes({ redis: prompt, keys, lanes: laneOf, busy, log })
  const wakes = new Wakes({ redis: prompt, keys, log })
  const calls = createCalls({
    lanes,
    line: new Line(prompt, lanes, new Durations(prompt, keys)),
    gates: new Gates(new Circuit(prompt, keys, patienceMs), new Quota(prompt, keys, zones)),
    waiters: new Waiters(prompt, keys),
    outcomes: new Outcomes(prompt, keys, keptBytes),
    names: new NameBook(prompt, keys),
    wakes,
    meter,
  })
  const running: AtWork[] = []

  return {
    calls: promptly(calls),
    answers: promptly(createAnswers(prompt, keys, wakes)),
    inbox: promptly(createInbox(prompt, keys)),
    memory: promptly(createMemory(prompt, keys)),
    ledger: promptly(createLedger(prompt, keys)),
    refusals: promptly(createRefusals(prompt, keys)),

    async isReady() {
      return prompt.ping().then(
        () => true,
        () => false,
      )
    },

    async work(labour) {
      const timing = timingOf(timeoutMs)
      const { tellAfterMs = usualTellMs } = options
      const limits = { keptBytes, sweepEveryMs, patienceMs, tellAfterMs }
      running.push(
        await startLabour({
          ...labour,
          ...limits,
          redis: patient,
          keys,
          timing,
          lanes: laneOf,
          zones,
          meter,
          log,
        }),
      )
    },

    async close(graceMs = 10_000) {
      const stopped = Promise.all(running.map((role) => role.stop(graceMs))).then(() =>
        Promise.all([lanes.close(), wakes.close()]),
      )
      const ended = await Promise.race([stopped, after(graceMs + lettingGoMs, 'late', { ref: false })])
      if (ended === 'late') {
        log.warn('Redis does not answer: letting go without it')
        for (const role of running) role.abandon()
        stopped.catch(() => undefined)
      }
      await connections.close()
    },
  }
}
