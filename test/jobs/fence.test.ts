import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { afterAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { startRedis } from '../../demo/redis.ts'
import { EarlierLanes } from '../../src/jobs/lanes/earlier-lanes.ts'
import { Fence, FencePass } from '../../src/jobs/lanes/fence.ts'
import { Keys } from '../../src/jobs/redis/keys.ts'
import { nameLanes } from '../../src/jobs/lanes/lane-names.ts'
import { timingOf } from '../../src/jobs/redis/timing.ts'

const timing = timingOf(20_000)
const redis = new Redis(inject('redisUrl'))
afterAll(() => redis.disconnect())

let keys: Keys
let fence: Fence
beforeEach(async () => {
  const prefix = `fence-${randomUUID()}`
  keys = new Keys(prefix, { fences: prefix, earlier: prefix })
  fence = new Fence(redis, keys, timing)
  await fence.open()
})

async function pass(by = fence): Promise<FencePass> {
  const taken = await by.take('ventas')
  if (!(taken instanceof FencePass)) throw new Error(`Closed for ${taken.closedForMs} ms`)
  return taken
}

const closed = { closedForMs: expect.any(Number) }

describe('a fence', () => {
  test('lets one request through, and tells the others when to ask again', async () => {
    await pass()
    const other = await fence.take('ventas')
    expect(other).toEqual(closed)
    expect('closedForMs' in other && other.closedForMs).toBeLessThanOrEqual(timing.fenceMs + 10)
    expect(await fence.take('soporte')).toBeInstanceOf(FencePass)
  })

  test('outlives the longest request that its pass still lets begin', async () => {
    const before = Date.now()
    const { until } = await pass()
    const left = await redis.pttl(keys.fence('ventas'))
    expect(until.wallMs).toBeLessThanOrEqual(Date.now() + timing.sendWithinMs)
    expect(until.wallMs + timing.timeoutMs).toBeLessThan(before + left)
  })

  test('is open again for the next one when nothing was sent, or all was received', async () => {
    await (await pass()).leave()
    const sent = await pass()
    sent.begin()
    sent.end()
    await sent.leave()
    expect(await fence.take('ventas')).toBeInstanceOf(FencePass)
  })

  test('stays closed while Wolkvox may still work on a request', async () => {
    const sent = await pass()
    sent.begin()
    await sent.leave()
    expect(await fence.take('ventas')).toEqual(closed)
  })

  test('is not opened by somebody whose own has run out', async () => {
    const late = await pass()
    await redis.del(keys.fence('ventas'))
    await pass()
    await late.leave()
    expect(await fence.take('ventas')).toEqual(closed)
  })

  test('waits for an earlier build’s of the same token, and holds that one off', async () => {
    const { name, server, token } = { name: 'ventas', server: '0041', token: 'a' }
    const accounts = [{ name, server, token }]
    const lanes = await nameLanes(accounts)
    const earlier = new EarlierLanes(redis, keys, accounts, lanes)
    const both = new Fence(redis, keys, timing, earlier)
    await both.open()
    const lane = lanes.get(name) ?? ''
    await redis.set(keys.earlierFence('wv0041'), 'theirs', 'PX', 10_000)
    // Nobody has ever used a lane of that name.
    const own = await both.take(lane)
    expect(own).toBeInstanceOf(FencePass)
    if (own instanceof FencePass) await own.leave()
    await redis.hset(keys.earlierMeta('lane-wv0041'), 'concurrency', '1')
    expect(await both.take(lane)).toEqual(closed)
    await redis.del(keys.earlierFence('wv0041'))
    expect(await both.take(lane)).toBeInstanceOf(FencePass)
    expect(await redis.set(keys.earlierFence('wv0041'), 'theirs', 'PX', 10_000, 'NX')).toBeNull()
  })

  test('waits for the longest request when Redis came back without what it knew', async () => {
    const own = await startRedis()
    const client = new Redis(own.url)
    const known = new Fence(client, keys, timing)
    await known.open()
    await (await pass(known)).leave()
    await own.stop()
    await own.start()
    expect(await known.take('ventas')).toEqual(closed)
    const fresh = new Fence(client, keys, timing)
    await fresh.open()
    await pass(fresh)
    client.disconnect()
    await own.close()
  })
})
