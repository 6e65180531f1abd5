import { setTimeout as after } from 'node:timers/promises'
import type { Logger } from 'pino'
import { type Meter, unmetered } from '../bot/model/meter.ts'
import type { Answers } from '../bot/ports/answers.ts'
import type { Calls } from '../bot/ports/calls.ts'
import type { Inbox } from '../bot/ports/inbox.ts'
import type { Ledger } from '../bot/ports/ledger.ts'
import type { Memory } from '../bot/ports/memory.ts'
import type { Refusals } from '../bot/ports/refusals.ts'
import { createAnswers } from './answers/answers.ts'
import { createCalls } from './work/calls.ts'
import { claimPrefix } from './redis/claim-prefix.ts'
import { timeOf } from './redis/clock.ts'
import { connect } from './redis/connections.ts'
import { Fence } from './lanes/fence.ts'
import { createInbox } from './answers/inbox.ts'
import { Keys, type SharedKeys } from './redis/keys.ts'
import { type AtWork, type Labour, startLabour } from './labour.ts'
import { AccountLanes } from './lanes/account-lanes.ts'
import { EarlierLanes } from './lanes/earlier-lanes.ts'
import { type NamedAccount, nameLanes } from './lanes/lane-names.ts'
import { WaitingLine } from './lanes/waiting-line.ts'
import { createLedger } from './answers/ledger.ts'
import { createMemory } from './answers/memory.ts'
import { promptly } from './redis/promptly.ts'
import { createRefusals } from './answers/refusals.ts'
import { openStores } from './stores.ts'
import { timingOf } from './redis/timing.ts'

export interface JobsOptions {
  readonly redisUrl: string
  /** Every key of the bot begins with it. */
  readonly prefix?: string
  /** For tests: where the keys stand that deployments have in common. */
  readonly shared?: SharedKeys
  /** `zone` is an IANA zone, in which the day of its quota ends. */
  readonly accounts: readonly (NamedAccount & { readonly zone: string })[]
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
  /** The lane of each account. */
  readonly lanes: ReadonlyMap<string, string>
  /** Takes a workspace's place under the prefix, or fails with a `ForeignWorkspace`; before anything is worked on. */
  belongTo(workspace: string): Promise<void>
  /** The fence before every request with an account's token, for whoever makes one outside its lane. */
  openFence(): Promise<(account: string) => ReturnType<Fence['take']>>
  /** By how much Redis' clock is ahead of this machine's. */
  clockAheadMs(): Promise<number>
  /** Whether Redis takes what is written: a full one answers, and takes nothing. */
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
const probeMs = 60_000

export async function createJobs(options: JobsOptions): Promise<Jobs> {
  const { redisUrl, prefix = 'wolkvox', accounts, timeoutMs, log, meter = unmetered } = options
  const { keptBytes = usualKeptBytes, sweepEveryMs = usualSweepMs, patienceMs = usualPatienceMs } = options
  const keys = new Keys(prefix, options.shared)
  const [laneOf, connections] = await Promise.all([nameLanes(accounts), connect(redisUrl, log)])
  const zones = new Map(accounts.toReversed().map(({ name, zone }) => [laneOf.get(name) ?? '', zone]))
  const { prompt, patient } = connections
  const earlier = new EarlierLanes(patient, keys, accounts, laneOf)
  const accountLanes = new AccountLanes(prompt, keys, laneOf, earlier.laneOf)
  const shelf = { keys, lanes: accountLanes, zones, keptBytes, patienceMs, log }
  const { lanes, durations, wakes, ...stores } = openStores(prompt, shelf)
  const calls = createCalls({
    ...stores,
    lanes,
    line: new WaitingLine(prompt, lanes, durations),
    wakes,
    meter,
    log,
  })
  const running: AtWork[] = []

  return {
    calls: promptly(calls),
    answers: promptly(createAnswers(prompt, keys, wakes)),
    inbox: promptly(createInbox(prompt, keys)),
    memory: promptly(createMemory(prompt, keys)),
    ledger: promptly(createLedger(prompt, keys)),
    refusals: promptly(createRefusals(prompt, keys)),

    lanes: laneOf,

    async belongTo(workspace) {
      await claimPrefix(prompt, keys, workspace)
      await accountLanes.tell()
    },

    async openFence() {
      const fence = new Fence(prompt, keys, timingOf(timeoutMs), earlier)
      await fence.open()
      return (account) => fence.take(lanes.laneOf(account))
    },

    async clockAheadMs() {
      const before = Date.now()
      const time = await timeOf(prompt)
      return time - (before + Date.now()) / 2
    },

    async isReady() {
      return prompt.set(keys.probe, '', 'PX', probeMs).then(
        () => true,
        () => false,
      )
    },

    async work(labour) {
      const timing = timingOf(timeoutMs)
      const { tellAfterMs = usualTellMs } = options
      const redis = patient
      const parts = { ...labour, ...shelf, redis, timing, earlier, sweepEveryMs, tellAfterMs, meter }
      running.push(await startLabour(parts))
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
