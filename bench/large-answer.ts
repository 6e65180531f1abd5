import { deepStrictEqual } from 'node:assert/strict'
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Measured, Order, Way } from './large-answer-process.ts'
import { median } from './percentile.ts'
import type { Row } from './row.ts'
import { account } from './stage.ts'

const rounds = 7
const small: Order = { from: '20260302000000', to: '20260302235959' }
const large: Order = { from: '20260201000000', to: '20260228235959' }

/** campaign_5 with 60,000 rows (25 MB) from the practice Wolkvox in a process of its own, to the figures of an answer. */
export async function largeAnswer(): Promise<readonly Row[]> {
  await using stack = new AsyncDisposableStack()
  const url = await startWolkvox(stack)
  const ways = {
    bot: await startWay('bot', url, stack),
    plain: await startWay('plain', url, stack),
    parse: await startWay('parse', url, stack),
  }
  // Warms each process, and has the practice work the large answer out; memory is counted from here on.
  for (const run of Object.values(ways)) await run(small)
  await wide(url)
  await ways.parse(large)

  const measured: Readonly<Record<Way, Measured[]>> = { bot: [], plain: [], parse: [] }
  for (let round = 0; round < rounds; round++) {
    const order =
      round % 2 === 0 ? (['bot', 'plain', 'parse'] as const) : (['parse', 'plain', 'bot'] as const)
    for (const way of order) {
      await wide(url)
      measured[way].push(await ways[way](large))
    }
  }
  for (const { rows, figures } of [...measured.bot, ...measured.plain]) {
    deepStrictEqual({ rows, figures }, { rows: 60_000, figures: measured.plain[0]?.figures })
  }

  const middle = (way: Way, figure: 'ms' | 'stallMs') => median(measured[way].map((run) => run[figure]))
  const worstStall = (way: Way) => Math.max(...measured[way].map(({ stallMs }) => stallMs))
  const memory = (way: Way) =>
    (measured[way].at(-1)?.peakMiB ?? Number.NaN) - (measured[way][0]?.baselineMiB ?? Number.NaN)
  const what = '60,000 rows, fetch to summary'
  return [
    {
      what,
      unit: 'ms',
      bot: middle('bot', 'ms'),
      plain: middle('plain', 'ms'),
      bar: { kind: 'ratio-at-most', value: 1 },
    },
    {
      what: `${what}, beside JSON.parse alone`,
      unit: 'ms',
      bot: middle('bot', 'ms'),
      plain: middle('parse', 'ms'),
    },
    {
      what: `${what}: memory over baseline, ${rounds} runs`,
      unit: 'MiB',
      bot: memory('bot'),
      plain: memory('plain'),
      bar: { kind: 'at-most', value: 128 },
    },
    {
      what: `${what}: longest stall of the event loop, middle run`,
      unit: 'ms',
      bot: middle('bot', 'stallMs'),
      plain: middle('plain', 'stallMs'),
      bar: { kind: 'at-most', value: 50 },
    },
    {
      what: `${what}: longest stall of the event loop, worst run`,
      unit: 'ms',
      bot: worstStall('bot'),
      plain: worstStall('plain'),
    },
  ]
}

/** Has the practice fill its next answer of campaign_5 up to 60,000 rows. */
async function wide(url: string): Promise<void> {
  const fault = { kind: 'odd', api: 'campaign_5', extraRows: 60_000 }
  await fetch(`${url}/_practice/fail`, { method: 'POST', body: JSON.stringify(fault) })
}

async function startWolkvox(stack: AsyncDisposableStack): Promise<string> {
  const main = fileURLToPath(new URL('../demo/wolkvox/main.ts', import.meta.url))
  const args = [main, '--port', '0', '--now', '2026-03-18T15:00:00Z']
  const env = { ...process.env, WOLKVOX_ACCOUNTS: JSON.stringify([account]) }
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  stack.defer(() => void child.kill())
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\S+/.exec(line)?.[0]
    if (url !== undefined) return url
  }
  throw new Error('The practice Wolkvox did not start')
}

async function startWay(
  way: Way,
  url: string,
  stack: AsyncDisposableStack,
): Promise<(order: Order) => Promise<Measured>> {
  const child = fork(fileURLToPath(new URL('large-answer-process.ts', import.meta.url)), [way, url])
  stack.defer(() => void child.kill())
  await once(child, 'message')
  return async (order) => {
    child.send(order)
    const [measured] = (await once(child, 'message')) as [Measured]
    return measured
  }
}
