import { randomUUID } from 'node:crypto'
import type { Redis } from 'ioredis'
import type { Call } from '../../src/bot/model/call.ts'
import { Failure } from '../../src/bot/model/failure.ts'
import { callKey } from '../../src/jobs/calls/call-key.ts'
import { Background } from '../../src/jobs/work/background.ts'
import { createCalls } from '../../src/jobs/work/calls.ts'
import { unmetered } from '../../src/bot/model/meter.ts'
import { FencePass } from '../../src/jobs/lanes/fence.ts'
import { CallKeeper } from '../../src/jobs/work/keep-call.ts'
import { Keys } from '../../src/jobs/redis/keys.ts'
import type { LaneJob } from '../../src/jobs/lanes/lane.ts'
import { Outcomes } from '../../src/jobs/calls/outcomes.ts'
import { Waiters } from '../../src/jobs/calls/waiters.ts'
import { createWork } from '../../src/jobs/work/work.ts'
import { Interleaving, random } from './interleaving.ts'
import { noNames, noneHeld } from './no-names.ts'
import { openGate } from './open-gate.ts'
import { isOver } from './question.ts'
import { QueueTwin } from './queue-twin.ts'
import { dayCall, silent } from './stage.ts'

/** Those that answers share. */
export const calls = [dayCall(1), dayCall(2), dayCall(3)]
const answers = 12
/** A call takes longer than what is done around it. */
const fetchSteps = 12
const until = { wallMs: Number.POSITIVE_INFINITY, monotonicMs: Number.POSITIVE_INFINITY }

export interface World {
  readonly crashRate: number
  /** How often what is kept is lost: expired, or pushed out by something else. */
  readonly lossRate: number
  readonly failureRate: number
  /** How many of the calls an answer needs; one at the least. */
  readonly shareOfCalls: number
  /** How often somebody who asked takes the question back. */
  readonly cancelRate: number
}

/** Answers that need some of three calls, over the real code and a real Redis, its every command in random order. */
export async function play(
  redis: Redis,
  seed: number,
  { crashRate, lossRate, failureRate, shareOfCalls, cancelRate }: World,
) {
  const chance = random(seed)
  const stage = new Interleaving(chance, crashRate)
  const stepping = stage.redis(redis)
  const keys = new Keys(`joins-${randomUUID()}`)
  const outcomes = new Outcomes(stepping, keys, 1e9)
  const waiters = new Waiters(stepping, keys)
  const asked = new Map<string, readonly Call[]>()
  const answered = new Set<string>()
  const cancelled = new Set<string>()
  const counts = { fetched: 0, failed: 0, lost: 0 }

  /** One process works the lane off, until it crashes. */
  let background = new Background(silent)
  const lane = new QueueTwin<LaneJob>(
    stage,
    1,
    async (job) => {
      await work('ventas', job, new AbortController().signal, 0)
    },
    {
      work: () => background.end(),
      crashed(isUnfinished) {
        background = new Background(silent)
        if (isUnfinished) sweep()
      },
    },
  )
  const wakes = new QueueTwin<string>(stage, 3, async (id) => {
    const calls = asked.get(id)
    if (calls === undefined || answered.has(id) || cancelled.has(id)) return
    const standings = await ports.request(calls, { answer: id })
    if (isOver(standings)) answered.add(id)
  })
  const wake = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) await wakes.add(id, id)
  }
  const gates = { of: () => Promise.resolve(openGate) }
  const ports = createCalls({
    waiters,
    outcomes,
    gates,
    names: noNames,
    held: noneHeld,
    meter: unmetered,
    log: silent,
    wakes: { wake },
    line: {
      ahead: () => Promise.resolve(0),
      places: () => Promise.resolve([]),
      state: () => Promise.resolve({ waiting: 0, running: undefined }),
    },
    lanes: {
      laneOf: () => 'ventas',
      limit: () => Promise.resolve(),
      addTokenInfo: () => Promise.resolve(),
      async add(call) {
        await lane.add(callKey(call), { kind: 'call', call })
        return ''
      },
      remove: (call) => lane.remove(callKey(call)),
    },
  })
  const work = createWork({
    outcomes,
    waiters,
    gates,
    accountIn: (_lane, called) => called,
    keeping: new CallKeeper(outcomes, noNames, noneHeld),
    books: { begun: () => Promise.resolve(), ended: () => Promise.resolve(), told: () => Promise.resolve() },
    meter: unmetered,
    background: {
      free: (...args) => background.free(...args),
      start: (...args) => background.start(...args),
    },
    patienceMs: 0,
    tellAfterMs: 60_000,
    log: silent,
    fence: { take: () => Promise.resolve(new FencePass(stepping, [keys.fence('ventas')], '', until)) },
    wakes: { wake },
    source: {
      async fetch() {
        for (let step = 0; step < fetchSteps; step++) await stage.step()
        counts.fetched++
        if (chance() >= failureRate) return { rows: 0, columns: {} }
        counts.failed++
        throw new Failure('quota-used-up')
      },
      tokenInfo: () => Promise.resolve({ left: undefined }),
    },
  })

  /** Finds what nobody woke. */
  function sweep(): void {
    for (const id of asked.keys()) if (!answered.has(id)) wakes.put(id, id)
  }

  /** As the button does it: the question is done, and then its calls are given up. */
  function cancel(id: string | undefined): void {
    const calls = id === undefined ? undefined : asked.get(id)
    if (id === undefined || calls === undefined || answered.has(id) || cancelled.has(id)) return
    cancelled.add(id)
    stage.start(
      () => ports.giveUp(calls, id),
      () => undefined,
    )
  }

  const crashes = await stage.run(() => {
    if (asked.size < answers && chance() < 0.05) {
      const id = `answer-${asked.size}`
      const wanted = calls.filter(() => chance() < shareOfCalls)
      asked.set(id, wanted.length > 0 ? wanted : [dayCall(1 + Math.floor(chance() * 3))])
      wakes.put(id, id)
    }
    if (chance() < lossRate) {
      counts.lost++
      void redis.del(keys.outcome(callKey(calls[Math.floor(chance() * calls.length)] ?? dayCall(1))))
    }
    if (chance() < cancelRate) cancel([...asked.keys()][Math.floor(chance() * asked.size)])
    lane.dispatch()
    wakes.dispatch()
    return asked.size < answers ? 'more' : 'no more'
  })
  return {
    ...counts,
    crashes,
    answered,
    open: [...asked.keys()].filter((id) => !answered.has(id) && !cancelled.has(id)),
  }
}
