import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import { expect, inject, test } from 'vitest'
import { askedTable } from '../../scripts/asked-table.ts'
import { feedbackTable } from '../../scripts/feedback-table.ts'
import type { LedgerEntry, Rating } from '../../src/bot/ports/ledger.ts'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { createLedger } from '../../src/jobs/answers/ledger.ts'

const run = promisify(execFile)
const zone = 'America/Bogota'
const start = Date.parse('2026-03-17T05:00:00Z')

const asked: LedgerEntry = {
  at: Date.parse('2026-03-18T20:30:00Z'),
  person: 'U1',
  channel: 'C1',
  audience: 'channel',
  report: 'chat_13',
  account: 'ventas',
  start,
  end: start + 24 * 60 * 60_000,
  rows: 2,
  outcome: 'answered',
  hasPersonal: false,
  format: 'answer',
}

function rating(text: string, report: string, isGood: boolean, person = 'U1'): Rating {
  const reading = {
    language: 'es',
    report,
    params: {},
    by: ['channel'],
    filters: [{ words: 'web' }],
  } as const
  return { at: 1, person, answer: `${text} ${person}`, isGood, text, reading }
}

test('what was asked is a line each, and can be narrowed to a person or a report', () => {
  const entries = [asked, { ...asked, person: 'U2', report: 'cdr_1', hasPersonal: true }]
  expect(askedTable(entries, { person: 'U1' }, zone).split('\n')).toEqual([
    'asked             who  where         report   account  from              until             rows  as      outcome   personal',
    '2026-03-18 15:30  U1   C1 (channel)  chat_13  ventas   2026-03-17 00:00  2026-03-18 00:00  2     answer  answered',
  ])
  expect(askedTable(entries, { report: 'cdr_1' }, zone)).toContain('yes')
  expect(askedTable(entries, { report: 'chat_1' }, zone)).toBe('Nothing was asked.')
})

test('what was misread most stands first', () => {
  const ratings = [
    rating('chats de ayer', 'chat_1', true),
    rating('Cerrados web', 'chat_13', false),
    rating('cerrados web ', 'chat_13', false, 'U2'),
    rating('traslados', 'chat_9', false),
  ]
  expect(
    feedbackTable(ratings)
      .split('\n')
      .map((line) => line.split(/ {2,}/)),
  ).toEqual([
    ['bad', 'good', 'typed', 'read as'],
    ['2', '0', 'cerrados web', 'chat_13 by channel only web'],
    ['1', '0', 'traslados', 'chat_9 by channel only web'],
    ['0', '1', 'chats de ayer', 'chat_1 by channel only web'],
  ])
})

test('a text cannot play with the terminal that it is shown on', () => {
  const table = feedbackTable([rating('\u001b[2Jchats\nde ayer', 'chat_1', false)])
  expect(table).not.toContain('\u001b')
  expect(table).not.toContain('chats\n')
})

test('both are printed from Redis', async () => {
  const redis = new Redis(inject('redisUrl'))
  const ledger = createLedger(redis, new Keys('wolkvox'))
  await ledger.asked({ ...asked, at: Date.now() })
  await ledger.rated(rating('printed', 'chat_1', false))
  redis.disconnect()
  const env = { ...process.env, REDIS_URL: inject('redisUrl') }
  const { stdout } = await run(process.execPath, ['scripts/asked.ts', '--report', 'chat_13'], { env })
  expect(stdout).toContain('ventas')
  expect((await run(process.execPath, ['scripts/feedback.ts'], { env })).stdout).toContain('printed')
})

test('without a Redis they say what to set', async () => {
  const env = { ...process.env, REDIS_URL: '' }
  await expect(run(process.execPath, ['scripts/asked.ts'], { env })).rejects.toMatchObject({
    stderr: expect.stringContaining('REDIS_URL is missing'),
  })
})
