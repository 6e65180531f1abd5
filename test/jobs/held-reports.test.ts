import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Call } from '../../src/bot/model/call.ts'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { dayCall, openStage, type Stage } from './stage.ts'

const dayMs = 24 * 60 * 60_000

let stage: Stage
beforeEach(async () => {
  stage = await openStage({ lacks: ['chat_7', 'skill_1'] })
  await stage.work()
})
afterEach(() => stage.close())

async function fetched(...calls: readonly Call[]) {
  const id = JSON.stringify(calls)
  await stage.ask(id, calls)
  await stage.answered(id)
}

const heldOf = async (report: string) => (await stage.jobs.calls.held('ventas', [report])).get(report)
const dateOf = ({ window }: Call) => new Date(window.start).toISOString().slice(0, 10)
const chat7 = (daysAgo: number) => dayCall(daysAgo, { report: 'chat_7' })

test('of a report that was answered by a 404 alone the days are noted, once each and once they are over', async () => {
  await fetched(chat7(1), chat7(2))
  await fetched(chat7(2), chat7(0))
  const held = await heldOf('chat_7')
  expect(held?.kind === 'nothing' && held.days.toSorted()).toEqual([dateOf(chat7(2)), dateOf(chat7(1))])
})

test('of several days in one call each is noted, and of some hours none', async () => {
  const [start, end] = [Date.parse('2026-03-02T05:00Z'), Date.parse('2026-03-05T05:00Z')]
  await fetched(dayCall(1, { report: 'chat_7', window: { start, end } }))
  await fetched(dayCall(1, { report: 'chat_7', window: { start: end, end: end + dayMs / 2 } }))
  const held = await heldOf('chat_7')
  expect(held?.kind === 'nothing' && held.days.toSorted()).toEqual(['2026-03-02', '2026-03-03', '2026-03-04'])
})

test('a report that answers with rows is there, whatever it lacks', async () => {
  await fetched(dayCall(1))
  expect(await heldOf('chat_13')).toEqual({ kind: 'has' })
  const midnight = dayCall(3).window.start
  await fetched(dayCall(3, { window: { start: midnight + dayMs / 12, end: midnight + dayMs / 6 } }))
  expect(await heldOf('chat_13')).toEqual({ kind: 'has' })
})

test('nothing of one queue says nothing of the report', async () => {
  await fetched(dayCall(1, { report: 'skill_1', params: { skill_id: '7' } }))
  expect(await heldOf('skill_1')).toBeUndefined()
  await fetched(dayCall(1, { report: 'skill_1', params: { skill_id: 'all' } }))
  expect(await heldOf('skill_1')).toMatchObject({ kind: 'nothing' })
})

test('it is known for 90 days', async () => {
  await fetched(chat7(1))
  const redis = new Redis(stage.redisUrl)
  const left = await redis.pttl(new Keys(stage.prefix).held('ventas', 'chat_7'))
  expect(left).toBeGreaterThan(89 * dayMs)
  expect(left).toBeLessThanOrEqual(90 * dayMs)
  redis.disconnect()
})
