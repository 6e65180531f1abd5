/** One way from fetch to summary, in a process of its own so that its memory and its event loop are its own. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as after } from 'node:timers/promises'
import { pino } from 'pino'
import { campaign5 } from '../src/report/campaigns/campaign-5.ts'
import { summarise } from '../src/report/summary/summarise.ts'
import { createSource } from '../src/wolkvox/source.ts'
import { figuresOfPlain, figuresOfSummary } from './campaign-figures.ts'
import { plainFetch, plainText } from './plain.ts'
import { plainCampaign } from './plain-campaign.ts'
import { account } from './stage.ts'
import { timed } from './paired.ts'

export type Way = 'bot' | 'plain' | 'parse'

export interface Measured {
  readonly ms: number
  /** The longest that the event loop was not free. */
  readonly stallMs: number
  /** What the process took before, and at its most until now. */
  readonly baselineMiB: number
  readonly peakMiB: number
  readonly rows: number
  readonly figures: readonly string[]
}

export interface Order {
  readonly from: string
  readonly to: string
}

type Run = (order: Order) => Promise<Pick<Measured, 'ms' | 'rows' | 'figures'>>

const [, , way, url = ''] = process.argv
const params = { campaign_id: 'all' }

function bot(): Run {
  const { token, server, name, timezone: zone } = account
  const accounts = [{ name, server, token, zone }]
  const source = createSource({ accounts, baseUrl: url, timeoutMs: 60_000, log: pino({ level: 'silent' }) })
  const until = { wallMs: Number.POSITIVE_INFINITY, monotonicMs: Number.POSITIVE_INFINITY }
  const passage = { until, begin: () => undefined, end: () => undefined }
  return async ({ from, to }) => {
    const window = { start: instant(from), end: instant(to) + 1000 }
    const call = { account: name, report: 'campaign_5', params, window }
    const start = performance.now()
    const table = await source.fetch(call, new AbortController().signal, passage)
    const summary = summarise(campaign5, [table], { by: [], filters: [] })
    return {
      ms: performance.now() - start,
      rows: table.fetched ?? table.rows,
      figures: figuresOfSummary(summary),
    }
  }
}

function plain(): Run {
  return async ({ from, to }) => {
    const start = performance.now()
    const rows = await plainFetch({ url, token: account.token, api: 'campaign_5', from, to, params })
    const campaign = plainCampaign(rows)
    return { ms: performance.now() - start, rows: rows.length, figures: figuresOfPlain(campaign) }
  }
}

function parse(): Run {
  return async ({ from, to }) => {
    const text = await plainText({ url, token: account.token, api: 'campaign_5', from, to, params })
    return { ms: await timed(() => void JSON.parse(text)), rows: 0, figures: [] }
  }
}

/** Wolkvox's form of a wall clock in Bogotá, five hours behind UTC. */
function instant(wallTime: string): number {
  const [date, clock] = [wallTime.slice(0, 8), wallTime.slice(8)]
  const iso = `${date.replace(/(....)(..)(..)/, '$1-$2-$3')}T${clock.replace(/(..)(..)(..)/, '$1:$2:$3')}-05:00`
  return Date.parse(iso)
}

const run = way === 'bot' ? bot() : way === 'plain' ? plain() : parse()

process.on('message', (order: Order) => {
  void measure(order).then((measured) => process.send?.(measured))
})

async function measure(order: Order): Promise<Measured> {
  const baselineMiB = process.memoryUsage.rss() / 2 ** 20
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const done = await run(order)
  // A stall is noticed only after it.
  await after(20)
  delay.disable()
  const peakMiB = process.resourceUsage().maxRSS / 1024
  return { ...done, stallMs: delay.max / 1e6, baselineMiB, peakMiB }
}
process.send?.('ready')
