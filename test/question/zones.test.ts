import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

import { understand } from '../../src/question/understand.ts'
import { englishQuestions } from './english.questions.ts'
import { portugueseQuestions } from './portuguese.questions.ts'
import { partsOf } from './reading.ts'
import { spanishQuestions } from './spanish.questions.ts'

function period(text: string, now: string, zone: string): readonly (string | undefined)[] {
  const found = partsOf(
    understand(`closed chats ${text}`, { now: Date.parse(now), zone, language: 'en' }),
  )?.period
  return [found?.start, found?.end].map((at) => at && new Date(at).toISOString().slice(0, 16)) as string[]
}

describe('days are those of the account zone', () => {
  test.each([
    [
      'a day of 23 hours',
      'yesterday',
      '2026-03-09T15:00Z',
      'America/New_York',
      '2026-03-08T05:00',
      '2026-03-09T04:00',
    ],
    [
      'a day of 25 hours',
      'yesterday',
      '2026-11-02T15:00Z',
      'America/New_York',
      '2026-11-01T04:00',
      '2026-11-02T05:00',
    ],
    [
      'a day whose midnight does not exist',
      'yesterday',
      '2025-09-08T15:00Z',
      'America/Santiago',
      '2025-09-07T04:00',
      '2025-09-08T03:00',
    ],
    [
      'a day that ends at a midnight shown twice',
      'yesterday',
      '2026-04-05T15:00Z',
      'America/Santiago',
      '2026-04-04T03:00',
      '2026-04-05T04:00',
    ],
    [
      'a winter date asked for in summer',
      'february 10',
      '2026-03-20T15:00Z',
      'America/New_York',
      '2026-02-10T05:00',
      '2026-02-11T05:00',
    ],
    [
      'an evening when it is tomorrow in UTC',
      'today',
      '2026-03-19T03:30Z',
      'America/Bogota',
      '2026-03-18T05:00',
      '2026-03-19T05:00',
    ],
    [
      'a month that ends tonight',
      'this month',
      '2026-03-01T02:00Z',
      'America/Bogota',
      '2026-02-01T05:00',
      '2026-03-01T05:00',
    ],
    [
      'a zone that had daylight saving then',
      'january 15 2019',
      '2026-03-01T12:00Z',
      'America/Sao_Paulo',
      '2019-01-15T02:00',
      '2019-01-16T02:00',
    ],
    [
      'hours counted back over a change of the clocks',
      'last 3 hours',
      '2026-03-08T08:30Z',
      'America/New_York',
      '2026-03-08T05:30',
      '2026-03-08T08:30',
    ],
    ['a zone far ahead', 'today', '2026-03-18T20:30Z', 'Asia/Tokyo', '2026-03-18T15:00', '2026-03-19T15:00'],
  ])('%s', (_, text, now, zone, start, end) => {
    expect(period(text, now, zone)).toEqual([start, end])
  })
})

test('the zone of the process changes nothing', { timeout: 120_000 }, () => {
  const lines = [...englishQuestions, ...spanishQuestions, ...portugueseQuestions]
    .flatMap(([text], index) => (index % 5 === 0 ? [text] : []))
    .flatMap((text) => [
      { text, now: '2026-03-18T20:30:00Z', zone: 'America/Santiago' },
      { text, now: '2026-03-01T02:00:00Z', zone: 'America/Bogota' },
    ])
  const input = lines.map((line) => JSON.stringify(line)).join('\n')
  const [utc, ...others] = ['UTC', 'Asia/Tokyo', 'America/Santiago'].map((TZ) =>
    execFileSync('node', ['src/understand.ts'], { input, encoding: 'utf8', env: { ...process.env, TZ } }),
  )
  expect(utc?.trim().split('\n')).toHaveLength(lines.length)
  expect(utc).toContain('"kind":"question"')
  for (const other of others) expect(other).toBe(utc)
})

test('the lines of the command have every field, and an earlier line is gone on from', () => {
  const now = '2026-03-18T20:30:00Z'
  const run = (line: object) =>
    JSON.parse(
      execFileSync('node', ['src/understand.ts'], { input: JSON.stringify(line), encoding: 'utf8' }),
    ) as Record<string, unknown>
  const first = run({ text: 'interaction transfers yesterday by channel', now, zone: 'America/Bogota' })
  expect(first).toEqual({
    kind: 'question',
    report: 'chat_9',
    choices: expect.any(Array),
    account: null,
    params: {},
    bound: null,
    without: [],
    mended: [],
    period: {
      start: '2026-03-17T05:00:00.000Z',
      end: '2026-03-18T05:00:00.000Z',
      zone: 'America/Bogota',
      partial: false,
    },
    hours: null,
    compare: null,
    by: ['channel'],
    measure: null,
    top: null,
    order: null,
    filters: [],
    threshold: null,
    output: null,
    place: null,
    schedule: null,
    language: 'en',
    goesOn: null,
    missing: null,
    command: null,
  })
  const second = run({ text: 'and by hour today?', now, zone: 'America/Bogota', previous: first })
  expect(second).toMatchObject({
    kind: 'question',
    report: 'chat_9',
    by: ['hour'],
    period: { start: '2026-03-18T05:00:00.000Z', partial: true },
  })
})
