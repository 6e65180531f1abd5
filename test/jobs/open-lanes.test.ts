import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BusyLanes } from '../../src/jobs/lanes/busy-lanes.ts'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { LaneQueues } from '../../src/jobs/lanes/lane-queues.ts'
import { dayCall, openStage, type Stage, silent } from './stage.ts'
import { until } from '../until.ts'

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

/** Workers hold a connection of their own for each lane that they have open. */
async function openLanes(): Promise<number> {
  const clients = String(await redis.client('LIST'))
  const lane = Buffer.from(`lane-${stage.lane}`).toString('base64')
  return clients.split('\n').filter((line) => line.includes(stage.prefix) && line.includes(lane)).length
}

test('a lane is opened when something is asked of it, closed when it is idle, and opened again', async () => {
  const keys = new Keys(stage.prefix)
  const busy = new BusyLanes(redis, keys)
  const lanes = new LaneQueues({ redis, keys, lanes: stage.jobs.lanes, busy, log: silent })
  await stage.work()
  expect(await openLanes()).toBe(0)
  await stage.ask('q', [dayCall(1)])
  await stage.answered('q')
  expect(await openLanes()).toBe(1)
  await until(async () => {
    await busy.forgetIdle(stage.lane, lanes.queueOf('ventas'), 0)
    return (await busy.all()).length === 0
  })
  await until(async () => (await openLanes()) === 0)
  await stage.ask('r', [dayCall(2)])
  expect(await stage.answered('r')).toMatchObject([{ kind: 'kept' }])
  await lanes.close()
})

test('a lane with work is not forgotten, and found by a worker that did not hear of it', async () => {
  const keys = new Keys(stage.prefix)
  const busy = new BusyLanes(redis, keys)
  const lanes = new LaneQueues({ redis, keys, lanes: stage.jobs.lanes, busy, log: silent })
  await stage.ask('q', [dayCall(1)])
  await stage.jobs.calls.request([dayCall(1)], { answer: 'q' })
  await busy.forgetIdle(stage.lane, lanes.queueOf('ventas'), -1000)
  expect(await busy.all()).toEqual([stage.lane])
  await stage.work()
  expect(await stage.answered('q')).toMatchObject([{ kind: 'kept' }])
  await lanes.close()
})
