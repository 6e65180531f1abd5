import { randomUUID } from 'node:crypto'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { pino } from 'pino'
import { afterEach, describe, expect, inject, test } from 'vitest'
import type { Digest } from '../../../src/bot/model/digest.ts'
import { dueSlots } from '../../../src/bot/digests/plan/due-slots.ts'
import { createHolidays } from '../../../src/holidays/load-holidays.ts'
import { exportDigests, importDigests } from '../../../src/jobs/digests/archive.ts'
import { createDigestJobs, type DigestJobs } from '../../../src/jobs/digests/digest-jobs.ts'
import { gridDigest, gridRule, nextOnGrid } from './grid.ts'
import { until } from '../../until.ts'

/** However late: each slot of a grid is to come. */
const lifeOf = (at: number) => ({ at, staleAt: Infinity, deadline: at })
const log = pino({ level: 'silent' })
const dayMs = 86_400_000
const ana = { by: 'UANA', deed: 'start' } as const
const nothing = () => Promise.resolve()
const opened: { close(): Promise<unknown> }[] = []

afterEach(async () => {
  for (const one of opened.splice(0).toReversed()) await one.close()
})

function newPrefix(): string {
  return `test-${randomUUID()}`
}

async function open(prefix: string, more: Partial<Parameters<typeof createDigestJobs>[0]> = {}) {
  const redisUrl = inject('redisUrl')
  const jobs = await createDigestJobs({ redisUrl, prefix, log, holidays: createHolidays(), ...more })
  opened.push(jobs)
  return jobs
}

/** The clocks that BullMQ has. */
async function clocks(prefix: string) {
  const redis = new Redis(inject('redisUrl'), { maxRetriesPerRequest: null })
  const queue = new Queue('digests', { connection: redis, prefix: `${prefix}:queue` })
  try {
    return await queue.getJobSchedulers()
  } finally {
    await queue.close()
    redis.disconnect()
  }
}

function dailyDigest(id = 'one', more: Partial<Digest> = {}): Digest {
  const digest = gridDigest(id, 'one', 'FREQ=DAILY;BYHOUR=8;BYMINUTE=0', Date.now())
  return { ...digest, schedule: { rule: digest.schedule.rule, zone: 'America/Bogota' }, ...more }
}

/** Has slots come until `until`, and resolves with those that were issued. */
async function issued(jobs: DigestJobs, count: number): Promise<readonly string[]> {
  const rung = new Set<string>()
  await jobs.work(async (id, now) => {
    const digest = await jobs.digests.get(id)
    if (digest === undefined) return
    const { due } = await dueSlots(jobs.digests, digest.schedule, digest.since, now, lifeOf)
    for (const { at } of due) {
      rung.add(`${id} ${at}`)
      await jobs.digests.note(id, { since: at })
    }
  }, nothing)
  await until(() => rung.size >= count)
  return [...rung]
}

describe('the definitions', () => {
  test('are kept as they are, and changed field by field', async () => {
    const { digests } = await open(newPrefix())
    const digest = dailyDigest()
    expect(await digests.create(digest, ana)).toBe(true)
    expect(await digests.create({ ...digest, title: 'Other' }, ana)).toBe(false)
    await Promise.all([
      digests.note('one', { failures: 2 }),
      digests.change('one', { title: 'New', reason: 'failing' }, { by: 'bot', deed: 'pause' }),
    ])
    expect(await digests.get('one')).toEqual({ ...digest, failures: 2, title: 'New', reason: 'failing' })
    await digests.change('one', { reason: undefined }, ana)
    expect(await digests.get('one')).not.toHaveProperty('reason')
    expect(await digests.all()).toHaveLength(1)
  })

  test('never go back to an earlier slot by the note of a slow process', async () => {
    const { digests } = await open(newPrefix())
    await digests.create(dailyDigest('one', { since: 1000 }), ana)
    await digests.note('one', { since: 3000 })
    await digests.note('one', { since: 2000, failures: 1 })
    expect(await digests.get('one')).toMatchObject({ since: 3000, failures: 1 })
  })

  test('have a line for every change: who, what, when', async () => {
    const { digests, store } = await open(newPrefix())
    const before = Date.now()
    await digests.create(dailyDigest(), { by: 'UANA', deed: 'propose' })
    await digests.change('one', { owner: 'ULUIS' }, { by: 'UEVA', deed: 'hand-over' })
    await digests.note('one', { failures: 1 })
    const history = await store.history(10)
    expect(history).toMatchObject([
      { by: 'UEVA', deed: 'hand-over', digest: 'one', changed: ['owner'] },
      { by: 'UANA', deed: 'propose', digest: 'one' },
    ])
    expect(history[0]?.at).toBeGreaterThanOrEqual(before)
  })
})

