import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ana, operacion, Practice, shortFence } from './practice.ts'

describe('a running bot', () => {
  let practice: Practice
  beforeAll(async () => {
    practice = await Practice.open({ settings: shortFence })
  })
  afterAll(() => practice[Symbol.asyncDispose]())

  test('is healthy, and ready', async () => {
    const health = await fetch(`${practice.bot.url}/healthz`)
    const ready = await fetch(`${practice.bot.url}/readyz`)
    expect([health.status, ready.status]).toEqual([200, 200])
    expect(await ready.json()).toEqual({ ready: true, waitingFor: [] })
  })

  test('can be checked against the live servers, reading only', async () => {
    const env = { ...practice.settings, WOLKVOX_TIMEOUT_MS: '', PATH: process.env['PATH'] }
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/check-live.ts'], { env })
    const lines = stdout.trim().split('\n')
    expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([])
    expect(lines).toHaveLength(7)
    expect(stdout).not.toContain('practice-token')
  })

  test('answers a command honestly and is not ready while Redis is down', async () => {
    await practice.redis.stop()
    await practice.slack.command(ana, operacion, '/reporte', 'chats cerrados por canal ayer')
    await practice.answer(ana, operacion, 'no puedo anotar tu pregunta')
    const ready = await fetch(`${practice.bot.url}/readyz`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toEqual({ ready: false, waitingFor: ['Redis'] })
    await practice.redis.start()
  })

  test('answers again when Redis is back', async () => {
    await practice.slack.say(ana, operacion, `${practice.slack.mention} chats cerrados por canal ayer`)
    const answer = await practice.answer(ana, operacion, '(chat_13)')
    expect(answer.threadTs).toBeDefined()
  })
})

test('a mistake in the settings stops the start with every problem at once', () => {
  const settings = { PATH: process.env['PATH'], SLACK_BOT_TOKEN: 'wrong', TIMEZONE: 'Bogotá', PORT: 'x' }
  const { status, stderr } = spawnSync(process.execPath, ['src/main.ts'], { env: settings, encoding: 'utf8' })
  expect(status).toBe(1)
  for (const name of [
    'SLACK_BOT_TOKEN',
    'SLACK_APP_TOKEN',
    'REDIS_URL',
    'WOLKVOX_SERVER',
    'TIMEZONE',
    'PORT',
  ]) {
    expect(stderr).toContain(name)
  }
})
