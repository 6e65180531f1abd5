import { setTimeout as after } from 'node:timers/promises'
import { pino } from 'pino'
import { startRedis } from '../demo/redis.ts'
import { startPracticeWolkvox } from '../demo/wolkvox/practice-wolkvox.ts'
import { type PracticeWolkvox } from '../demo/wolkvox/practice.ts'
import type { Call } from '../src/bot/model/call.ts'
import { createJobs, type Jobs } from '../src/jobs/jobs.ts'
import type { WolkvoxAccount } from '../src/wolkvox/source.ts'
import { question } from '../test/jobs/question.ts'
import { startWorkerProcess } from '../test/jobs/worker-process.ts'
import { accountsOf } from './accounts-of.ts'
import { timed } from './paired.ts'
import { median } from './percentile.ts'
import { plainFetch } from './plain.ts'
import type { Row } from './row.ts'

const rounds = 3
const busy = accountsOf(rounds)
const idle: WolkvoxAccount = { name: 'idle', server: '0041', token: 'idle'.repeat(8), zone: 'America/Bogota' }
const accounts = [idle, ...busy]
const calls = 200
const latencyMs = 50
const singles = 20
const dayMs = 24 * 60 * 60_000
const today = Math.floor(Date.now() / dayMs) * dayMs + 5 * 60 * 60_000

interface Round {
  readonly botMs: number
  readonly plainMs: number
  readonly overlaps: number
  /** Of single questions in the idle lane, in milliseconds. */
  readonly beside: readonly number[]
  readonly alone: readonly number[]
}

/**
 * A full lane over three workers in processes of their own, and single questions in another lane meanwhile. Without
 * Slack: what is measured is how little time passes between two calls. Each round has a lane of its own.
 */
export async function utilisation(): Promise<readonly Row[]> {
  await using stack = new AsyncDisposableStack()
  const redis = await startRedis()
  stack.defer(() => redis.close())
  const wolkvox = await startPracticeWolkvox({ accounts, latencyMs })
  stack.defer(() => wolkvox.close())
  const settings = { redisUrl: redis.url, prefix: 'bench', accounts, timeoutMs: 5000 }
  for (let worker = 0; worker < 3; worker++) {
    const process = await startWorkerProcess({ ...settings, baseUrl: wolkvox.url })
    stack.defer(() => process.kill())
  }
  const jobs = await createJobs({ ...settings, log: pino({ level: 'silent' }) })
  stack.defer(() => jobs.close(0))
  const several = singlesIn(jobs, idle.name)
  // Processes that have just begun are slow, and would make the time beside look good.
  await several()
  await several()

  const measured: Round[] = []
  for (const { name, token } of busy) measured.push(await round(jobs, wolkvox, name, token, several))
  const middle = (figure: (round: Round) => number) => median(measured.map(figure))
  const botMs = middle((round) => round.botMs)
  return [
    {
      what: `${calls} calls of ${latencyMs} ms on one token, three workers (no Slack), beside the serial bound, middle of ${rounds}`,
      unit: 'ms',
      bot: botMs,
      plain: calls * latencyMs,
      bar: { kind: 'ratio-at-most', value: 1.1 },
    },
    {
      what: 'the same beside a plain loop of fetches',
      unit: 'ms',
      bot: botMs,
      plain: middle((round) => round.plainMs),
    },
    {
      what: 'the same: calls that overlapped, in all',
      unit: 'count',
      bot: measured.reduce((sum, { overlaps }) => sum + overlaps, 0),
      bar: { kind: 'exactly', value: 0 },
    },
    {
      what: "another token's single question meanwhile, p50, beside alone",
      unit: 'ms',
      bot: median(measured.flatMap(({ beside }) => beside)),
      plain: median(measured.flatMap(({ alone }) => alone)),
    },
  ]
}

async function round(
  jobs: Jobs,
  wolkvox: PracticeWolkvox,
  account: string,
  token: string,
  several: () => Promise<readonly number[]>,
): Promise<Round> {
  const plainLoop = async () => {
    for (let day = 1; day <= calls; day++) await plainFetch(plainCall(wolkvox.url, token, day))
  }
  // Each day once, so that the practice has its rows ready for both.
  await plainLoop()
  const plainMs = await timed(plainLoop)
  const before = await several()

  wolkvox.reset()
  const asked = Array.from({ length: calls }, (_none, index) => call(account, index + 1))
  await Promise.all(asked.map((call, index) => ask(jobs, `${account}-${index}`, call)))
  const beside = await several()
  if (wolkvox.stats(token).calls === calls) {
    throw new Error('The busy lane ran dry before the single questions were over')
  }
  const ended = () => wolkvox.log(token).filter(({ api, endedAt }) => api === 'chat_13' && endedAt)
  while (ended().length < calls) await after(20)

  const log = ended()
  const first = Math.min(...log.map(({ startedAt }) => startedAt.getTime()))
  const last = Math.max(...log.map(({ endedAt }) => endedAt?.getTime() ?? Number.NaN))
  const { overlaps } = wolkvox.stats(token)
  return { botMs: last - first, plainMs, overlaps, beside, alone: [...before, ...(await several())] }
}

/** Asks some single questions, one after the other and each about a day of its own. */
function singlesIn(jobs: Jobs, account: string): () => Promise<readonly number[]> {
  let day = 0
  return async () => {
    const times: number[] = []
    for (let time = 0; time < singles; time++) {
      day++
      times.push(await askOne(jobs, `single-${day}`, call(account, day)))
    }
    return times
  }
}

function call(account: string, daysAgo: number): Call {
  const start = today - daysAgo * dayMs
  return { account, report: 'chat_13', params: {}, window: { start, end: start + dayMs } }
}

function plainCall(url: string, token: string, daysAgo: number) {
  const day = new Date(today - daysAgo * dayMs).toISOString().slice(0, 10).replaceAll('-', '')
  return { url, token, api: 'chat_13', from: `${day}000000`, to: `${day}235959` }
}

async function ask(jobs: Jobs, id: string, call: Call): Promise<void> {
  await jobs.answers.create(question(id, [call]))
  await jobs.answers.wake(id)
}

/** Milliseconds until the answer is done. */
async function askOne(jobs: Jobs, id: string, call: Call): Promise<number> {
  return timed(async () => {
    await ask(jobs, id, call)
    while ((await jobs.answers.get(id))?.state !== 'done') await after(2)
  })
}
