import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { unmetered } from '../../src/bot/model/meter.ts'
import { createCalls } from '../../src/jobs/work/calls.ts'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { Outcomes } from '../../src/jobs/calls/outcomes.ts'
import { Waiters } from '../../src/jobs/calls/waiters.ts'
import { noNames, noneHeld } from './no-names.ts'
import { openGate } from './open-gate.ts'
import { dayCall, openStage, silent, type Stage, ventas } from './stage.ts'
import { until } from '../until.ts'

let stage: Stage
beforeEach(async () => {
  // However slow the machine, no request is given up.
  stage = await openStage({ timeoutMs: 60_000 })
})
afterEach(() => stage.close())

const asked = (answer: string) => ({ answer })
const report = (id: string) => dayCall(1, { report: id })

test('a call that was taken back is not made, and stands in nobody’s way', async () => {
  const { calls } = stage.jobs
  await calls.request([report('chat_3')], asked('q'))
  await calls.request([report('chat_13')], asked('r'))
  await calls.giveUp([report('chat_3')], 'q')
  expect(await calls.lane('ventas')).toEqual({ account: 'ventas', waiting: 1 })
  await stage.work()
  await stage.ask('r', [report('chat_13')])
  await stage.answered('r')
  expect(stage.wolkvox.log(ventas.token).map(({ api }) => api)).toEqual(['chat_13'])
})

test('a call that others wait for too is made although one of them took it back', async () => {
  await stage.jobs.calls.request([dayCall(1)], asked('q'))
  await stage.ask('r', [dayCall(1)])
  await stage.jobs.calls.request([dayCall(1)], asked('r'))
  await stage.jobs.calls.giveUp([dayCall(1)], 'q')
  expect(await stage.jobs.calls.lane('ventas')).toMatchObject({ waiting: 1 })
  await stage.work()
  expect(await stage.answered('r')).toMatchObject([{ kind: 'kept' }])
})

test('a call that has begun is made to its end and kept, though nobody waits for it any more', async () => {
  stage.wolkvox.setLatency(300)
  await stage.work()
  const { calls } = stage.jobs
  await calls.request([dayCall(1)], asked('q'))
  await until(() => stage.wolkvox.stats(ventas.token).inFlight === 1)
  await calls.giveUp([dayCall(1)], 'q')
  await until(async () => (await calls.tables([dayCall(1)])) !== undefined)
  expect(stage.wolkvox.stats(ventas.token)).toMatchObject({ calls: 1, aborted: 0 })
})

test('who asks for a call while it is being taken out of its lane is woken to ask again', async () => {
  const redis = new Redis(inject('redisUrl'))
  const keys = new Keys(`giving-up-${randomUUID()}`)
  const woken: string[] = []
  const calls = createCalls({
    waiters: new Waiters(redis, keys),
    outcomes: new Outcomes(redis, keys, 1e9),
    gates: { of: () => Promise.resolve(openGate) },
    names: noNames,
    held: noneHeld,
    meter: unmetered,
    log: silent,
    wakes: {
      async wake(ids) {
        woken.push(...ids)
        await Promise.resolve()
      },
    },
    line: {
      ahead: () => Promise.resolve(0),
      places: () => Promise.resolve([]),
      state: () => Promise.resolve({ waiting: 0, running: undefined }),
    },
    lanes: {
      laneOf: (account) => account,
      limit: () => Promise.resolve(),
      add: () => Promise.resolve('1'),
      addTokenInfo: () => Promise.resolve(),
      async remove(call) {
        await calls.request([call], asked('late'))
      },
    },
  })
  await calls.request([dayCall(1)], asked('q'))
  await calls.giveUp([dayCall(1)], 'q')
  expect(woken).toEqual(['late'])
  redis.disconnect()
})
