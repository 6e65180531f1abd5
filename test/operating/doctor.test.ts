import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PrivateRedis, startRedis } from '../../demo/redis.ts'
import { readManifest } from '../../demo/slack/manifest.ts'
import type { PracticeSlack } from '../../demo/slack/practice-slack.ts'
import { startPracticeSlack } from '../../demo/slack/start-practice-slack.ts'
import { startPracticeWolkvox } from '../../demo/wolkvox/practice-wolkvox.ts'
import { type PracticeWolkvox } from '../../demo/wolkvox/practice.ts'
import { scopes } from '../../src/doctor/scopes.ts'
import { lookAtRedis } from '../../src/doctor/look-at-redis.ts'
import { lookAtSlack } from '../../src/doctor/look-at-slack.ts'
import { nameLanes } from '../../src/jobs/lanes/lane-names.ts'
import { runDoctor } from './run-doctor.ts'

const accounts = [
  { name: 'Bogotá', server: '0041', token: 'practice-token-0041', timezone: 'America/Bogota' },
]
let slack: PracticeSlack
let wolkvox: PracticeWolkvox
let redis: PrivateRedis
let settings: Record<string, string>

beforeAll(async () => {
  slack = await startPracticeSlack()
  wolkvox = await startPracticeWolkvox({ accounts })
  redis = await startRedis({ appendOnly: true })
  settings = {
    SLACK_BOT_TOKEN: 'xoxb-practice',
    SLACK_APP_TOKEN: 'xapp-practice',
    SLACK_API_URL: slack.apiUrl,
    REDIS_URL: redis.url,
    WOLKVOX_ACCOUNTS: JSON.stringify(accounts),
    WOLKVOX_URL: wolkvox.url,
  }
})
afterAll(() => Promise.all([slack.close(), wolkvox.close(), redis.close()]))

describe('the doctor', () => {
  test('finds nothing wrong where nothing is, and says what it looked at', async () => {
    const { code, lines } = await runDoctor(settings)
    expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([])
    expect(code).toBe(0)
    for (const seen of ['Contacto Andino', 'noeviction', 'appendonly yes', 'GMT-05:00', 'calls left today']) {
      expect(lines.join('\n')).toContain(seen)
    }
  })

  test('names everything that is wrong at once, each with its remedy, and no secret', async () => {
    const wrong = [{ ...accounts[0], token: '41d0c7e2a9b84f6688f1b2c3d4e5f60a' }]
    const { code, lines } = await runDoctor({
      ...settings,
      SLACK_BOT_TOKEN: 'xoxb-revoked-1234',
      SLACK_APP_TOKEN: 'xapp-revoked-1234',
      WOLKVOX_ACCOUNTS: JSON.stringify(wrong),
    })
    expect(code).toBe(1)
    const problems = lines.filter((line) => line.startsWith('WRONG'))
    expect(problems).toHaveLength(3)
    expect(problems[0]).toContain('into SLACK_BOT_TOKEN')
    expect(problems[1]).toContain('connections:write')
    expect(problems[2]).toContain('Wolkvox does not take the token')
    expect(lines.join('\n')).not.toMatch(/revoked-1234|41d0c7e2/)
  })

  test('asks nothing of Wolkvox while Redis is away', async () => {
    const before = wolkvox.stats('practice-token-0041').calls
    const { code, lines } = await runDoctor({ ...settings, REDIS_URL: 'redis://127.0.0.1:1' })
    expect(code).toBe(1)
    expect(lines.join('\n')).toContain('ECONNREFUSED. Redis does not answer')
    expect(wolkvox.stats('practice-token-0041').calls).toBe(before)
  })

  test('says that a call before was cut off, and not that the token is shared', async () => {
    const client = new Redis(redis.url)
    const fence = `wolkvox.fence:${(await nameLanes(accounts)).get('Bogotá')}`
    await client.set(fence, 'another process', 'PX', 60_000)
    const { code, lines } = await runDoctor(settings)
    await client.del(fence)
    client.disconnect()
    expect(code).toBe(1)
    expect(lines.at(-1)).toContain('timeout. The server took too long to answer')
  })

  test('lists what is missing in the settings', async () => {
    const { code, lines } = await runDoctor({ SLACK_BOT_TOKEN: 'xoxb-practice' })
    expect(code).toBe(1)
    expect(lines.join('\n')).toContain('REDIS_URL is missing')
  })
})

test('a Redis that may lose questions is found out', async () => {
  const careless = await startRedis()
  const client = new Redis(careless.url)
  await client.config('SET', 'maxmemory-policy', 'allkeys-lru')
  client.disconnect()
  const problems = (await lookAtRedis(careless.url)).map(({ problem }) => problem)
  await careless.close()
  expect(problems).toContain('redisEvicts')
  expect(problems).toContain('redisForgets')
})

test('a Redis that is nearly full is found out before it takes nothing more', async () => {
  const small = await startRedis()
  const client = new Redis(small.url)
  const used = Number(/used_memory:(\d+)/.exec(await client.info('memory'))?.[1])
  const problems = async (maxmemory: number) => {
    await client.config('SET', 'maxmemory', String(maxmemory))
    return (await lookAtRedis(small.url)).map(({ problem }) => problem)
  }
  expect(await problems(2 * used)).not.toContain('redisFull')
  expect(await problems(used)).toContain('redisFull')
  client.disconnect()
  await small.close()
})

test('a Redis that wants another password is told from one that is away', async () => {
  const locked = await startRedis()
  const client = new Redis(locked.url)
  await client.config('SET', 'requirepass', 'right')
  client.disconnect()
  const findings = [locked.url, locked.url.replace('//', '//:wrong@')].map(lookAtRedis)
  const problems = (await Promise.all(findings)).flat().map(({ found, problem }) => [found, problem])
  await locked.close()
  expect(problems).toEqual([
    ['NOAUTH', 'redisPassword'],
    ['WRONGPASS', 'redisPassword'],
  ])
})

test('an app without a permission is found out', async () => {
  const manifest = readManifest('manifest.yml')
  expect(scopes.toSorted()).toEqual(manifest.scopes.toSorted())
  const granted = manifest.scopes.filter((scope) => scope !== 'users:read')
  const poor = await startPracticeSlack({ manifest: { ...manifest, scopes: granted } })
  const access = { botToken: 'xoxb-practice', intake: { kind: 'none' }, apiUrl: poor.apiUrl } as const
  const findings = await lookAtSlack(access)
  await poor.close()
  expect(findings).toContainEqual({ subject: 'slackScopes', found: 'users:read', problem: 'scopesMissing' })
})
