import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { moment } from '../../src/report/time/windows.ts'
import { reportOf } from '../../src/report/catalogue.ts'
import { callKey } from '../../src/jobs/calls/call-key.ts'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { freshForMs, isGoodFor } from '../../src/jobs/calls/outcome.ts'
import { Outcomes } from '../../src/jobs/calls/outcomes.ts'
import { sweep } from '../../src/jobs/sweep.ts'
import { Wakes } from '../../src/jobs/answers/wakes.ts'
import { question } from './question.ts'
import { dayCall, openStage, silent, type Stage, ventas } from './stage.ts'
import { patienceMs, until } from '../until.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const view = { by: [], filters: [] }

let stage: Stage
let redis: Redis
beforeEach(async () => {
  stage = await openStage()
  redis = new Redis(stage.redisUrl)
})
afterEach(async () => {
  redis.disconnect()
  await stage.close()
})

const calls = () => stage.wolkvox.stats(ventas.token).calls
const keyOf = (part: string, call = dayCall(1)) => `${stage.prefix}:call:${callKey(call)}:${part}`

const kept = { kind: 'kept', asOf: 0, began: 0, ended: 1, rows: 1, hasApart: false, bytes: 1 } as const

/** Not over when the figures were fetched. */
const running = { start: -hourMs, end: hourMs }

test('figures are good for 5 minutes while codings may still arrive, and for a day after that', () => {
  const { window } = dayCall(1)
  expect(freshForMs(window, window.end + 2 * 24 * hourMs, 0)).toBe(5 * minuteMs)
  expect(freshForMs(window, window.end + 4 * 24 * hourMs, 0)).toBe(24 * hourMs)
})

test('what is of now is good for five minutes from when it was there, as Wolkvox counts them', () => {
  expect(freshForMs(moment, 1_000, 3_000)).toBe(5 * minuteMs + 2_000)
})

test('a refresh within five minutes of an answer about now is served from it', () => {
  const kept = { kind: 'kept', asOf: 0, began: 0, ended: 2_000, rows: 1, hasApart: false, bytes: 1 } as const
  const outcome = { ...kept, freshForMs: freshForMs(moment, 0, 2_000) }
  expect(isGoodFor(outcome, { since: 5 * minuteMs + 1_000, isRefresh: true }, moment)).toBe(true)
  expect(isGoodFor(outcome, { since: 5 * minuteMs + 3_000, isRefresh: true }, moment)).toBe(false)
})

test('figures that were fresh when the question was asked are good for it, and so is whatever comes after that', () => {
  const outcome = { ...kept, freshForMs: 5 * minuteMs }
  expect(isGoodFor(outcome, { since: 4 * minuteMs }, running)).toBe(true)
  expect(isGoodFor(outcome, { since: 6 * minuteMs }, running)).toBe(false)
  expect(isGoodFor({ ...outcome, ended: 6 * minuteMs + 0.001 }, { since: 6 * minuteMs }, running)).toBe(true)
})

test('a refresh takes nothing that was there before, but the same call never oftener than every 5 minutes', () => {
  const outcome = { ...kept, freshForMs: 24 * hourMs }
  expect(isGoodFor(outcome, { since: hourMs }, running)).toBe(true)
  expect(isGoodFor(outcome, { since: hourMs, isRefresh: true }, running)).toBe(false)
  expect(isGoodFor(outcome, { since: 4 * minuteMs, isRefresh: true }, running)).toBe(true)
  expect(isGoodFor({ ...outcome, ended: hourMs + 1 }, { since: hourMs, isRefresh: true }, running)).toBe(true)
})

