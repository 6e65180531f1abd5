import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Call } from '../../src/bot/call.ts'
import { Failure } from '../../src/bot/failure.ts'
import { callKey } from '../../src/jobs/call-key.ts'
import { createCalls } from '../../src/jobs/calls.ts'
import { FencePass } from '../../src/jobs/fence.ts'
import { Keys } from '../../src/jobs/keys.ts'
import type { LaneJob } from '../../src/jobs/lane.ts'
import { Outcomes } from '../../src/jobs/outcomes.ts'
import { Waiters } from '../../src/jobs/waiters.ts'
import { createWork } from '../../src/jobs/work.ts'
import { Interleaving, random } from './interleaving.ts'
import { isOver } from './question.ts'
import { QueueTwin } from './queue-twin.ts'
import { dayCall, silent } from './stage.ts'

let redis: Redis
beforeAll(() => {
  redis = new Redis(inject('redisUrl'))
})
afterAll(() => redis.disconnect())

const calls = [dayCall(1), dayCall(2), dayCall(10)]
const answers = 12
const until = { wallMs: Number.POSITIVE_INFINITY, monotonicMs: Number.POSITIVE_INFINITY }

interface World {
  readonly crashRate: number
  /** How often what is kept is lost: expired, or pushed out by something else. */
  readonly lossRate: number
  readonly failureRate: number
}

/** Answers that need some of three calls, over the real code and a real Redis, its every command in random order. */
async function play(seed: number, { crashRate, lossRate, failureRate }: World) {
  const chance = random(seed)
  const stage = new Interleaving(chance, crashRate)
  const stepping = stage.redis(redis)
  const keys = new Keys(`joins-${randomUUID()}`)
  const outcomes = new Outcomes(stepping, keys, 1e9)
  const waiters = new Waiters(stepping, keys)
  const asked = new Map<string, { readonly calls: readonly Call[]; readonly since: number }>()
  const answered = new Set<string>()
  const counts = { fetched: 0, failed: 0, lost: 0 }

  const lane = new QueueTwin<LaneJob>(stage, 1, async (job) => {
    await work('ventas', job, new AbortController().signal)
  })
  const wakes = new QueueTwin<string>(stage, 3, async (id) => {
    const question = asked.get(id)
    if (question === undefined || answered.has(id)) return
    const standings = await ports.request(question.calls, id, question.since)
    if (isOver(standings)) answered.add(id)
  })
  const ports = createCalls({
    waiters,
    outcomes,
    lanes: {
      limit: () => Promise.resolve(),
      ahead: () => Promise.resolve(0),
      async add(call, since) {
        await lane.add(callKey(call), { call, since })
        return ''
      },
    },
  })
  const work = createWork({
    outcomes,
    patienceMs: 0,
    log: silent,
    fence: { take: () => Promise.resolve(new FencePass(stepping, keys.fence('ventas'), '', until)) },
    wakes: {
      async wake(ids) {
        for (const id of ids) await wakes.add(id, id)
      },
    },
    source: {
      async fetch() {
        await stage.step()
        counts.fetched++
        if (chance() >= failureRate) return { rows: 0, columns: {} }
        counts.failed++
        throw new Failure('quota-used-up')
      },
    },
  })

  const crashes = await stage.run(() => {
    if (asked.size < answers && chance() < 0.05) {
      const id = `answer-${asked.size}`
      const wanted = calls.filter(() => chance() < 0.6)
      asked.set(id, { calls: wanted.length > 0 ? wanted : calls, since: Date.now() })
      wakes.put(id, id)
    }
    if (chance() < lossRate) {
      counts.lost++
      void redis.del(keys.outcome(callKey(calls[Math.floor(chance() * calls.length)] ?? dayCall(1))))
    }
    lane.dispatch()
    wakes.dispatch()
    return asked.size < answers ? 'more' : 'no more'
  })
  return { ...counts, crashes, answered }
}

describe('answers that share their calls', () => {
  const seeds = Array.from({ length: 60 }, (_none, index) => index + 1)

  test('are all answered, each call made once, in whatever order things happen', async () => {
    for (const seed of seeds) {
      const { answered, fetched } = await play(seed, { crashRate: 0, lossRate: 0, failureRate: 0 })
      expect({ seed, answered: answered.size }).toEqual({ seed, answered: answers })
      expect(fetched).toBeLessThanOrEqual(calls.length)
    }
  })

  test('are all answered when processes crash between any two commands', async () => {
    for (const seed of seeds) {
      const { answered, fetched, crashes } = await play(seed, {
        crashRate: 0.05,
        lossRate: 0,
        failureRate: 0,
      })
      expect({ seed, answered: answered.size }).toEqual({ seed, answered: answers })
      expect(fetched).toBeLessThanOrEqual(calls.length + crashes)
    }
  })

  test('are all answered when calls fail and what is kept is lost besides', async () => {
    for (const seed of seeds) {
      const { answered } = await play(seed, { crashRate: 0.03, lossRate: 0.05, failureRate: 0.3 })
      expect({ seed, answered: answered.size }).toEqual({ seed, answered: answers })
    }
  })
})
