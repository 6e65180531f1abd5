import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { type CallJob, laneQueue } from '../../src/jobs/lanes/lane.ts'
import { moveUp } from '../../src/jobs/lanes/move-up.ts'
import { Waiters } from '../../src/jobs/calls/waiters.ts'
import { useMachineClock } from '../clock/clock.ts'
import { dayCall, openStage, type Stage, ventas } from './stage.ts'
import { until } from '../until.ts'

const hourMs = 60 * 60_000

// A lane’s order is kept by Redis’ clock.
useMachineClock()

let stage: Stage
let redis: Redis
beforeEach(async () => {
  stage = await openStage()
  redis = new Redis(stage.redisUrl, { maxRetriesPerRequest: null })
})
afterEach(async () => {
  redis.disconnect()
  await stage.close()
})

const person = (answer: string) => ({ answer })
const digest = (answer: string, deadline = Date.now() + hourMs) => ({ answer, deadline })
const reports = (calls: readonly string[]) => calls.map((report) => dayCall(1, { report }))
const nonEmpty = <Thing>(things: readonly Thing[]) => (things.length > 0 ? things : undefined)
const made = () => stage.wolkvox.log(ventas.token).map(({ api }) => api)

test('one person’s year does not hold up another one’s today', async () => {
  stage.wolkvox.setLatency(250)
  await stage.work()
  const year = Array.from({ length: 12 }, (_none, index) => dayCall(20 + index))
  await stage.ask('year', year)
  await until(() => made().length > 0)
  await stage.ask('today', reports(['chat_3']))
  await stage.answered('today')
  // The one that ran when today was asked for, and on a slow machine some that began before it was in line.
  expect(made().indexOf('chat_3')).toBeLessThanOrEqual(4)
  expect(await stage.answered('year')).toHaveLength(12)
})

test('people go before digests, and whoever asks for a digest’s call moves it up', async () => {
  const { calls } = stage.jobs
  const [a, b, c] = reports(['chat_3', 'chat_4', 'chat_13'])
  if (a === undefined || b === undefined || c === undefined) throw new Error('No calls')
  await calls.request([a], digest('d'))
  await calls.request([b], digest('e'))
  expect(await calls.request([c], person('q'))).toMatchObject([{ ahead: 0 }])
  expect(await calls.request([b], person('r'))).toMatchObject([{ ahead: 1 }])
  expect(await calls.request([a], digest('d'))).toMatchObject([{ ahead: 2 }])
})

test('a digest’s call that waits for its next try goes before other digests when a person asks for it', async () => {
  stage.wolkvox.fail({ kind: 'http-500' })
  const worker = await stage.another()
  await stage.work(worker)
  const { calls } = stage.jobs
  const [a, b] = [reports(['chat_13']), reports(['chat_3'])]
  await calls.request(a, digest('d'))
  const queue = new Queue<CallJob>(laneQueue(stage.lane), {
    connection: redis,
    prefix: new Keys(stage.prefix).queues,
  })
  const [tried] = await until(async () => nonEmpty(await queue.getDelayed()))
  await worker.close(0)
  await calls.request(b, digest('e', Date.now() + hourMs / 2))
  expect(await calls.request(a, person('q'))).toMatchObject([{ kind: 'waiting' }])
  await tried?.promote()
  expect(await calls.request(a, person('q'))).toMatchObject([{ ahead: 0 }])
  expect(await calls.request(b, digest('e'))).toMatchObject([{ ahead: 1 }])
  await queue.close()
})

test('a digest counts as a person from its deadline on, and goes first when it has waited long after that', async () => {
  const { calls } = stage.jobs
  const keys = new Keys(stage.prefix)
  const queue = new Queue<CallJob>(laneQueue(stage.lane), { connection: redis, prefix: keys.queues })
  const parts = { redis, waiters: new Waiters(redis, keys), patienceMs: 2 * hourMs }
  const moved = (now: number) => moveUp(queue, parts, now)
  const deadline = Date.now() + hourMs
  const late = reports(['chat_13'])
  await calls.request(late, digest('d', deadline))
  await calls.request(reports(['chat_3', 'chat_4']), person('two'))
  const ahead = async () => (await calls.request(late, digest('d', deadline)))[0]
  await moved(deadline - 1000)
  expect(await ahead()).toMatchObject({ ahead: 2 })
  await moved(deadline + 1000)
  expect(await ahead()).toMatchObject({ ahead: 0 })
  await calls.request([dayCall(1, { window: { start: deadline, end: deadline + hourMs } })], person('short'))
  expect(await ahead()).toMatchObject({ ahead: 1 })
  await moved(deadline + 3 * hourMs)
  expect(await ahead()).toMatchObject({ ahead: 0 })
  await queue.close()
})

test('no digest starves behind questions that never end', async () => {
  stage.wolkvox.setLatency(30)
  await stage.work(await stage.another({ patienceMs: 1000, sweepEveryMs: 600 }))
  const week = Array.from({ length: 3 }, (_none, index) => dayCall(40 + index))
  const stopped = new AbortController()
  let asked = 0
  const stream = (async () => {
    while (!stopped.signal.aborted) {
      const { start } = dayCall(2 + Math.floor(asked / 24)).window
      const from = start + (asked % 24) * hourMs
      const call = dayCall(1, { window: { start: from, end: from + hourMs } })
      await stage.jobs.calls.request([call], person(`p${asked}`))
      asked++
      await until(async () => stopped.signal.aborted || (await stage.jobs.calls.lane('ventas')).waiting < 5)
    }
  })()
  await until(() => asked > 5)
  const deadline = Date.now() + 300
  const standings = await until(async () => {
    const asked = await stage.jobs.calls.request(week, digest('d', deadline))
    return asked.every(({ kind }) => kind === 'kept') && asked
  })
  expect(standings).toHaveLength(3)
  stopped.abort()
  await stream
})
