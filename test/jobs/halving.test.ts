import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { reportOf } from '../../src/report/catalogue.ts'
import { CallKeeper } from '../../src/jobs/work/keep-call.ts'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { Outcomes } from '../../src/jobs/calls/outcomes.ts'
import { noNames, noneHeld } from './no-names.ts'
import { dayCall, openStage, type Stage, ventas } from './stage.ts'

const hourMs = 60 * 60_000

let stage: Stage
beforeEach(async () => {
  // A slow machine takes a while over so many rows.
  stage = await openStage({ timeoutMs: 60_000 })
  await stage.work()
})
afterEach(() => stage.close())

test('an answer that was cut is asked for in halves, which together stand for it', async () => {
  const call = dayCall(1)
  stage.wolkvox.fail({ kind: 'odd', extraRows: 60_000 })
  await stage.ask('q', [call])
  const [standing] = await stage.answered('q')
  const asked = stage.wolkvox
    .log(ventas.token)
    .map(({ params }) => `${params['date_ini']}-${params['date_end']}`)
  expect(asked.map((range) => range.replaceAll(/\d{8}(?=\d{6})/g, ''))).toEqual([
    '000000-235959',
    '000000-115959',
    '120000-235959',
  ])
  const halves = stage.wolkvox.log(ventas.token).slice(1)
  const rows = halves.map(
    ({ params }) =>
      stage.wolkvox.rows('chat_13', ventas.token, params['date_ini'] ?? '', params['date_end'] ?? '').length,
  )
  expect(standing).toMatchObject({ kind: 'kept', rows: rows.reduce((sum, count) => sum + count, 0) })

  const report = reportOf('chat_13')
  const view = { by: [], filters: [] }
  const summary = report && (await stage.jobs.calls.summarise(report, [call], view, undefined))
  expect(summary?.rows.fetched).toBe(standing?.kind === 'kept' ? standing.rows : undefined)
})

test('an answer is taken for cut from 59,000 rows on', async () => {
  const redis = new Redis(stage.redisUrl)
  const keeping = new CallKeeper(new Outcomes(redis, new Keys(stage.prefix), 1e9), noNames, noneHeld)
  const ending = (fetched: number) =>
    keeping.keep({ kind: 'call', call: dayCall(1) }, { rows: 0, fetched, columns: {} }, { asOf: 0, began: 0 })
  expect(await ending(58_999)).toMatchObject({ outcome: 'kept' })
  expect(await ending(59_000)).toMatchObject({ outcome: 'halved' })
  redis.disconnect()
})

/** Live servers give at most 6,000 rows of it, as public clients of the API report. */
test('an answer of diagram_9 is taken for cut from 6,000 rows on, and a week is told whole', async () => {
  const window = { start: Date.parse('2026-03-02T05:00Z'), end: Date.parse('2026-03-07T05:00Z') }
  await stage.ask('q', [{ account: 'ventas', report: 'diagram_9', params: {}, window }])
  const [standing] = await stage.answered('q')
  const calls = stage.wolkvox.log(ventas.token).filter(({ api }) => api === 'diagram_9')
  const counts = calls.map(({ params: { date_ini = '', date_end = '' } }) => {
    return stage.wolkvox.rows('diagram_9', ventas.token, date_ini, date_end).length
  })
  expect(Math.max(...counts)).toBe(6000)
  const whole = counts.filter((count) => count < 6000).reduce((sum, count) => sum + count, 0)
  expect(whole).toBeGreaterThan(6000)
  expect(standing).toMatchObject({ kind: 'kept', rows: whole })
}, 90_000)

test('five minutes that are too much are told', async () => {
  const { window } = dayCall(1)
  stage.wolkvox.fail({ kind: 'odd', extraRows: 60_000 })
  const start = window.start + 10 * hourMs
  await stage.ask('q', [dayCall(1, { window: { start, end: start + hourMs / 12 } })])
  expect(await stage.answered('q')).toMatchObject([{ kind: 'failed', failure: 'answer-too-large' }])
})

test('rows that are held back while an answer is read count towards its being cut', async () => {
  // Each call of campaign_5 stands in several rows, of which one is counted.
  const window = { start: Date.parse('2026-03-02T05:00Z'), end: Date.parse('2026-03-09T05:00Z') }
  const call = dayCall(7, { report: 'campaign_5', params: { campaign_id: 'all' }, window })
  stage.wolkvox.fail({ kind: 'odd', extraRows: 60_000 })
  await stage.ask('q', [call])
  expect(await stage.answered('q')).toMatchObject([{ kind: 'kept' }])
  expect(stage.wolkvox.log(ventas.token)).toHaveLength(3)
})
