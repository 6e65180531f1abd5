import { setTimeout as after } from 'node:timers/promises'
import { pino } from 'pino'
import { startRedis } from '../demo/redis.ts'
import { startPracticeWolkvox } from '../demo/wolkvox/practice-wolkvox.ts'
import type { Call } from '../src/bot/call.ts'
import { createJobs, type Jobs } from '../src/jobs/jobs.ts'
import { question } from '../test/jobs/question.ts'
import { startWorkerProcess } from '../test/jobs/worker-process.ts'
import { timed } from './paired.ts'
import { median } from './percentile.ts'
import { plainFetch } from './plain.ts'
import type { Row } from './row.ts'

const zone = 'America/Bogota'
const busy = { name: 'busy', server: '0041', token: 'a'.repeat(32), zone, timezone: zone }
const idle = { name: 'idle', server: '0042', token: 'b'.repeat(32), zone, timezone: zone }
const accounts = [busy, idle]
const calls = 200
const latencyMs = 50
const singles = 20
const dayMs = 24 * 60 * 60_000
const today = Math.floor(Date.now() / dayMs) * dayMs + 5 * 60 * 60_000

/**
 * A full lane over three workers in processes of their own, and single questions in another lane meanwhile. Without
 * Slack: what is measured is how little time passes between two calls.
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

  // Each day once, so that the practice has its rows ready for both.
  for (let day = 1; day <= calls; day++) await plainFetch(plainCall(wolkvox.url, day))
  const plainMs = await timed(async () => {
    for (let day = 1; day <= calls; day++) await plainFetch(plainCall(wolkvox.url, day))
  })

  let day = 0
  const single = () => askOne(jobs, `single-${++day}`, call(idle.name, day))
  const several = async () => {
    const times: number[] = []
    for (let time = 0; time < singles; time++) times.push(await single())
    return times
  }
  // Processes that have just begun are slow, and would make the time beside look good.
  await several()
  await several()
  const before = await several()

  wolkvox.reset()
  const asked = Array.from({ length: calls }, (_none, index) => call(busy.name, index + 1))
  await Promise.all(asked.map((call, index) => ask(jobs, `busy-${index}`, call)))
  const beside = await several()
  const { calls: callsMeanwhile } = wolkvox.stats(busy.token)
  if (callsMeanwhile === calls) throw new Error('The busy lane ran dry before the single questions were over')
  while (wolkvox.stats(busy.token).calls < calls || wolkvox.stats(busy.token).inFlight > 0) await after(20)

  const log = wolkvox.log(busy.token).filter(({ api }) => api === 'chat_13')
  const since = await several()
  const first = Math.min(...log.map(({ startedAt }) => startedAt.getTime()))
  const botMs = Math.max(...log.map(({ endedAt }) => endedAt?.getTime() ?? Number.NaN)) - first
  const { overlaps } = wolkvox.stats(busy.token)
  return [
    {
      what: `${calls} calls of ${latencyMs} ms on one token, three workers (no Slack), beside the serial bound`,
      unit: 'ms',
      bot: botMs,
      plain: calls * latencyMs,
      bar: { kind: 'ratio-at-most', value: 1.1 },
    },
    { what: 'the same beside a plain loop of fetches', unit: 'ms', bot: botMs, plain: plainMs },
    {
      what: 'the same: calls that overlapped',
      unit: 'count',
      bot: overlaps,
      bar: { kind: 'exactly', value: 0 },
    },
    {
      what: "another token's single question meanwhile, p50, beside alone",
      unit: 'ms',
      bot: median(beside),
      plain: median([...before, ...since]),
    },
  ]
}

function call(account: string, daysAgo: number): Call {
  const start = today - daysAgo * dayMs
  return { account, report: 'chat_13', params: {}, window: { start, end: start + dayMs } }
}

function plainCall(url: string, daysAgo: number) {
  const day = new Date(today - daysAgo * dayMs).toISOString().slice(0, 10).replaceAll('-', '')
  return { url, token: busy.token, api: 'chat_13', from: `${day}000000`, to: `${day}235959` }
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
