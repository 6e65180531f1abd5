import { pino } from 'pino'
import { answer } from '../../../src/bot/answer.ts'
import { closeEdition } from '../../../src/bot/digests/close-edition.ts'
import { issueEditions } from '../../../src/bot/digests/issue-editions.ts'
import { Failure } from '../../../src/bot/failure.ts'
import { unmetered } from '../../../src/bot/meter.ts'
import type { Chat, Known } from '../../../src/bot/ports.ts'
import { createDigestJobs } from '../../../src/jobs/digests/digest-jobs.ts'
import { createJobs } from '../../../src/jobs/jobs.ts'
import type { LaneSource } from '../../../src/jobs/work.ts'
import { reportOf } from '../../../src/report/catalogue.ts'
import { tabulate } from '../../../src/report/tabulate.ts'
import { figureAt, nextOnGrid } from './grid.ts'

export interface SchedulerSettings {
  readonly redisUrl: string
  readonly prefix: string
  /** Where posts go. */
  readonly slackUrl: string
  readonly accounts: readonly string[]
}

process.env['TZ'] = 'UTC'
const { redisUrl, prefix, slackUrl, accounts } = JSON.parse(process.argv[2] ?? '') as SchedulerSettings
const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' })
const zone = 'UTC'

/** A Wolkvox whose figures say for which window they are. */
const source: LaneSource = {
  fetch(call, _signal, pass) {
    pass.begin()
    const report = reportOf(call.report)
    if (report === undefined) throw new Error(`No report ${call.report}`)
    const table = tabulate(report, [{ channel: 'Web', interaction: String(figureAt(call.window.start)) }])
    pass.end()
    return Promise.resolve(table)
  },
  tokenInfo: () => Promise.reject(new Failure('server-error')),
}

async function slack(method: string, body: object): Promise<{ readonly ts?: string }> {
  try {
    const response = await fetch(`${slackUrl}/${method}`, { method: 'POST', body: JSON.stringify(body) })
    return (await response.json()) as { readonly ts?: string }
  } catch (error) {
    throw new Failure('slack-outcome-unknown', { cause: error })
  }
}

const chat: Chat = {
  async post({ channel }, { headline }, mark, beforeSending) {
    await beforeSending?.()
    const { ts = '' } = await slack('post', { mark, headline })
    return { channel, ts }
  },
  async edit({ ts }, { headline }, _audience, beforeSending) {
    await beforeSending?.()
    await slack('edit', { ts, headline })
  },
  async find({ channel }, mark) {
    const { ts } = await slack('find', { mark })
    return ts === undefined ? undefined : { channel, ts }
  },
  respond: () => Promise.resolve(),
  openDm: (person) => Promise.resolve(`D-${person}`),
  upload: () => Promise.resolve(),
  showStatus: () => Promise.resolve(),
  publishHome: () => Promise.resolve(),
}

const ana: Known = {
  id: 'UANA',
  name: 'Ana',
  language: 'en',
  zone,
  isGuest: false,
  isForeign: false,
  isAdmin: false,
  isSupervisor: false,
  isGone: false,
}
const people = { get: () => Promise.resolve(ana) }

const named = accounts.map((name) => ({ name, token: name, zone }))
const [first, ...others] = named
if (first === undefined) throw new Error('No accounts')
const jobs = await createJobs({ redisUrl, prefix, accounts: named, timeoutMs: 2000, sweepEveryMs: 1000, log })
const digestJobs = await createDigestJobs({
  redisUrl,
  prefix,
  log,
  nextSlot: nextOnGrid,
  catchUpEveryMs: 1000,
  holidays: () => Promise.resolve(() => false),
})
const { answers, calls, memory, ledger } = jobs
const { digests } = digestJobs
const parts = {
  answers,
  calls,
  memory,
  ledger,
  digests,
  chat,
  people,
  admins: [],
  meter: unmetered,
  now: Date.now,
}
const policy = { showsAgentsInChannels: false }
const workbooks = { write: () => Promise.resolve(new Uint8Array()) }
await jobs.work({
  source,
  async answer(id) {
    await answer({ ...parts, policy, workbooks }, id)
    await closeEdition(parts, id)
  },
})
// However late: each slot of this grid is to be posted.
const lifeOf = (at: number) => ({ at, staleAt: at + 600_000, deadline: at + 1000 })
await digestJobs.work((id, now) => issueEditions({ ...parts, accounts: [first, ...others], lifeOf }, id, now))
process.send?.('ready')
