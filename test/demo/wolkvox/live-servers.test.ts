/** What live servers do beside what is documented, as public clients of the API report it: test/facts/live.json. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { PracticeWolkvox } from '../../../demo/wolkvox/practice.ts'
import { ask, start, text } from './ask.ts'

let practice: PracticeWolkvox

beforeAll(async () => {
  practice = await start()
})
afterAll(() => practice.close())

test('diagram_9 answers with 6,000 rows at most', () => {
  const month = practice.rows('diagram_9', 'first', '20260301000000', '20260331235959')
  expect(month).toHaveLength(6000)
})

test('campaign_3 gives the time of an attempt in GMT-5, and has it and the record both in the range', async () => {
  const accounts = ['America/Bogota', 'America/Sao_Paulo'].map((timezone, index) => ({
    token: timezone,
    server: `00${index}1`,
    timezone,
  }))
  const [bogota, saoPaulo] = await Promise.all(
    accounts.map((account) => start({ accounts: [{ ...account, server: '0015' }] })),
  )
  const dates = (from: string, to: string, practice = saoPaulo, token = 'America/Sao_Paulo') =>
    practice?.rows('campaign_3', token, from, to, { campaign_id: 'all' }).map((row) => text(row, 'date')) ??
    []
  const there = dates('20260407000000', '20260407235959')
  const here = dates('20260407000000', '20260407235959', bogota, 'America/Bogota')
  const hours = (dates: readonly string[]) => dates.map((date) => Number(date.slice(11, 13)))
  // The lines are open from six; nobody dials before, wherever.
  expect([Math.min(...hours(here)), Math.min(...hours(there))]).toEqual([6, 4])
  expect(dates('20260407040000', '20260407045959')).toEqual([])
  expect(dates('20260407040000', '20260407065959').length).toBeGreaterThan(0)
  await Promise.all([bogota?.close(), saoPaulo?.close()])
})

describe('reports of agents', () => {
  const rows = (api: string, day = '20260408') => practice.rows(api, 'first', `${day}000000`, `${day}235959`)

  test('list those who did not work as well', () => {
    const sunday = rows('agent_1', '20260405')
    const idle = sunday.filter((row) => row['login_time'] === '00:00:00')
    expect(idle.length).toBeGreaterThan(0)
    expect(idle[0]).toMatchObject({ calls: '0', login: '-', logout: '-' })
    const hours = rows('agent_8', '20260405')
    expect(new Set(hours.map((row) => row['agent_id'])).size).toBe(sunday.length - 1)
  })

  test('have 24 rows an agent and day, those to come as well, and write day and hour their own way', () => {
    const all = rows('agent_8')
    const ofOne = all.filter((row) => row['agent_id'] === all[0]?.['agent_id'])
    expect(ofOne.map((row) => `${text(row, 'date')} ${text(row, 'hour')}`)).toEqual(
      Array.from({ length: 24 }, (_, hour) => `20260408 ${String(hour).padStart(2, '0')}:00`),
    )
  })

  test('give as logout of whoever is still connected when they were seen last', () => {
    expect(rows('agent_7').some((row) => row['logout'] === '2026-04-08 15:30:00')).toBe(true)
  })
})

test('skill_5 takes a day a call, and refuses a longer range', async () => {
  const asked = (date_ini: string, date_end: string) =>
    ask(practice, { params: { api: 'skill_5', skill_id: 'all', date_ini, date_end } })
  expect((await asked('20260407000000', '20260407235959')).status).toBe(200)
  expect((await asked('20260406120000', '20260407115959')).status).toBe(200)
  expect((await asked('20260406000000', '20260407000000')).status).toBe(400)
})

test('skill_4 gives all queues together, an hour of the day each, and one queue by itself', () => {
  const rows = (skill_id: string) =>
    practice.rows('skill_4', 'first', '20260407000000', '20260407235959', { skill_id })
  const all = rows('all')
  expect(all.map((row) => text(row, 'hour'))).toEqual(
    Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0')),
  )
  expect(new Set(all.map((row) => text(row, 'skill_name')))).toEqual(new Set(['ALL']))
  expect(new Set(rows('3041').map((row) => text(row, 'skill_id')))).toEqual(new Set(['3041']))
})

describe('chat_1', () => {
  test('answers by when a chat was closed; some were opened on the day before', () => {
    const rows = practice.rows('chat_1', 'first', '20260407000000', '20260407235959')
    expect(rows.every((row) => text(row, 'date_close').startsWith('2026-04-07'))).toBe(true)
    expect(rows.some((row) => text(row, 'date').startsWith('2026-04-06'))).toBe(true)
  })
})
