import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startBot } from '../../demo/bot-process.ts'
import { ana, operacion, Practice } from './practice.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('a Redis that holds another workspace’s keys', () => {
  let practice: Practice
  let redis: Redis
  beforeAll(async () => {
    practice = await Practice.open()
    redis = new Redis(practice.redis.url)
    await practice.bot.kill()
    await redis.set('wolkvox:workspace', 'T0OTHER')
  })
  afterAll(async () => {
    redis.disconnect()
    await practice[Symbol.asyncDispose]()
  })

  test.each(['all', 'bot', 'worker'])('is left alone by a %s, which says what mends it', async (role) => {
    await expect(startBot(practice.settings, { role })).rejects.toThrow(/T0OTHER.*T0DEMO.*set REDIS_PREFIX/)
    expect(await redis.hlen('wolkvox:lanes:accounts')).toBe(1)
    expect(await redis.get('wolkvox:workspace')).toBe('T0OTHER')
  })

  test('serves another bot too, under another prefix', async () => {
    const bot = await startBot({ ...practice.settings, REDIS_PREFIX: 'second' })
    await practice.slack.say(ana, operacion, `${practice.slack.mention} chats cerrados por canal ayer`)
    await practice.answer(ana, operacion, '(chat_13)')
    await bot.kill()
    expect(await redis.get('second:workspace')).toBe('T0DEMO')
    const others = (await redis.keys('*')).filter((key) => !/^(wolkvox:|second:|wolkvox\.fence:)/.test(key))
    expect(others).toEqual([])
  })

  test('is emptied of one bot’s keys, and of no fence', async () => {
    await redis.set('wolkvox:fence:Ventas', 'a request', 'PX', 60_000)
    await redis.set('wolkvox.fence:another', 'a request', 'PX', 60_000)
    const env = { ...practice.settings, PATH: process.env['PATH'] }
    const forgetting = promisify(execFile)(process.execPath, ['src/forget.ts', '--everything'], { env })
    expect((await forgetting).stdout).toMatch(/^\d+ keys of wolkvox are deleted/)
    const left = await redis.keys('*')
    expect(left.filter((key) => key.startsWith('wolkvox:'))).toEqual(['wolkvox:fence:Ventas'])
    expect(left).toContain('wolkvox.fence:another')
    expect(left).toContain('second:workspace')
  })
})
