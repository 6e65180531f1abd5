import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { startRedis } from '../demo/redis.ts'
import { startPracticeWolkvox } from '../demo/wolkvox/practice-wolkvox.ts'
import { accountsOf } from './accounts-of.ts'
import type { DigestsOrder, Posted } from './digests-process.ts'
import { percentile } from './percentile.ts'
import type { Row } from './row.ts'

const accountCount = 10
const digestsEach = 20
const latencyMs = 1000
/** Time enough for what is over to be fetched ahead of the slot: nine calls of a second, and the first plan. */
const dueInMs = 15_000
const askedAfterMs = 2500
const reports = ['chat_13', 'chat_9', 'agent_12', 'chat_3']
const urgent = 2
/** Its day, and the day that it is compared with. */
const callsOfOne = 2

/** 200 digests on one minute over ten accounts, each of one of four reports, and people's questions between them. */
export async function digests(): Promise<readonly Row[]> {
  await using stack = new AsyncDisposableStack()
  const redis = await startRedis()
  stack.defer(() => redis.close())
  const accounts = accountsOf(accountCount)
  const wolkvox = await startPracticeWolkvox({ accounts, latencyMs })
  stack.defer(() => wolkvox.close())
  const posts = await postsOf({
    redisUrl: redis.url,
    wolkvoxUrl: wolkvox.url,
    accounts: accountCount,
    digests: digestsEach,
    reports,
    urgent,
    dueInMs,
    askedAfterMs,
  })

  const ofDigests = posts.filter(({ kind }) => kind !== 'person')
  const ofPeople = posts.filter(({ kind }) => kind === 'person')
  const bound = serialBound()
  const stats = Object.values(wolkvox.allStats())
  const sum = (of: (one: (typeof stats)[number]) => number) => stats.reduce((all, one) => all + of(one), 0)
  const what = '200 digests on one minute, ten accounts'
  const lateness = (p: number): Row => ({
    what: `${what}: lateness p${p * 100}, beside the serial bound of the lanes`,
    unit: 'ms',
    bot: percentile(
      ofDigests.map(({ lateMs }) => lateMs),
      p,
    ),
    plain: percentile(bound, p),
  })
  const held = (which: string, bot: number, value: number): Row => ({
    what: `${what}: ${which}`,
    unit: 'count',
    bot,
    bar: { kind: 'exactly', value },
  })
  return [
    lateness(0.5),
    lateness(0.95),
    lateness(0.99),
    {
      what: `${what}: a person’s question between them, p50, beside one call that waits for one`,
      unit: 'ms',
      bot: percentile(
        ofPeople.map(({ lateMs }) => lateMs),
        0.5,
      ),
      plain: 2 * latencyMs,
    },
    held('posts', ofDigests.length, accountCount * digestsEach),
    held('posted twice', posts.length - new Set(posts.map(({ mark }) => mark)).size, 0),
    held(
      'calls',
      sum(({ calls }) => calls),
      accountCount * (reports.length * callsOfOne + 1),
    ),
    held(
      'overlaps',
      sum(({ overlaps }) => overlaps),
      0,
    ),
  ]
}

async function postsOf(order: DigestsOrder): Promise<readonly Posted[]> {
  const main = fileURLToPath(new URL('digests-process.ts', import.meta.url))
  const child = fork(main, [JSON.stringify(order)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const posts: Posted[] = []
  const { promise: areAll, resolve } = Promise.withResolvers<void>()
  child.on('message', (posted: Posted) => {
    posts.push(posted)
    if (posts.length === order.accounts * (order.digests + 1)) resolve()
  })
  const gone = once(child, 'exit')
  try {
    await Promise.race([
      areAll,
      gone.then(() => {
        throw new Error('The process ended before all was posted')
      }),
    ])
    return posts
  } finally {
    child.kill('SIGKILL')
    await gone
  }
}

/** When each digest would be posted if a lane made its calls without a pause, with the person's between them. */
function serialBound(): readonly number[] {
  const askedBehind = Math.ceil(askedAfterMs / latencyMs)
  return reports.flatMap((_report, index) => {
    const calls = (index + 1) * callsOfOne
    const ms = (calls > askedBehind ? calls + 1 : calls) * latencyMs
    return Array.from({ length: (digestsEach / reports.length) * accountCount }, () => ms)
  })
}
