import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { Settings } from '../../src/settings.ts'

interface Service {
  readonly command: string | readonly string[]
  readonly env_file?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly ports?: unknown
  readonly stop_grace_period: string
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly deploy?: { readonly replicas: number }
  readonly image: string
  readonly volumes?: readonly string[]
  readonly logging?: { readonly driver: string }
  readonly healthcheck?: { readonly test: readonly string[] }
}

const text = readFileSync('compose.yaml', 'utf8')
const file = parse(text, { merge: true }) as {
  readonly services: Readonly<Record<'bot' | 'worker' | 'redis', Service>>
  readonly volumes: Readonly<Record<string, unknown>>
}
const { bot, worker, redis } = file.services

test('compose runs a bot, two workers and their Redis, from one image', () => {
  expect(Object.keys(file.services)).toEqual(['bot', 'worker', 'redis'])
  expect([bot.command, worker.command, worker.deploy?.replicas]).toEqual(['bot', 'worker', 2])
  expect(bot.image).toBe(worker.image)
  for (const service of [bot, worker]) {
    expect(service.depends_on).toEqual({ redis: { condition: 'service_healthy' } })
    expect(Number.parseInt(service.stop_grace_period)).toBeGreaterThan(12)
  }
})

test('its Redis throws nothing away, keeps what it has on a volume, and is not published', () => {
  const command = [redis.command].flat().join(' ')
  expect(command).toContain('--maxmemory-policy noeviction')
  expect(command).toContain('--appendonly yes')
  expect(Number.parseInt(redis.image.split(':')[1] ?? '')).toBeGreaterThanOrEqual(7)
  expect(redis.volumes?.[0]?.split(':')).toEqual([Object.keys(file.volumes)[0], '/data'])
  expect(redis.healthcheck?.test).toEqual(['CMD', 'redis-cli', 'ping'])
  expect(redis.ports).toBeUndefined()
})

test('no log fills the disk', () => {
  for (const { logging } of [bot, worker, redis]) expect(logging?.driver).toBe('local')
})

test('secrets come from the file of settings alone', () => {
  for (const service of [bot, worker]) {
    expect(service.env_file).toBe('.env')
    expect(Object.keys(service.environment ?? {})).toEqual(['REDIS_URL'])
  }
  expect(Object.keys(Settings.shape)).toContain('REDIS_URL')
  expect(text).not.toMatch(/xox|xapp|token/i)
})
