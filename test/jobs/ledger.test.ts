import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { LedgerEntry, Rating } from '../../src/bot/ports/ledger.ts'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { askedSince, ratingsSince } from '../../src/jobs/answers/ledger.ts'
import { useMachineClock } from '../clock/clock.ts'
import { openStage, type Stage } from './stage.ts'

const dayMs = 24 * 60 * 60_000

// What is old Redis’ clock says.
useMachineClock()

let stage: Stage
let redis: Redis
beforeEach(async () => {
  stage = await openStage()
  redis = new Redis(stage.redisUrl)
})
afterEach(async () => {
  redis.disconnect()
  await stage.close()
})

function entry(more: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    at: Date.now(),
    person: 'U1',
    channel: 'C1',
    audience: 'channel',
    report: 'chat_13',
    account: 'ventas',
    start: 0,
    end: dayMs,
    rows: 2,
    outcome: 'answered',
    hasPersonal: false,
    format: 'answer',
    ...more,
  }
}

async function all(since = 0): Promise<readonly LedgerEntry[]> {
  const entries: LedgerEntry[] = []
  for await (const one of askedSince(redis, new Keys(stage.prefix), since)) entries.push(one)
  return entries
}

test('what was asked comes back in its order, however much it is', async () => {
  const rows = Array.from({ length: 1100 }, (_, index) => index)
  const [first = 0, ...others] = rows
  await stage.jobs.ledger.asked(entry({ rows: first }))
  const stream = new Keys(stage.prefix).ledger
  const batch = redis.pipeline()
  for (const row of others) batch.xadd(stream, '*', 'entry', JSON.stringify(entry({ rows: row })))
  await batch.exec()
  expect((await all()).map((one) => one.rows)).toEqual(rows)
  expect(await all(Date.now() + dayMs)).toEqual([])
})

test('nothing older than 90 days is kept', async () => {
  const stream = new Keys(stage.prefix).ledger
  await redis.xadd(stream, Date.now() - 91 * dayMs, 'entry', JSON.stringify(entry({ rows: 91 })))
  await redis.xadd(stream, Date.now() - 89 * dayMs, 'entry', JSON.stringify(entry({ rows: 89 })))
  expect((await all()).map(({ rows }) => rows)).toEqual([89])
  await stage.jobs.ledger.asked(entry({ rows: 0 }))
  expect(await redis.xlen(stream)).toBe(2)
  expect(await redis.pttl(stream)).toBeGreaterThan(89 * dayMs)
})

test('of somebody who thinks again about an answer the last word counts', async () => {
  const rating: Rating = { at: 1, person: 'U1', answer: 'a', isGood: false, text: 'chats' }
  await stage.jobs.ledger.rated(rating)
  await stage.jobs.ledger.rated({ ...rating, isGood: true })
  await stage.jobs.ledger.rated({ ...rating, person: 'U2' })
  expect(await ratingsSince(redis, new Keys(stage.prefix), 0)).toEqual([
    { ...rating, isGood: true },
    { ...rating, person: 'U2' },
  ])
})
