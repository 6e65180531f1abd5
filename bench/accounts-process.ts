/** A worker with many accounts that nobody asks about, in a process of its own so that its memory is its own. */
import { setTimeout as after } from 'node:timers/promises'
import { Worker } from 'bullmq'
import { Redis } from 'ioredis'
import { pino } from 'pino'
import { createJobs } from '../src/jobs/jobs.ts'
import { createSource } from '../src/wolkvox/source.ts'
import { answerQuestion } from '../test/jobs/question.ts'
import { accountsOf } from './accounts-of.ts'

export interface AccountsOrder {
  readonly way: 'bot' | 'plain'
  readonly redisUrl: string
  readonly wolkvoxUrl: string
  readonly accounts: number
}

export interface Idle {
  readonly memoryMiB: number
  /** Of the process, in a second. */
  readonly cpuMs: number
}

const { way, redisUrl, wolkvoxUrl, accounts: many } = JSON.parse(process.argv[2] ?? '') as AccountsOrder
const accounts = accountsOf(many)

async function bot(): Promise<void> {
  const settings = { accounts, timeoutMs: 65_000, log: pino({ level: 'silent' }) }
  const source = createSource({ ...settings, baseUrl: wolkvoxUrl })
  const jobs = await createJobs({ ...settings, redisUrl, prefix: 'bench' })
  await jobs.work({ source, answer: (id) => answerQuestion(jobs, id) })
}

/** A queue's worker for each token, always there, on one connection as far as BullMQ can share it. */
async function plain(): Promise<void> {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null })
  connection.setMaxListeners(0)
  const workers = accounts.map(({ name }) => {
    return new Worker(`plain-${name}`, () => Promise.resolve(), { connection })
  })
  await Promise.all(workers.map((worker) => worker.waitUntilReady()))
}

process.on('message', ({ forMs }: { readonly forMs: number }) => {
  void measure(forMs).then((idle) => process.send?.(idle))
})

async function measure(forMs: number): Promise<Idle> {
  const before = process.cpuUsage()
  await after(forMs)
  const { user, system } = process.cpuUsage(before)
  return { memoryMiB: process.memoryUsage.rss() / 2 ** 20, cpuMs: (user + system) / forMs }
}

await (way === 'bot' ? bot() : plain())
process.send?.('ready')
