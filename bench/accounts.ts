import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { pino } from 'pino'
import { startRedis } from '../demo/redis.ts'
import { startPracticeWolkvox } from '../demo/wolkvox/practice-wolkvox.ts'
import { createJobs, type Jobs } from '../src/jobs/jobs.ts'
import { question } from '../test/jobs/question.ts'
import { accountsOf } from './accounts-of.ts'
import type { AccountsOrder, Idle } from './accounts-process.ts'
import { timed } from './paired.ts'
import type { Row } from './row.ts'

const many = 1000
const idleForMs = 8000
const settleMs = 3000
const dayMs = 24 * 60 * 60_000

interface Load extends Idle {
  readonly readyMs: number
  readonly connections: number
  readonly commands: number
  /** Of Redis, in a second. */
  readonly redisCpuMs: number
}

/** A worker with a thousand accounts: what it costs while nobody asks, and when all of them are asked at once. */
export async function accounts(): Promise<readonly Row[]> {
  const bot = await measure('bot', many)
  const plain = await measure('plain', many)
  const [botOfOne, plainOfOne] = [await measure('bot', 1), await measure('plain', 1)]
  const asked = await askAll()
  const idle = '1,000 idle accounts, one worker process'
  const busy = 'a question to each of 1,000 accounts at once (no Slack)'
  return [
    { what: `${idle}: connections to Redis`, unit: 'count', bot: bot.connections, plain: plain.connections },
    {
      what: `${idle}: memory over that of one account`,
      unit: 'MiB',
      bot: Math.max(bot.memoryMiB - botOfOne.memoryMiB, 0),
      plain: plain.memoryMiB - plainOfOne.memoryMiB,
    },
    { what: `${idle}: CPU in a second`, unit: 'ms', bot: bot.cpuMs, plain: plain.cpuMs },
    { what: `${idle}: CPU of Redis in a second`, unit: 'ms', bot: bot.redisCpuMs, plain: plain.redisCpuMs },
    { what: `${idle}: Redis commands in a second`, unit: 'count', bot: bot.commands, plain: plain.commands },
    { what: `${idle}: start to ready`, unit: 'ms', bot: bot.readyMs, plain: plain.readyMs },
    { what: `${busy}: to the last answer`, unit: 's', bot: asked.ms / 1000 },
    {
      what: `${busy}: calls that overlapped`,
      unit: 'count',
      bot: asked.overlaps,
      bar: { kind: 'exactly', value: 0 },
    },
    { what: `${busy}: connections to Redis right after`, unit: 'count', bot: asked.connections },
    {
      what: `${busy}: memory right after, over that of one idle account`,
      unit: 'MiB',
      bot: asked.memoryMiB - botOfOne.memoryMiB,
    },
  ]
}

async function measure(way: AccountsOrder['way'], accounts: number): Promise<Load> {
  await using stack = new AsyncDisposableStack()
  const redis = await startRedis()
  stack.defer(() => redis.close())
  const started = await start({ way, redisUrl: redis.url, wolkvoxUrl: 'http://127.0.0.1:1', accounts })
  stack.defer(() => started.kill())
  const client = new Redis(redis.url)
  stack.defer(() => client.disconnect())
  await after(settleMs)
  const before = await statistics(client)
  const idle = await started.idle()
  const later = await statistics(client)
  const seconds = idleForMs / 1000
  return {
    ...idle,
    readyMs: started.readyMs,
    connections: later.clients - 1,
    commands: Math.round((later.commands - before.commands) / seconds),
    redisCpuMs: (later.cpuMs - before.cpuMs) / seconds,
  }
}

async function start(order: AccountsOrder) {
  const main = fileURLToPath(new URL('accounts-process.ts', import.meta.url))
  const child = fork(main, [JSON.stringify(order)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const readyMs = await timed(() => once(child, 'message'))
  return {
    readyMs,
    async idle(): Promise<Idle> {
      child.send({ forMs: idleForMs })
      const [idle] = (await once(child, 'message')) as [Idle]
      return idle
    },
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

async function statistics(client: Redis) {
  const info = await client.info()
  const figure = (name: string) => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1])
  return {
    clients: figure('connected_clients'),
    commands: figure('total_commands_processed'),
    cpuMs: (figure('used_cpu_sys') + figure('used_cpu_user')) * 1000,
  }
}

async function askAll() {
  await using stack = new AsyncDisposableStack()
  const redis = await startRedis()
  stack.defer(() => redis.close())
  const accounts = accountsOf(many)
  const wolkvox = await startPracticeWolkvox({
    accounts: accounts.map(({ zone: timezone, ...account }) => ({ ...account, timezone })),
  })
  stack.defer(() => wolkvox.close())
  const started = await start({ way: 'bot', redisUrl: redis.url, wolkvoxUrl: wolkvox.url, accounts: many })
  stack.defer(() => started.kill())
  const log = pino({ level: 'silent' })
  const jobs = await createJobs({ accounts, timeoutMs: 65_000, redisUrl: redis.url, prefix: 'bench', log })
  stack.defer(() => jobs.close(0))
  const client = new Redis(redis.url)
  stack.defer(() => client.disconnect())

  const end = Math.floor(Date.now() / dayMs) * dayMs + 5 * 60 * 60_000 - dayMs
  const window = { start: end - dayMs, end }
  const ms = await timed(async () => {
    const asked = accounts.map(async ({ name: account }) => {
      await jobs.answers.create(question(account, [{ account, report: 'chat_13', params: {}, window }]))
      await jobs.answers.wake(account)
    })
    await Promise.all(asked)
    for (const { name } of accounts) await isDone(jobs, name)
  })
  const { clients } = await statistics(client)
  const { memoryMiB } = await started.idle()
  const overlaps = Object.values(wolkvox.allStats()).reduce((sum, each) => sum + each.overlaps, 0)
  return { ms, overlaps, memoryMiB, connections: clients }
}

async function isDone(jobs: Jobs, id: string): Promise<void> {
  while ((await jobs.answers.get(id))?.state !== 'done') await after(20)
}
