import { pino } from 'pino'
import { Failure } from '../../../src/bot/model/failure.ts'
import { createDigestJobs } from '../../../src/jobs/digests/digest-jobs.ts'
import { createJobs } from '../../../src/jobs/jobs.ts'
import type { LaneSource } from '../../../src/jobs/work/work.ts'
import { reportOf } from '../../../src/report/catalogue.ts'
import { tabulate } from '../../../src/report/table/tabulate.ts'
import { channelsOnly, member, startDigestWorker } from './digest-worker.ts'
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

const chat = channelsOnly({
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
})

const named = accounts.map((name) => ({ name, server: '0041', token: name, zone }))
const [first, ...others] = named
if (first === undefined) throw new Error('No accounts')
const jobs = await createJobs({ redisUrl, prefix, accounts: named, timeoutMs: 2000, sweepEveryMs: 1000, log })
const digestJobs = await createDigestJobs({
  redisUrl,
  prefix,
  log,
  nextSlot: nextOnGrid,
  catchUpEveryMs: 1000,
  holidays: () => Promise.resolve(() => undefined),
})
await startDigestWorker({
  jobs,
  digestJobs,
  source,
  chat,
  person: member(zone),
  accounts: [first, ...others],
  // However late: each slot of this grid is to be posted.
  lifeOf: (at) => ({ at, staleAt: at + 600_000, deadline: at + 1000 }),
})
process.send?.('ready')
