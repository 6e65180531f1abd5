import { Redis } from 'ioredis'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Failure } from '../../src/bot/model/failure.ts'
import { type PrivateRedis, startRedis } from '../../demo/redis.ts'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { question } from './question.ts'
import { dayCall, openStage, type Stage, ventas } from './stage.ts'
import { wireTo } from './wire.ts'
import { until } from '../until.ts'

let redis: PrivateRedis
let stage: Stage
beforeEach(async () => {
  redis = await startRedis({ appendOnly: true })
  stage = await openStage({ redisUrl: redis.url, timeoutMs: 2500, latencyMs: 1200, sweepEveryMs: 500 })
})
afterEach(async () => {
  await stage.close()
  await redis.close()
})

const stats = () => stage.wolkvox.stats(ventas.token)
const requestOpen = () => until(() => stats().inFlight > 0)

test('a Redis that is away is known, not waited for, and one that is back is used again', async () => {
  await redis.stop()
  const redisDown = { name: 'Failure', kind: 'redis-down' }
  await expect(stage.jobs.inbox.store('d', {})).rejects.toMatchObject(redisDown)
  await expect(stage.jobs.answers.create(question('q', []))).rejects.toMatchObject(redisDown)
  await expect(stage.jobs.answers.wake('q')).rejects.toMatchObject(redisDown)
  await expect(stage.jobs.calls.request([dayCall(1)], { answer: 'q' })).rejects.toMatchObject(redisDown)
  await expect(stage.jobs.calls.ahead('ventas')).rejects.toMatchObject(redisDown)
  expect(await stage.jobs.isReady()).toBe(false)
  await redis.start()
  await until(() => stage.jobs.isReady())
  expect(await stage.jobs.inbox.store('d', {})).toBe(true)
})

test('a Redis that takes nothing counts as away, and a replica is left for whoever leads in its place', async () => {
  const leader = await startRedis()
  const wire = await wireTo(redis.url)
  const { inbox } = await stage.another({ redisUrl: wire.url })
  const order = new Redis(redis.url)
  await order.config('SET', 'maxmemory', '1')
  await expect(inbox.store('d', {})).rejects.toMatchObject({ name: 'Failure', kind: 'redis-down' })
  expect(await stage.jobs.isReady()).toBe(false)
  await order.config('SET', 'maxmemory', '0')
  expect(await stage.jobs.isReady()).toBe(true)
  await order.replicaof('127.0.0.1', '1')
  await expect(stage.jobs.inbox.store('d', {})).rejects.toMatchObject({ kind: 'redis-down' })
  expect(await stage.jobs.isReady()).toBe(false)
  wire.lead(leader.url)
  await inbox.store('d', {}).catch(() => undefined)
  await until(() => inbox.store('e', {}).catch(() => false))
  await order.replicaof('NO', 'ONE')
  order.disconnect()
  wire.close()
  await leader.close()
})

test('a full Redis takes the end of a delivery, and of everything else says only that it takes nothing', async () => {
  const { jobs } = stage
  const { answers, calls, inbox, ledger, memory, refusals } = jobs
  const message = { channel: 'C1', ts: '1.1' }
  const place = { channel: 'C1', threadTs: '1.1' }
  await inbox.store('d', {})
  await answers.create(question('q', [dayCall(1)]))
  const order = new Redis(redis.url)
  await order.config('SET', 'maxmemory', '1')
  const outcomes = await Promise.allSettled([
    inbox.store('e', {}),
    answers.create(question('r', [])),
    answers.update('q', { state: 'done' }),
    answers.wake('q'),
    calls.request([dayCall(2)], { answer: 'q' }),
    memory.noteMessage(message, 'q'),
    memory.rememberAnswer({ kind: 'thread', ...place }, 'q'),
    memory.noteAsked('U1', 'q', 'p'),
    memory.rememberAccount('C1', 'ventas'),
    memory.changeSettings({ kind: 'person', person: 'U1' }, { language: 'es' }),
    memory.isFirst('deed', 'q'),
    memory.forget('U1'),
    ledger.rated({ answer: 'q', person: 'U1', at: 1, isGood: true }),
    refusals.set('message', 'chart'),
  ])
  const said = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected'
      ? [`${(outcome.reason as Error).name}: ${(outcome.reason as Failure).kind}`]
      : [],
  )
  expect(said.length).toBeGreaterThan(8)
  expect(new Set(said)).toEqual(new Set(['Failure: redis-down']))
  await inbox.done('d')
  await order.config('SET', 'maxmemory', '0')
  expect(await inbox.store('d', {})).toBe(false)
  order.disconnect()
})

test('a full Redis does not let a lane be opened, and what tries again and again leaves no connection behind', async () => {
  let failed = 0
  const log = pino(
    { level: 'warn' },
    { write: (line) => (failed += Number(/could not be opened/.test(line))) },
  )
  await stage.work(await stage.another({ log }))
  const order = new Redis(redis.url)
  const connections = async () =>
    String(await order.client('LIST'))
      .trim()
      .split('\n').length
  await order.config('SET', 'maxmemory', '1')
  const before = await connections()
  const { busyLanes } = new Keys(stage.prefix)
  const note = "#!lua flags=allow-oom\nreturn redis.call('zadd', KEYS[1], 1, ARGV[1])"
  await order.eval(note, 1, busyLanes, stage.lane)
  await until(() => failed >= 3)
  await until(async () => (await connections()) <= before + 2)
  await order.config('SET', 'maxmemory', '0')
  await stage.ask('q', [dayCall(1)])
  expect(await stage.answered('q')).toMatchObject([{ kind: 'kept' }])
  order.disconnect()
})

test('questions are answered over a restart of Redis, with never two requests open', async () => {
  await Promise.all([stage.spawn(), stage.spawn()])
  for (const id of ['q', 'r']) await stage.ask(id, [dayCall(id === 'q' ? 1 : 2)])
  await requestOpen()
  await redis.stop()
  await redis.start()
  await until(() => stage.jobs.isReady())
  expect(await stage.answered('q')).toMatchObject([{ kind: 'kept' }])
  expect(await stage.answered('r')).toMatchObject([{ kind: 'kept' }])
  expect(stats().overlaps).toBe(0)
})

test('jobs end although Redis is away', async () => {
  await stage.work()
  await redis.stop()
  await expect(stage.jobs.close(0)).resolves.toBeUndefined()
  await redis.start()
})

test('a worker that Redis does not answer any more gives its request up, and another one makes it', async () => {
  // It is worked on for longer than a worker waits, and for less than its fence stands.
  stage.wolkvox.setLatency(3000)
  const wire = await wireTo(redis.url)
  const cutOff = await stage.another({ redisUrl: wire.url })
  await stage.work(cutOff)
  await stage.ask('q', [dayCall(1)])
  await requestOpen()
  wire.cut()
  await until(() => stats().aborted === 1)
  stage.wolkvox.setLatency(100)
  await stage.work()
  expect(await stage.answered('q')).toMatchObject([{ kind: 'kept' }])
  expect(stats()).toMatchObject({ calls: 2, overlaps: 0 })
  wire.close()
})
