/**
 * npm run test:faults: one call per token and one answer per question while processes are killed, frozen and cut off
 * from Redis, and Redis itself is full for a while, and restarted. Their clocks are apart, and whatever takes a place
 * has another, and its accounts in another order or by other names. Prints the counts; ends with 1 where a promise was
 * broken.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Redis } from 'ioredis'
import { startRedis } from '../../demo/redis.ts'
import { startPracticeSlack } from '../../demo/slack/start-practice-slack.ts'
import { startPracticeWolkvox } from '../../demo/wolkvox/practice-wolkvox.ts'
import { accountsOf, clockOf } from './circumstances.ts'
import { startCrew } from './crew.ts'
import { accounts, endingOf, type Question, questionOf } from './questions.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '90' },
    questions: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
})
const seconds = Number(values.seconds)
const many = Number(values.questions)
const patienceMs = 180_000

let state = Number(values.seed)
/** The same seed makes the same faults (Park and Miller's generator). */
function chance(): number {
  state = (state * 48_271) % 2_147_483_647
  return state / 2_147_483_647
}
function pick<T>(list: readonly T[]): T | undefined {
  return list[Math.floor(chance() * list.length)]
}

const redis = await startRedis({ appendOnly: true })
const wolkvox = await startPracticeWolkvox({ accounts, latencyMs: [300, 2800] })
/** Slack gives up after an hour. Here it must not while a bot is on its way back, however slow the machine is. */
const redeliveryMs = [500, 1000, 2000, 4000, ...Array.from({ length: 60 }, () => 8000)]
const slack = await startPracticeSlack({ redeliveryMs })
const log: string[] = []
const settings = {
  SLACK_BOT_TOKEN: 'xoxb-practice',
  SLACK_APP_TOKEN: 'xapp-practice',
  SLACK_API_URL: slack.apiUrl,
  WOLKVOX_URL: wolkvox.url,
  WOLKVOX_TIMEOUT_MS: '5000',
}
const crew = await startCrew(
  redis.url,
  3,
  (role, index) => (turn) => ({ ...settings, ...accountsOf(role, index, turn), ...clockOf(index, turn) }),
  (line) => log.push(line),
)

const counts = {
  kills: 0,
  withRequestOpen: 0,
  botKills: 0,
  freezes: 0,
  cuts: 0,
  handovers: 0,
  clientKills: 0,
  redisRestarts: 0,
  redisFull: 0,
}
const running = new Set<Promise<unknown>>()
function begin(work: Promise<unknown>): void {
  running.add(work)
  void work.finally(() => running.delete(work))
}
const inFlight = () => Object.values(wolkvox.allStats()).reduce((sum, stats) => sum + stats.inFlight, 0)

async function killClients(): Promise<void> {
  const client = new Redis(redis.url, { lazyConnect: true, retryStrategy: () => null })
  client.on('error', () => undefined)
  await client.connect()
  await client.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes')
  client.disconnect()
}

async function restartRedis(): Promise<void> {
  await redis.stop()
  await pause(1000)
  await redis.start()
}

/** It answers, and takes nothing. */
async function fillRedis(): Promise<void> {
  const client = new Redis(redis.url)
  client.on('error', () => undefined)
  await client.config('SET', 'maxmemory', '1')
  await pause(2000)
  await client.config('SET', 'maxmemory', '0')
  client.disconnect()
}

function fault(): void {
  const dice = chance()
  const free = crew.filter(({ isFree }) => isFree)
  const worker = pick(free.filter(({ role }) => role === 'worker'))
  const bot = free.find(({ role }) => role === 'bot')
  if (dice < 0.6 && worker !== undefined && inFlight() > 0) {
    counts.kills += 1
    counts.withRequestOpen += 1
    begin(worker.kill())
  } else if (dice < 0.66 && bot !== undefined) {
    counts.kills += 1
    counts.botKills += 1
    begin(bot.kill())
  } else if (dice < 0.76 && worker !== undefined) {
    counts.handovers += 1
    begin(worker.replace())
  } else if (dice < 0.87 && worker !== undefined) {
    counts.freezes += 1
    begin(worker.freeze(2000 + chance() * 4000))
  } else if (dice < 0.94 && worker !== undefined) {
    counts.cuts += 1
    begin(worker.cutOff(2000 + chance() * 6000))
  } else {
    counts.clientKills += 1
    begin(killClients().catch(() => undefined))
  }
}

