import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reportOf } from '../../src/report/catalogue.ts'
import { callKey } from '../../src/jobs/call-key.ts'
import { freshForMs, isGoodFor } from '../../src/jobs/outcome.ts'
import { dayCall, openStage, type Stage, ventas } from './stage.ts'

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

test('figures are good for 5 minutes while codings may still arrive, and for a day after that', () => {
  const { window } = dayCall(1)
  expect(freshForMs(window, window.end + 2 * 24 * hourMs)).toBe(5 * minuteMs)
  expect(freshForMs(window, window.end + 4 * 24 * hourMs)).toBe(24 * hourMs)
})

test('figures that were good when the question was asked stay good for it', () => {
  const outcome = { kind: 'kept', asOf: 0, rows: 1, freshForMs: 5 * minuteMs, hasApart: false } as const
  expect(isGoodFor(outcome, { since: 4 * minuteMs })).toBe(true)
  expect(isGoodFor(outcome, { since: 6 * minuteMs })).toBe(false)
})

test('a refresh takes nothing older than it asks for, but the same call never oftener than every 5 minutes', () => {
  const outcome = { kind: 'kept', asOf: 0, rows: 1, freshForMs: 24 * hourMs, hasApart: false } as const
  expect(isGoodFor(outcome, { since: hourMs })).toBe(true)
  expect(isGoodFor(outcome, { since: hourMs, notBefore: hourMs })).toBe(false)
  expect(isGoodFor(outcome, { since: 4 * minuteMs, notBefore: 4 * minuteMs })).toBe(true)
  expect(isGoodFor({ ...outcome, asOf: hourMs }, { since: hourMs, notBefore: hourMs })).toBe(true)
})

test('a refresh fetches anew, and what it brings is there for everyone', async () => {
  await stage.work()
  const closed = dayCall(10)
  await stage.ask('q', [closed])
  await stage.answered('q')
  const field = [keyOf('outcome', closed), 'outcome'] as const
  const outcome = JSON.parse((await redis.hget(...field)) ?? '') as { readonly asOf: number }
  await redis.hset(...field, JSON.stringify({ ...outcome, asOf: outcome.asOf - 6 * minuteMs }))
  const since = Date.now()
  const refresh = { answer: 'r', since, notBefore: since }
  await vi.waitUntil(async () => (await stage.jobs.calls.request([closed], refresh))[0]?.kind === 'kept', {
    interval: 20,
  })
  const standings = await stage.jobs.calls.request([closed], { answer: 's', since })
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
