import { afterEach, beforeEach, expect, test } from 'vitest'
import { dayCall, openStage, type Stage, ventas } from './stage.ts'
import type { WorkerProcess } from './worker-process.ts'
import { until } from '../until.ts'

let stage: Stage
let workers: WorkerProcess[]

beforeEach(async () => {
  // Wolkvox works longer on a request than it takes to find out that a worker is gone.
  stage = await openStage({ timeoutMs: 6000, latencyMs: 4500 })
  workers = await Promise.all([stage.spawn(), stage.spawn()])
})
afterEach(() => stage.close())

const stats = () => stage.wolkvox.stats(ventas.token)
const requestOpen = () => until(() => stats().inFlight > 0)

test('calls of one token go one by one over all processes', async () => {
  stage.wolkvox.setLatency(50)
  const ids = Array.from({ length: 12 }, (_none, index) => `q${index}`)
  await Promise.all(ids.map((id, index) => stage.ask(id, [dayCall(index + 1)])))
  await Promise.all(ids.map((id) => stage.answered(id)))
  expect(stats()).toMatchObject({ calls: 12, overlaps: 0, maxInFlight: 1 })
})

test('a worker killed with a request open is followed by no second request until Wolkvox is done', async () => {
  await stage.ask('q', [dayCall(1)])
  await requestOpen()
  await Promise.all(workers.map((worker) => worker.kill()))
  await stage.spawn()
  expect(await stage.answered('q')).toMatchObject([{ kind: 'kept' }])
  expect(stats()).toMatchObject({ calls: 2, aborted: 1, overlaps: 0 })
})

test('a frozen worker and its successor never have two requests open', async () => {
  await stage.ask('q', [dayCall(1)])
  await requestOpen()
  const holder = workers
  for (const worker of holder) worker.freeze()
  await stage.spawn()
  expect(await stage.answered('q')).toMatchObject([{ kind: 'kept' }])
  for (const worker of holder) worker.thaw()
  await stage.ask('r', [dayCall(2)])
  expect(await stage.answered('r')).toMatchObject([{ kind: 'kept' }])
  expect(stats().overlaps).toBe(0)
})

test('a stopped worker gives its call back, and another one makes it once Wolkvox is done', async () => {
  await stage.ask('q', [dayCall(1)])
  await requestOpen()
  await stage.work()
  await Promise.all(workers.map((worker) => worker.stop()))
  expect(await stage.answered('q')).toMatchObject([{ kind: 'kept' }])
  expect(stats()).toMatchObject({ calls: 2, overlaps: 0 })
})
