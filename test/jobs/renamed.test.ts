import { createHash } from 'node:crypto'
import { Redis } from 'ioredis'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dayCall, openStage, soporte, type Stage, ventas } from './stage.ts'

vi.setConfig({ testTimeout: 120_000 })

let stage: Stage
beforeEach(async () => {
  stage = await openStage({ latencyMs: 60, timeoutMs: 6000 })
  await stage.jobs.belongTo('T0TEST')
})
afterEach(() => stage.close())

const renamed = [
  { ...soporte, name: 'support' },
  { ...ventas, name: 'sales' },
]
test('a token is used once at a time, whatever the processes that come and go call its account', async () => {
  const asker = await stage.another({ accounts: renamed })
  await asker.belongTo('T0TEST')
  let workers = await Promise.all([stage.spawn(), stage.spawn(renamed)])
  const ids = Array.from({ length: 24 }, (_none, index) => `q${index}`)
  for (const [index, id] of ids.entries()) {
    const [jobs, account] = index % 2 === 0 ? [stage.jobs, 'ventas'] : [asker, 'sales']
    await stage.ask(
      id,
      [dayCall(1 + (index % 30), { account }), dayCall(40 + (index % 30), { account })],
      jobs,
    )
    if (index % 8 === 4) {
      const called = [[soporte, ventas], renamed, [ventas]][Math.floor(index / 8)]
      const [oldest, ...others] = workers
      workers = [...others, await stage.spawn(called)]
      await oldest?.stop()
    }
  }
  for (const id of ids) {
    expect((await stage.answered(id)).map(({ kind }) => kind)).toEqual(['kept', 'kept'])
  }
  expect(stage.wolkvox.stats(ventas.token).overlaps).toBe(0)
})

test('no key holds a token, or what a fast hash makes of it', async () => {
  await stage.work()
  await stage.ask('q', [dayCall(1)])
  await stage.answered('q')
  const redis = new Redis(stage.redisUrl)
  const keys = (await redis.keys(`${stage.prefix}*`)).join('\n')
  redis.disconnect()
  expect(keys).toContain(stage.lane)
  expect(keys).not.toContain(ventas.token)
  for (const algorithm of ['sha1', 'sha256', 'sha512', 'md5']) {
    for (const encoding of ['hex', 'base64url'] as const) {
      const hash = createHash(algorithm).update(ventas.token).digest(encoding)
      expect(keys).not.toContain(hash.slice(0, 16))
    }
  }
})
