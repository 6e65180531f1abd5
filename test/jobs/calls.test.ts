import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reportOf } from '../../src/report/catalogue.ts'
import { dayCall, openStage, type Stage, ventas } from './stage.ts'
import { until } from '../until.ts'

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

test('who waits is told how long, once it is known what such calls take', async () => {
  stage.wolkvox.setLatency(300)
  await stage.work()
  const { calls } = stage.jobs
  await stage.ask('q', [dayCall(1)])
  await stage.answered('q')
  const soon = { answer: 'r' }
  const askedAt = Date.now()
  await calls.request([dayCall(2)], soon)
  await until(async () => (await calls.lane('ventas')).running !== undefined)
  expect(await calls.lane('ventas')).toMatchObject({
    running: { report: 'chat_13', window: dayCall(2).window },
  })
  const [running, next] = await calls.request([dayCall(2), dayCall(3)], soon)
  expect(running).toMatchObject({ kind: 'waiting', isRunning: true, ahead: 0 })
  expect(next).toMatchObject({ kind: 'waiting', isRunning: false, ahead: 1 })
  const endOf = (standing = running) => (standing?.kind === 'waiting' ? (standing.endsAt ?? 0) : 0)
  expect(endOf() - askedAt).toBeGreaterThan(200)
  expect(endOf(next) - endOf()).toBeGreaterThan(250)
})

test('a process that only asks needs no source', async () => {
  const [standing] = await stage.jobs.calls.request([dayCall(1)], { answer: 'q' })
  expect(standing).toEqual({ kind: 'waiting', ahead: 0, isRunning: false })
  const [second] = await stage.jobs.calls.request([dayCall(2)], { answer: 'r' })
  expect(second).toEqual({ kind: 'waiting', ahead: 1, isRunning: false })
  expect(await stage.jobs.calls.ahead('ventas')).toBe(2)
  expect(await stage.jobs.calls.ahead('soporte')).toBe(0)
})