test('what a digest holds may have been fetched before its slot, if its window was over by then', () => {
  const outcome = { ...kept, freshForMs: 5 * minuteMs }
  const held = { since: 14 * minuteMs, isRefresh: true, heldMs: 15 * minuteMs }
  expect(isGoodFor(outcome, held, { start: -hourMs, end: 0 })).toBe(true)
  expect(isGoodFor(outcome, { ...held, since: 16 * minuteMs }, { start: -hourMs, end: 0 })).toBe(false)
  expect(isGoodFor(outcome, held, { start: -hourMs, end: 1 })).toBe(false)
  expect(isGoodFor(outcome, held, moment)).toBe(false)
})

test('a refresh fetches anew, and what it brings is there for everyone', async () => {
  await stage.work()
  const closed = dayCall(10)
  await stage.ask('q', [closed])
  await stage.answered('q')
  const field = [keyOf('outcome', closed), 'outcome'] as const
  const outcome = JSON.parse((await redis.hget(...field)) ?? '') as { readonly began: number }
  await redis.hset(...field, JSON.stringify({ ...outcome, began: outcome.began - 6 * minuteMs }))
  const since = Date.now()
  const refresh = { answer: 'r', isRefresh: true }
  await until(async () => (await stage.jobs.calls.request([closed], refresh))[0]?.kind === 'kept')
  const standings = await stage.jobs.calls.request([closed], { answer: 's' })
  expect(standings).toMatchObject([{ kind: 'kept', asOf: expect.toSatisfy((asOf: number) => asOf >= since) }])
  expect(calls()).toBe(2)
})

test('nothing is kept for ever, and what is personal for a quarter of an hour', async () => {
  await stage.work()
  const closed = dayCall(10)
  await stage.ask('q', [dayCall(1), closed])
  await stage.answered('q')
  expect(await redis.pttl(keyOf('outcome'))).toBeLessThanOrEqual(15 * minuteMs)
  expect(await redis.pttl(keyOf('outcome', closed))).toBeGreaterThan(23 * hourMs)
  expect(await redis.pttl(keyOf('apart', closed))).toBeLessThanOrEqual(15 * minuteMs)
  for (const key of [keyOf('outcome'), keyOf('apart'), keyOf('apart', closed)]) {
    expect(await redis.pttl(key)).toBeGreaterThan(0)
  }
})

test('figures whose columns are gone are fetched anew', async () => {
  await stage.work()
  const report = reportOf('chat_13')
  if (report === undefined) throw new Error('No chat_13')
  await stage.ask('q', [dayCall(1)])
  await stage.answered('q')
  await redis.hdel(keyOf('outcome'), 'shape')
  expect(await stage.jobs.calls.summarise(report, [dayCall(1)], view, undefined)).toBeUndefined()
  await stage.ask('r', [dayCall(1)])
  await stage.answered('r')
  expect(calls()).toBe(2)
  expect(await stage.jobs.calls.summarise(report, [dayCall(1)], view, undefined)).toBeDefined()
})

test('what was not used for longest makes room when the limit is passed', async () => {
  const small = await stage.another({ keptBytes: 1 })
  await stage.work(small)
  await stage.ask('q', [dayCall(1)])
  await stage.answered('q')
  await stage.ask('r', [dayCall(2)])
  await stage.answered('r')
  expect(await redis.exists(keyOf('outcome', dayCall(1)))).toBe(0)
  expect(await redis.exists(keyOf('outcome', dayCall(2)))).toBe(1)
  const { all, ...bytes } = await redis.hgetall(`${stage.prefix}:kept:bytes`)
  expect(bytes).toEqual({ [callKey(dayCall(2))]: all })
})

test('a question that is too much to be kept at once is told, and not fetched again and again', async () => {
  const small = await stage.another({ keptBytes: 1000 })
  await stage.work(small)
  const month = Array.from({ length: 20 }, (_none, index) => dayCall(index + 1))
  await small.answers.create(question('q', month))
  await small.answers.wake('q')
  expect(await stage.answered('q')).toContainEqual(
    expect.objectContaining({ kind: 'failed', failure: 'too-many-rows' }),
  )
  expect(calls()).toBeLessThanOrEqual(month.length)
})

