import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reportOf } from '../../src/report/catalogue.ts'
import { dayCall, openStage, type Stage, ventas } from './stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const nothing = { by: [], filters: [] }

test('a question is answered from one call', async () => {
  await stage.work()
  const call = dayCall(1)
  await stage.ask('q', [call])
  expect(await stage.answered('q')).toMatchObject([{ kind: 'kept' }])
  const report = reportOf('chat_13')
  const summary = report && (await stage.jobs.calls.summarise(report, [call], nothing, undefined))
  expect(summary?.figures[0]?.value).toBeGreaterThan(0)
  expect(stage.wolkvox.stats(ventas.token).calls).toBe(1)
})

test('what many ask at once over several processes is fetched once, and everyone is answered', async () => {
  const others = await Promise.all([stage.another(), stage.another()])
  await Promise.all([stage.work(), ...others.map((jobs) => stage.work(jobs))])
  const ids = Array.from({ length: 60 }, () => randomUUID())
  await Promise.all(ids.map((id, index) => stage.ask(id, [dayCall(1)], others[index % 2])))
  await Promise.all(ids.map((id) => stage.answered(id)))
  const late = randomUUID()
  await stage.ask(late, [dayCall(1)])
  await stage.answered(late)
  expect(stage.wolkvox.stats(ventas.token)).toMatchObject({ calls: 1, overlaps: 0 })
})

test('a process that only asks needs no source', async () => {
  const [standing] = await stage.jobs.calls.request([dayCall(1)], 'q', Date.now())
  expect(standing).toEqual({ kind: 'waiting', ahead: 0 })
  const [second] = await stage.jobs.calls.request([dayCall(2)], 'r', Date.now())
  expect(second).toEqual({ kind: 'waiting', ahead: 1 })
  expect(await stage.jobs.calls.ahead('ventas')).toBe(2)
  expect(await stage.jobs.calls.ahead('soporte')).toBe(0)
})
