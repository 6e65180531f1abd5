import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { promisify } from 'node:util'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { startBot } from '../../demo/bot-process.ts'
import { ana, emily, operacion, Practice, textOf } from './practice.ts'
import { until } from '../until.ts'

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

describe('two workspaces on one Redis', () => {
  const other = { id: 'T0OTHER', name: 'Otra Empresa', domain: 'otra-empresa' }
  const accounts = [
    { name: 'Bogotá', server: '0042', token: 'practice-token-other', timezone: 'America/Bogota' },
  ]
  let first: Practice
  beforeAll(async () => {
    first = await Practice.open()
  })
  afterAll(() => first[Symbol.asyncDispose]())

  test('have each of 24 questions answered in their own, with their own figures', async () => {
    const settings = { REDIS_URL: first.redis.url, REDIS_PREFIX: 'second' }
    await using second = await Practice.open({ team: other, accounts, settings })
    const asked = Array.from({ length: 24 }, async (_none, index) => {
      const [practice, token] =
        index % 2 === 0 ? [first, 'practice-token-0041'] : [second, 'practice-token-other']
      const day = 1 + Math.floor(index / 2)
      const date = `202602${String(day).padStart(2, '0')}`
      const rows = practice.wolkvox.rows('chat_13', token, `${date}000000`, `${date}235959`)
      const figure = rows.reduce((sum, row) => sum + Number(row['interaction']), 0).toLocaleString('en-US')
      const words = `${practice.slack.mention} closed chats by channel on ${day} february 2026`
      const root = await practice.slack.say(emily, operacion, words)
      const thread = () => practice.seen(emily, operacion).filter(({ threadTs }) => threadTs === root?.ts)
      await practice.slack.waitFor(() =>
        thread().some((message) => textOf(message).includes(`${figure} closed chats`)),
      )
      return thread().length
    })
    expect(await Promise.all(asked)).toEqual(asked.map(() => 1))
    for (const practice of [first, second]) {
      expect(Object.values(practice.wolkvox.allStats())).toMatchObject([{ overlaps: 0 }])
    }
  })

  test.each(['bot', 'worker'] as const)(
    'a %s of the second under the prefix of the first refuses to start',
    async (role) => {
      const settings = { REDIS_URL: first.redis.url }
      await using second = await Practice.open({ team: other, accounts, settings, isEmpty: true })
      await expect(second.start(role)).rejects.toThrow(/T0DEMO.*T0OTHER.*set REDIS_PREFIX/)
    },
  )
})

test('while Slack cannot be asked which workspace it is, nothing is begun and nobody is sent there', async () => {
  await using practice = await Practice.open({ isEmpty: true })
  practice.slack.faults.onCall('auth.test', { kind: 'status', status: 503 }, 1000)
  const port = await freePort()
  const starting = startBot({ ...practice.settings, PORT: `${port}` })
  const ready = () => fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
  const response = await until(ready)
  expect(response.status).toBe(503)
  expect(await response.json()).toEqual({ ready: false, waitingFor: ['Slack'] })
  const redis = new Redis(practice.redis.url)
  expect((await redis.keys('*')).filter((key) => key.includes('workspace') || key.includes('bull'))).toEqual(
    [],
  )
  redis.disconnect()
  practice.slack.faults.clear()
  const bot = await starting
  expect((await ready())?.status).toBe(200)
  await bot.kill()
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