test('what an answer has of its calls lasts while it waits for the others', async () => {
  await stage.work()
  await stage.ask('q', [dayCall(1)])
  await stage.answered('q')
  await redis.pexpire(keyOf('outcome'), minuteMs)
  stage.wolkvox.setLatency(1000)
  await stage.jobs.calls.request([dayCall(1), dayCall(2)], { answer: 'r' })
  expect(await redis.pttl(keyOf('outcome'))).toBeGreaterThan(14 * minuteMs)
})

describe('the space for what is kept', () => {
  const outcome = {
    kind: 'kept',
    asOf: Date.now(),
    began: Date.now(),
    rows: 1,
    freshForMs: hourMs,
    hasApart: false,
  } as const
  const nothing = { rows: 0, columns: {} }
  const text = { kind: 'text', dictionary: ['x'.repeat(100)], codes: Int32Array.of(0) } as const
  const parts = { plain: { rows: 1, columns: { text } }, apart: nothing }
  const keys = () => new Keys(stage.prefix)

  async function spaceFor(many: number): Promise<Outcomes> {
    await new Outcomes(redis, keys(), 1e9).keep('one', outcome, parts)
    const bytes = Number(await redis.hget(keys().keptBytes, 'one'))
    return new Outcomes(redis, keys(), bytes * (many + 0.5))
  }
  const left = async () => (await redis.zrange(keys().keptByUse, '0', '-1')).toSorted()

  test('is made by those that were not used for longest, however many they are', async () => {
    const outcomes = await spaceFor(3)
    // In one millisecond the order is that of the names.
    await outcomes.keep('older', outcome, parts)
    await outcomes.keep('younger', outcome, parts)
    await outcomes.touch(['one'])
    await outcomes.keep('four', outcome, parts)
    expect(await left()).toEqual(['four', 'one', 'younger'])
    expect(await outcomes.read('older')).toBeUndefined()
    const wide = { ...parts.plain, columns: { a: text, b: text, c: text, d: text, e: text } }
    await outcomes.keep('five', outcome, { plain: wide, apart: nothing })
    expect(await left()).toEqual(['five'])
  })

  test('is not taken by what has expired', async () => {
    const outcomes = await spaceFor(1)
    await redis.del(keys().outcome('one'))
    const wakes = new Wakes({ redis: new Redis(stage.redisUrl), keys: keys(), log: silent })
    await sweep({ redis, keys: keys(), wakes, outcomes, everyMs: 1 })
    await wakes.close()
    expect(await redis.hgetall(keys().keptBytes)).toEqual({ all: '0' })
    expect(await left()).toEqual([])
  })
})

/** What BullMQ and the lists of open work keep for good. */
const lasting =
  /:(queue:[\w-]+:(meta|id|events|pc|marker)|lanes:busy|kept:(by-use|bytes)|answers:open|deliveries:open)$/

test('whatever is written for a question expires, or stays small', async () => {
  await stage.work()
  stage.wolkvox.fail({ kind: 'quota' })
  for (let day = 1; day <= 40; day++) {
    await stage.jobs.inbox.store(`d${day}`, {})
    await stage.ask(`q${day}`, [dayCall(day)])
    await stage.answered(`q${day}`)
    await stage.jobs.inbox.done(`d${day}`)
  }
  const keys = () => redis.keys(`${stage.prefix}:*`)
  const isForGood = async (key: string) => (await redis.pttl(key)) === -1 && !lasting.test(key)
  await vi.waitFor(
    async () => {
      const found = await keys()
      const isKept = await Promise.all(found.map(isForGood))
      expect(found.filter((_key, index) => isKept[index])).toEqual([])
    },
    { timeout: patienceMs },
  )
  const steps = (await keys()).filter((key) => key.endsWith(':events')).map((key) => redis.xlen(key))
  expect(Math.max(...(await Promise.all(steps)))).toBeLessThan(200)
})
