import { pino } from 'pino'
import type { Digest } from '../src/bot/model/digest.ts'
import { inquire } from '../src/bot/read/inquire.ts'
import { createDigestJobs } from '../src/jobs/digests/digest-jobs.ts'
import { createJobs } from '../src/jobs/jobs.ts'
import type { Question } from '../src/question/understanding.ts'
import { createSource } from '../src/wolkvox/source.ts'
import { channelsOnly, member, startDigestWorker } from '../test/jobs/digests/digest-worker.ts'
import { accountsOf } from './accounts-of.ts'

export interface DigestsOrder {
  readonly redisUrl: string
  readonly wolkvoxUrl: string
  readonly accounts: number
  /** Of each account. */
  readonly digests: number
  /** One after the other, the first `urgent` of them every five minutes and the others every day. */
  readonly reports: readonly string[]
  readonly urgent: number
  /** When all are due, and when people ask (epoch ms from the start of the process). */
  readonly dueInMs: number
  readonly askedAfterMs: number
}

export interface Posted {
  readonly kind: 'urgent' | 'daily' | 'person'
  readonly account: string
  readonly mark: string
  /** After the slot, or after the question. */
  readonly lateMs: number
}

process.env['TZ'] = 'UTC'
const order = JSON.parse(process.argv[2] ?? '') as DigestsOrder
const { redisUrl, wolkvoxUrl, reports } = order
const zone = 'America/Bogota'
const log = pino({ level: 'silent' })
const accounts = accountsOf(order.accounts)
const [first, ...others] = accounts
if (first === undefined) throw new Error('No accounts')
const slot = Date.now() + order.dueInMs
const asked = slot + order.askedAfterMs

const source = createSource({ accounts, baseUrl: wolkvoxUrl, timeoutMs: 65_000, log })
const jobs = await createJobs({ redisUrl, accounts, timeoutMs: 65_000, log })
const digestJobs = await createDigestJobs({
  redisUrl,
  log,
  holidays: () => Promise.resolve(() => undefined),
  nextSlot: ({ rule }, after) => Promise.resolve(after < slot ? slot : after + Number(rule)),
})

const ana = member(zone)

/** A Slack that takes everything at once; what only stands until the answer comes is not told. */
function told(mark: string, headline: string): void {
  if (headline.includes('…')) return
  const [kind = '', account = ''] = mark.replace(/^digest\./, '').split('~')
  const lateMs = Date.now() - (kind === 'person' ? asked : slot)
  process.send?.({ kind, account, mark, lateMs })
}

const chat = channelsOnly({
  async post({ channel }, { headline }, mark, beforeSending) {
    await beforeSending?.()
    told(mark, headline)
    return { channel, ts: mark }
  },
  async edit({ ts }, { headline }, _audience, beforeSending) {
    await beforeSending?.()
    told(ts, headline)
  },
  find: () => Promise.resolve(undefined),
})

function questionOf(report: string, account: string): Question {
  return { language: 'en', report, account, params: {}, by: [], filters: [], when: 'yesterday' }
}

function digestOf(account: string, nth: number): Digest {
  const which = nth % reports.length
  const kind = which < order.urgent ? 'urgent' : 'daily'
  return {
    id: `${kind}~${account}~${nth}`,
    owner: ana.id,
    place: { kind: 'channel', channel: 'COPS' },
    title: reports[which] ?? '',
    language: 'en',
    schedule: { rule: String(kind === 'urgent' ? 5 * 60_000 : 24 * 3_600_000), zone },
    questions: [questionOf(reports[which] ?? '', account)],
    state: 'active',
    createdAt: slot - 60_000,
    since: slot - 60_000,
    failures: 0,
  }
}

/** A report that no digest asks for. */
async function ask(account: string): Promise<void> {
  const id = `person~${account}`
  await jobs.answers.create({
    id,
    person: ana,
    place: { kind: 'post', channel: 'COPS', audience: 'channel' },
    language: 'en',
    askedAt: asked,
    content: {
      kind: 'inquiry',
      inquiry: inquire(questionOf('chat_2', account), { name: account, zone }, asked, []),
    },
    state: 'open',
  })
  await jobs.answers.wake(id)
}

for (const { name } of accounts) {
  for (let nth = 0; nth < order.digests; nth++) {
    await digestJobs.digests.create(digestOf(name, nth), { by: 'bench', deed: 'start' })
  }
}
await startDigestWorker({ jobs, digestJobs, source, chat, person: ana, accounts: [first, ...others] })
setTimeout(() => void Promise.all(accounts.map(({ name }) => ask(name))), asked - Date.now())