describe('the clocks', () => {
  test('go by the definitions: started, changed, paused', async () => {
    const prefix = newPrefix()
    const { digests } = await open(prefix)
    await digests.create(dailyDigest('one', { state: 'proposed' }), ana)
    expect(await clocks(prefix)).toEqual([])
    const { schedule } = await digests.change('one', { state: 'active' }, ana)
    const next = await digests.nextSlot(schedule, Date.now())
    expect(await clocks(prefix)).toMatchObject([{ key: 'one', next }])
    await digests.change('one', { schedule: { ...schedule, zone: 'Asia/Tokyo' } }, ana)
    const [moved] = await clocks(prefix)
    expect(moved?.next).toBe(await digests.nextSlot({ ...schedule, zone: 'Asia/Tokyo' }, Date.now()))
    await digests.change('one', { state: 'paused' }, ana)
    expect(await clocks(prefix)).toEqual([])
  })

  test('rest on the holidays of a country', async () => {
    const { digests } = await open(newPrefix())
    const schedule = { rule: 'FREQ=DAILY;BYHOUR=8;BYMINUTE=0', zone: 'America/Bogota', holidays: 'CO' }
    const next = await digests.nextSlot(schedule, Date.parse('2026-12-24T14:00:00Z'))
    expect(next).toBe(Date.parse('2026-12-26T13:00:00Z'))
  })

  test('that were lost are set anew when a worker starts, and those of no digest are taken away', async () => {
    const prefix = newPrefix()
    const { digests, store } = await open(prefix)
    await digests.create(dailyDigest('gone'), ana)
    await store.drop('gone')
    await store.create(dailyDigest('new'), ana)
    const worker = await open(prefix)
    await worker.work(nothing, nothing)
    expect((await clocks(prefix)).map(({ key }) => key)).toEqual(['new'])
  })

  test('ring at every slot', async () => {
    const jobs = await open(newPrefix(), { nextSlot: nextOnGrid })
    const start = Math.ceil(Date.now() / 100) * 100
    await jobs.digests.create(gridDigest('one', 'one', gridRule(100, start + 1000), start), ana)
    const slots = await issued(jobs, 10)
    expect(slots).toEqual(Array.from({ length: 10 }, (_, at) => `one ${start + (at + 1) * 100}`))
  })

  test('lose no run that came due while nothing ran, however the start goes', async () => {
    const prefix = newPrefix()
    const first = await open(prefix, { nextSlot: nextOnGrid })
    const start = Math.ceil(Date.now() / 200) * 200
    const rule = gridRule(200, start + 400)
    await first.digests.create(gridDigest('one', 'one', rule, start), ana)
    await until(() => Date.now() > start + 450)
    // An app that sets every clock anew at its start, before any worker runs, would drop what is overdue.
    const { schedule } = gridDigest('one', 'one', rule, start)
    await first.digests.change('one', { schedule }, ana)
    const second = await open(prefix, { nextSlot: nextOnGrid, catchUpEveryMs: 100 })
    expect(await issued(second, 2)).toEqual([`one ${start + 200}`, `one ${start + 400}`])
  })
})

describe('an archive', () => {
  test('brings every digest back into an empty Redis, with its clock, and posts nothing of the past', async () => {
    const from = await open(newPrefix())
    const past = Date.now() - 30 * dayMs
    await from.digests.create(dailyDigest('one', { since: past }), ana)
    await from.digests.create(dailyDigest('two', { state: 'paused', since: past }), ana)
    const archive = JSON.parse(JSON.stringify(await exportDigests(from.digests, Date.now())))
    expect(archive).toMatchObject({ version: 1, digests: [{ id: 'one' }, { id: 'two' }] })
    const prefix = newPrefix()
    const to = await open(prefix)
    const now = Date.now()
    expect(await importDigests(to.digests, archive, 'import', now)).toEqual({ made: 2, changed: 0 })
    const one = await from.digests.get('one')
    expect(await to.digests.get('one')).toEqual({ ...one, since: now })
    expect((await clocks(prefix)).map(({ key }) => key)).toEqual(['one'])
    expect(await importDigests(to.digests, archive, 'import', now)).toEqual({ made: 0, changed: 2 })
  })
})
