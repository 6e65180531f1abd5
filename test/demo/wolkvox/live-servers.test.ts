/** What live servers do beside what is documented, as public clients of the API report it: test/facts/live.json. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { PracticeWolkvox } from '../../../demo/wolkvox/practice-wolkvox.ts'
import { start, text } from './ask.ts'

let practice: PracticeWolkvox

beforeAll(async () => {
  practice = await start()
})
afterAll(() => practice.close())

test('diagram_9 answers with 6,000 rows at most', () => {
  const month = practice.rows('diagram_9', 'first', '20260301000000', '20260331235959')
  expect(month).toHaveLength(6000)
})

describe('chat_1', () => {
  test('answers by when a chat was closed; some were opened on the day before', () => {
    const rows = practice.rows('chat_1', 'first', '20260407000000', '20260407235959')
    expect(rows.every((row) => text(row, 'date_close').startsWith('2026-04-07'))).toBe(true)
    expect(rows.some((row) => text(row, 'date').startsWith('2026-04-06'))).toBe(true)
  })
})
