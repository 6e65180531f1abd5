import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { reportFacts } from '../../../demo/wolkvox/facts.ts'
import type { PracticeWolkvox } from '../../../demo/wolkvox/practice.ts'
import type { Row } from '../../../demo/wolkvox/reports/slice.ts'
import { now, start, text } from './ask.ts'
import { needed } from './needed.ts'

let practice: PracticeWolkvox

beforeAll(async () => {
  practice = await start()
})
afterAll(() => practice.close())

const records = [...reportFacts.values()].filter(({ grain }) => grain === 'record').map(({ api }) => api)

describe('neighbouring windows', () => {
  test.each(records)('of %s share no row and lose none', (api) => {
    const rows = (from: string, to: string) =>
      practice
        .rows(api, 'first', from, to, needed(api))
        .filter((row) => row['agent_name'] !== 'TOTAL')
        .map((row) => JSON.stringify(row))
    const parts = [
      ...rows('20260407000000', '20260407095959'),
      ...rows('20260407100000', '20260407153000'),
      ...rows('20260407153001', '20260407235959'),
    ]
    const whole = rows('20260407000000', '20260407235959')
    expect(whole.length).toBeGreaterThan(0)
    expect(parts.sort()).toEqual(whole.sort())
  })

  test('the end is included to the second', () => {
    const at = text(practice.rows('chat_9', 'first', '20260407120000', '20260407235959')[0], 'date')
    const second = at.replaceAll(/\D/g, '')
    expect(practice.rows('chat_9', 'first', '20260407120000', second).at(-1)?.['date']).toBe(at)
    expect(practice.rows('chat_9', 'first', second, second)[0]?.['date']).toBe(at)
  })
})

test('rows come to be as the day goes by, and then stay as they are', async () => {
  const morning = await start({ now: () => new Date('2026-04-08T15:00:00Z') })
  const [from, to] = ['20260408000000', '20260408235959']
  const early = morning.rows('chat_1', 'first', from, to)
  await morning.close()
  const later = practice.rows('chat_1', 'first', from, to)
  expect(early.every((row) => text(row, 'date_close') <= '2026-04-08 10:00:00')).toBe(true)
  expect(later.length).toBeGreaterThan(early.length)
  expect(later.slice(0, early.length)).toEqual(early)
  expect(later.every((row) => text(row, 'date_close') <= '2026-04-08 15:30:00')).toBe(true)
})

test("now is read on the account's own clock", async () => {
  const madrid = await start({ accounts: [{ token: 'first', timezone: 'Europe/Madrid' }] })
  const last = madrid.rows('diagram_9', 'first', '20260408000000', '20260408235959').at(-1)
  await madrid.close()
  expect(text(last, 'date')).toMatch(/^2026-04-08 22:/)
})

test('an answer is silently cut at 60,000 rows', () => {
  const month = practice.rows('chat_1', 'first', '20260301000000', '20260331235959')
  const [chats] = [practice.rows('chat_13', 'first', '20260301000000', '20260331235959')].map(
    sumOf('interaction'),
  )
  expect(month).toHaveLength(60_000)
  expect(chats).toBeGreaterThan(60_000)
})

test('the same seed is the same operation, another seed or server another', async () => {
  const again = await start({ now: () => now })
  const seeded = await start({ seed: 2 })
  const rows = (from: PracticeWolkvox, token = 'first') =>
    from.rows('chat_9', token, '20260407000000', '20260407235959')
  expect(rows(again)).toEqual(rows(practice))
  expect(rows(practice, 'second')).toEqual(rows(practice))
  expect(rows(seeded)).not.toEqual(rows(practice))
  expect(rows(practice, 'other')).not.toEqual(rows(practice))
  await Promise.all([again.close(), seeded.close()])
})

test('the week has the shape of a contact centre: Monday most, Saturday half, Sunday and holidays little', () => {
  const chats = (day: string) =>
    sumOf('interaction')(practice.rows('chat_13', 'first', `${day}000000`, `${day}235959`))
  const [monday, saturday, sunday, holyFriday] = ['20260316', '20260321', '20260322', '20260403'].map(chats)
  expect(saturday).toBeLessThan((monday ?? 0) * 0.6)
  expect(sunday).toBeLessThan((monday ?? 0) * 0.2)
  expect(holyFriday).toBeLessThan((monday ?? 0) * 0.3)
})

test('the day peaks in the morning and again in the afternoon', () => {
  const hours = practice.rows('diagram_1_2', 'first', '20260407000000', '20260407235959')
  const calls = new Map(hours.map((row) => [text(row, 'date').slice(-2), Number(text(row, 'calls'))]))
  const busiest = [...calls].sort(([, a], [, b]) => b - a).slice(0, 4)
  expect(busiest.map(([hour]) => hour).sort()).toEqual(['09', '10', '15', '16'])
})

function sumOf(column: string) {
  return (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + Number(row[column]), 0)
}
