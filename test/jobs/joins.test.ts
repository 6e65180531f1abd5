import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { calls, play, type World } from './play.ts'

let redis: Redis
beforeAll(() => {
  redis = new Redis(inject('redisUrl'))
})
afterAll(() => redis.disconnect())

describe('answers that share their calls', () => {
  const seeds = Array.from({ length: 60 }, (_none, index) => index + 1)
  const calm: World = { crashRate: 0, lossRate: 0, failureRate: 0, shareOfCalls: 0.6, cancelRate: 0 }

  test('are all answered, each call made once, in whatever order things happen', async () => {
    for (const seed of seeds) {
      const { open, fetched } = await play(redis, seed, calm)
      expect({ seed, open }).toEqual({ seed, open: [] })
      expect(fetched).toBeLessThanOrEqual(calls.length)
    }
  })

  test('are all answered when processes crash between any two commands', async () => {
    for (const seed of seeds) {
      const { open, fetched, crashes } = await play(redis, seed, { ...calm, crashRate: 0.05 })
      expect({ seed, open }).toEqual({ seed, open: [] })
      expect(fetched).toBeLessThanOrEqual(calls.length + crashes)
    }
  })

  test('are all answered when calls fail and what is kept is lost besides', async () => {
    for (const seed of seeds) {
      const { open } = await play(redis, seed, { ...calm, crashRate: 0.03, lossRate: 0.05, failureRate: 0.3 })
      expect({ seed, open }).toEqual({ seed, open: [] })
    }
  })

  test('are all answered whose askers did not take them back, and no call is made for those who did', async () => {
    for (const seed of seeds) {
      const { open, fetched } = await play(redis, seed, { ...calm, shareOfCalls: 0, cancelRate: 0.06 })
      expect({ seed, open }).toEqual({ seed, open: [] })
      expect(fetched).toBeLessThanOrEqual(calls.length)
    }
  })
})
