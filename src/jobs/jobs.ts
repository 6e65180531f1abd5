import { setTimeout as after } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Answers, Calls, Inbox, Memory } from '../bot/ports.ts'
import { createAnswers } from './answers.ts'
import { createCalls } from './calls.ts'
import { connect } from './connections.ts'
import { Fence } from './fence.ts'
import { createInbox } from './inbox.ts'
import { Keys } from './keys.ts'
import { Lane } from './lane.ts'
import { Lanes, lanesOf } from './lanes.ts'
import { createMemory } from './memory.ts'
import { Outcomes } from './outcomes.ts'
import { promptly } from './promptly.ts'
import { startSweep } from './sweep.ts'
import { timingOf } from './timing.ts'
import { Waiters } from './waiters.ts'
import { startWaking, Wakes } from './wakes.ts'
import { createWork, type LaneSource } from './work.ts'

export interface JobsOptions {
  readonly redisUrl: string
  /** Every key of the bot begins with it. */
  readonly prefix?: string
  /** The token only tells which accounts share a lane. */
  readonly accounts: readonly { readonly name: string; readonly token: string }[]
  /** How long Wolkvox works on one request at the most. */
  readonly timeoutMs: number
  readonly log: Logger
  /** How much of Redis the kept results may take. */
  readonly keptBytes?: number
  readonly sweepEveryMs?: number
  /** How long an answer may be put off by a call that fails again and again. */
  readonly patienceMs?: number
}

export interface Labour {
  readonly source: LaneSource
  /** Brings an answer as far as it can be brought now. */
  readonly answer: (id: string) => Promise<void>
}

/** What both roles have of Redis; all of it fails with `redis-down` within a second while Redis is away. */
export interface Jobs {
  readonly calls: Calls
  readonly answers: Answers
  readonly inbox: Inbox
  readonly memory: Memory
  isReady(): Promise<boolean>
  /** Starts the worker's role in this process: lanes, wake-ups and the sweep. */
  work(labour: Labour): Promise<void>
  /** Takes nothing new, gives running calls back that are not over within `graceMs`, and lets go of Redis. */
  close(graceMs?: number): Promise<void>
}

const usualKeptBytes = 256 * 1024 * 1024
const usualSweepMs = 60_000
const usualPatienceMs = 120_000
const lettingGoMs = 2000

export async function createJobs(options: JobsOptions): Promise<Jobs> {
  const { redisUrl, prefix = 'wolkvox', accounts, timeoutMs, log } = options
  const { keptBytes = usualKeptBytes, sweepEveryMs = usualSweepMs, patienceMs = usualPatienceMs } = options
  const keys = new Keys(prefix)
  const timing = timingOf(timeoutMs)
  const connections = await connect(redisUrl, log)
  const { prompt, patient } = connections
  const lanes = new Lanes(prompt, keys, lanesOf(accounts), log)
  const wakes = new Wakes(prompt, keys, log)
  const outcomes = new Outcomes(prompt, keys, keptBytes)
  const running: { stop(graceMs: number): Promise<void>; abandon(): void }[] = []

  return {
    calls: promptly(createCalls({ lanes, waiters: new Waiters(prompt, keys), outcomes })),
    answers: promptly(createAnswers(prompt, keys, wakes)),
    inbox: promptly(createInbox(prompt, keys)),
    memory: promptly(createMemory(prompt, keys)),

    async isReady() {
      return prompt.ping().then(
        () => true,
        () => false,
      )
    },

    async work({ source, answer }) {
      const fence = new Fence(patient, keys, timing)
      await fence.open()
      const waking = new Wakes(patient, keys, log)
      const kept = new Outcomes(patient, keys, keptBytes)
      const work = createWork({
        source,
        fence,
        outcomes: kept,
        wakes: waking,
        patienceMs,
        log,
      })
      const laneOptions = { redis: patient, keys, timing, log }
      const opened = await Promise.all(lanes.names.map((name) => Lane.open(name, work, laneOptions)))
      const waker = startWaking(laneOptions, answer)
      const sweep = startSweep({
        redis: patient,
        keys,
        wakes: waking,
        outcomes: kept,
        log,
        everyMs: sweepEveryMs,
      })
      running.push({
        async stop(graceMs) {
          await sweep.stop()
          await Promise.all([waker.close(), ...opened.map((lane) => lane.close(graceMs))])
          await waking.close()
        },
        abandon() {
          waker.disconnect().catch(() => undefined)
          for (const lane of opened) lane.abandon()
        },
      })
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
