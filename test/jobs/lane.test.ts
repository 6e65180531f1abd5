import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { BusyLanes } from '../../src/jobs/lanes/busy-lanes.ts'
import { changePriority } from '../../src/jobs/lanes/change-priority.ts'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { Lane, type Work } from '../../src/jobs/lanes/lane.ts'
import { nameLanes } from '../../src/jobs/lanes/lane-names.ts'
import { LaneQueues } from '../../src/jobs/lanes/lane-queues.ts'
import { timingOf } from '../../src/jobs/redis/timing.ts'
import { dayCall, silent } from './stage.ts'
import { until } from '../until.ts'

const lanesByAccount = new Map([['ventas', 'ventas']])

let redis: Redis
let keys: Keys
let lanes: LaneQueues
const open: Lane[] = []
beforeEach(() => {
  redis = new Redis(inject('redisUrl'), { maxRetriesPerRequest: null })
  keys = new Keys(`lane-${randomUUID()}`)
  lanes = new LaneQueues({
    redis,
    keys,
    lanes: lanesByAccount,
    busy: new BusyLanes(redis, keys),
    log: silent,
  })
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((lane) => lane.close(0)))
  await lanes.close()
  redis.disconnect()
})

async function work(does: Work): Promise<Lane> {
  const lane = await Lane.open('ventas', does, { redis, keys, timing: timingOf(20_000), log: silent })
  open.push(lane)
  return lane
}

/** Work that goes on until it is cut off, and the signals that cut it off. */
function endless() {
  const signals: AbortSignal[] = []
  const does: Work = async (_lane, _job, signal) => {
    signals.push(signal)
    await once(signal, 'abort')
    throw signal.reason
  }
  return { does, signals, hasBegun: () => until(() => signals.length > 0) }
}

test('a call that is asked for while it is made is looked at once more', async () => {
  const gate = Promise.withResolvers<void>()
  let runs = 0
  await work(async () => {
    runs++
    await gate.promise
    return { kind: 'over' }
  })
  await lanes.add(dayCall(1), 5, Date.now())
  await until(() => runs === 1)
  await lanes.add(dayCall(1), 5, Date.now())
  await lanes.add(dayCall(1), 5, Date.now())
  gate.resolve()
  await until(() => runs === 2)
  await until(async () => (await lanes.queueOf('ventas').getActiveCount()) === 0)
  expect(runs).toBe(2)
})

test('a request is cut off when another process may have been given its job', async () => {
  const { does, signals, hasBegun } = endless()
  await work(does)
  const id = await lanes.add(dayCall(1), 5, Date.now())
  await hasBegun()
  await redis.del(`${lanes.queueOf('ventas').toKey(id)}:lock`)
  await until(() => signals[0]?.aborted)
  expect(signals[0]?.reason).toBe('lock lost')
})

test('a lane that is closed gives its running call back at once', async () => {
  const { does, hasBegun } = endless()
  const lane = await work(does)
  await lanes.add(dayCall(1), 5, Date.now())
  await hasBegun()
  await lane.close(0)
  expect(await lanes.queueOf('ventas').getJobCounts('active', 'prioritized')).toEqual({
    active: 0,
    prioritized: 1,
  })
})

test('a lane takes one call at a time over all processes', async () => {
  const { does, signals, hasBegun } = endless()
  await Promise.all([work(does), work(does)])
  await lanes.add(dayCall(1), 5, Date.now())
  await lanes.add(dayCall(2), 5, Date.now())
  await hasBegun()
  expect(await lanes.queueOf('ventas').getGlobalConcurrency()).toBe(1)
  expect(await lanes.queueOf('ventas').getJobCounts('active', 'prioritized')).toEqual({
    active: 1,
    prioritized: 1,
  })
  expect(signals).toHaveLength(1)
})

test('a call that is over by the time it is moved up stands in nobody’s way', async () => {
  const queue = lanes.queueOf('ventas')
  const id = await lanes.add(dayCall(1), 5, Date.now())
  const late = {
    async getJob(wanted: string) {
      const job = await queue.getJob(wanted)
      await queue.remove(wanted)
      return job
    },
  }
  await expect(changePriority(late, id, 1)).resolves.toBeUndefined()
})

test('accounts with one token share a lane, which is called the same whatever they are called', async () => {
  const ventas = { name: 'v', server: '0041', token: 'v' }
  const soporte = { name: 's', server: '0041', token: 's' }
  const here = await nameLanes([ventas, soporte, { ...ventas, name: 'ventas 2' }])
  const there = await nameLanes([
    { ...soporte, name: 'support' },
    { ...ventas, name: 'sales' },
  ])
  expect(here.get('ventas 2')).toBe(here.get('v'))
  expect([there.get('sales'), there.get('support')]).toEqual([here.get('v'), here.get('s')])
  expect(here.get('s')).not.toBe(here.get('v'))
  const elsewhere = await nameLanes([{ ...ventas, server: '0015' }])
  expect(elsewhere.get('v')).not.toBe(here.get('v'))
})