/** Slack takes a message a second in one place, so that people ask in several. */
const people = ['U0EMILY', 'U0ANA', 'U0JOAO', 'U0SOFIA', 'U0LUIS']
const dms = await Promise.all(
  people.map(async (person) => ({ person, channel: (await slack.openDm(person)).id })),
)
const places = [{ person: 'U0EMILY', channel: 'C0OPERACION' }, ...dms]

console.log(
  `${seconds} s of faults over ${many} questions, ${accounts.length} tokens, 1 bot, 3 workers (seed ${values.seed})`,
)
const asked: { question: Question; place: (typeof places)[number]; ts: Promise<string> }[] = []
const startedAt = Date.now()
const endsAt = startedAt + seconds * 1000
let isRestarted = false
let isFilled = false
for (let index = 0; index < many || Date.now() < endsAt; index += 1) {
  if (index < many) {
    const question = questionOf(index, wolkvox)
    const place = pick(places) ?? dms[0]
    if (place === undefined) throw new Error('Nobody to ask')
    const said = slack.say(place.person, place.channel, `${slack.mention} ${question.text}`)
    asked.push({ question, place, ts: said.then((message) => message?.ts ?? '') })
  }
  if (chance() < (seconds / many) * 0.65 && Date.now() < endsAt) fault()
  if (!isRestarted && Date.now() > startedAt + seconds * 500) {
    isRestarted = true
    counts.redisRestarts += 1
    begin(restartRedis())
  }
  if (!isFilled && Date.now() > startedAt + seconds * 250) {
    isFilled = true
    counts.redisFull += 1
    begin(fillRedis())
  }
  await pause((seconds * 1000) / many)
}
await Promise.all(running)

async function endings() {
  return Promise.all(
    asked.map(async ({ question, place: { person, channel }, ts }) =>
      endingOf(slack, slack.messages(person, channel), await ts, question),
    ),
  )
}
const deadline = Date.now() + patienceMs
let ended = await endings()
while (ended.some(({ kind }) => kind === 'open') && Date.now() < deadline) {
  await pause(500)
  ended = await endings()
}

const stats = Object.values(wolkvox.allStats())
const countOf = (kind: string) => ended.filter((ending) => ending.kind === kind).length
const result = {
  ...counts,
  calls: stats.reduce((sum, { calls }) => sum + calls, 0),
  overlaps: stats.reduce((sum, { overlaps }) => sum + overlaps, 0),
  answered: countOf('answered'),
  apologised: countOf('apologised'),
  wrong: countOf('wrong'),
  open: countOf('open'),
  doubled: ended.filter(({ answers }) => answers > 1).length,
  lastAnswerAfterMs: Date.now() - endsAt,
}
console.table(result)
const apologies = Map.groupBy(
  ended.filter(({ kind }) => kind === 'apologised'),
  ({ text }) => text.split('\n')[0] ?? '',
)
for (const [text, list] of apologies) console.log(`${list.length} × ${text}`)
for (const { answers, text } of ended) if (answers > 1) console.log(`${answers} answers: ${text}`)
await Promise.all(crew.map((hand) => hand.end()))
await Promise.all([slack.close(), wolkvox.close()])
await redis.close()

const isKept =
  result.overlaps === 0 &&
  result.wrong === 0 &&
  result.open === 0 &&
  result.doubled === 0 &&
  result.answered >= many * 0.95
if (!isKept)
  console.error(
    log
      .filter((line) => /"level":(50|60)/.test(line))
      .slice(-20)
      .join('\n'),
  )
console.log(isKept ? 'Every promise was kept.' : 'A promise was broken.')
process.exit(isKept ? 0 : 1)
