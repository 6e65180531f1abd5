import { Redis } from 'ioredis'
import type { BotProcess } from '../demo/bot-process.ts'
import { Keys } from '../src/jobs/redis/keys.ts'
import { askByMention, isFinal } from './ask.ts'
import { timed } from './paired.ts'
import { median } from './percentile.ts'
import { plainPost } from './plain.ts'
import type { Row } from './row.ts'
import { account, channelAt, channels, person, Stage } from './stage.ts'

const early = 475
const late = 25
const atOnce = 25
const question = 'closed chats by channel yesterday'

/**
 * One question by 500 mentions over three whole bots; the one that fetched is killed between keeping what it fetched
 * and answering, and one asker in twenty comes when the others are answered.
 */
export async function askers(): Promise<readonly Row[]> {
  await using stage = await Stage.open({
    latencyMs: 8000,
    settings: { LOG_LEVEL: 'debug', WOLKVOX_TIMEOUT_MS: '15000' },
  })
  const { promise: fetcher, resolve: hasFetched } = Promise.withResolvers<BotProcess>()
  for (let started = 0; started < 3; started++) {
    const bot: BotProcess = await stage.bot((line) => {
      if (line.includes('Wolkvox answered')) hasFetched(bot)
    })
  }
  const { promise: kept, resolve: isKept } = Promise.withResolvers<void>()
  const watching = await onKept(stage.redis.url, isKept)

  await atATime(atOnce, early, (asked) =>
    stage.slack.say(person, channelAt(asked), `${stage.slack.mention} ${question}`),
  )
  const [killed] = await Promise.all([fetcher, kept])
  watching.disconnect()
  const answeredBefore = answersIn(stage).size
  const afterKill = performance.now()
  await killed.kill()
  await stage.slack.waitFor(() => answersIn(stage).size === early, 60_000)
  const earlyMs = performance.now() - afterKill

  const lateMs: number[] = []
  for (let asked = 0; asked < late; asked++) {
    lateMs.push(await timed(() => askByMention(stage.slack, question, isFinal, channelAt(asked))))
  }
  const plainMs = await timed(() =>
    atATime(atOnce, early, (asked) =>
      plainPost(stage.plainSlack.apiUrl, 'xoxb-practice', channelAt(asked), question),
    ),
  )

  const { calls, overlaps } = stage.wolkvox.stats(account.token)
  const inThreads = [...answersIn(stage).values()]
  const held = (what: string, bot: number, value: number): Row => ({
    what: `500 askers over three processes: ${what}`,
    unit: 'count',
    bot,
    bar: { kind: 'exactly', value },
  })
  return [
    held('calls', calls, 1),
    held('overlaps', overlaps, 0),
    held('questions answered', inThreads.length, early + late),
    held('questions answered twice', inThreads.filter((messages) => messages > 1).length, 0),
    { what: '500 askers: answered before the kill', unit: 'count', bot: answeredBefore },
    {
      what: `500 askers: kill to the last of ${early} answers, beside posting as many`,
      unit: 'ms',
      bot: earlyMs,
      plain: plainMs,
    },
    { what: '500 askers: a late one, question to answer, p50', unit: 'ms', bot: median(lateMs) },
  ]
}

/** How many messages each answered thread has of the bot. */
function answersIn({ slack }: Stage): ReadonlyMap<string, number> {
  const threads = new Map<string, number>()
  const answered = new Set<string>()
  for (const message of channels.flatMap(({ id }) => slack.messages(person, id))) {
    if (message.user !== slack.bot.id || message.threadTs === undefined) continue
    threads.set(message.threadTs, (threads.get(message.threadTs) ?? 0) + 1)
    if (isFinal(message)) answered.add(message.threadTs)
  }
  return new Map([...threads].filter(([thread]) => answered.has(thread)))
}

/** Calls back in the moment that a call's outcome is in Redis. */
async function onKept(redisUrl: string, tell: () => void): Promise<Redis> {
  const redis = new Redis(redisUrl)
  await redis.config('SET', 'notify-keyspace-events', 'Kh')
  redis.on('pmessage', tell)
  await redis.psubscribe(`__keyspace@0__:${new Keys('wolkvox').outcome('*')}`)
  return redis
}

async function atATime(
  many: number,
  times: number,
  work: (index: number) => Promise<unknown>,
): Promise<void> {
  let begun = 0
  const one = async () => {
    while (begun < times) await work(begun++)
  }
  await Promise.all(Array.from({ length: many }, one))
}
