/**
 * npm run check:live: what can be checked of docs/assumptions.md on the real Slack and the real Wolkvox, with the
 * settings of .env. Reads only; each request to Wolkvox goes through the fence of its lane.
 */
import { readFileSync } from 'node:fs'
import { TZDate } from '@date-fns/tz'
import { WebClient } from '@slack/web-api'
import { startOfDay } from 'date-fns/startOfDay'
import { subDays } from 'date-fns/subDays'
import { pino } from 'pino'
import { parse } from 'yaml'
import type { Call } from '../src/bot/model/call.ts'
import type { Message } from '../src/bot/model/message.ts'
import { type Config, ConfigError, readConfig } from '../src/config.ts'
import type { FencePass } from '../src/jobs/lanes/fence.ts'
import { createJobs } from '../src/jobs/jobs.ts'
import { withoutSecrets } from '../src/log.ts'
import { forms } from '../src/slack/send/refusals.ts'
import { render } from '../src/slack/render/render.ts'
import { createSource } from '../src/wolkvox/source.ts'

const config = settings()
const log = pino({ level: 'silent' })
let failures = 0

async function check(what: string, look: () => Promise<string>): Promise<void> {
  try {
    console.log(`ok    ${what}: ${await look()}`)
  } catch (error) {
    failures += 1
    console.log(`FAIL  ${what}: ${withoutSecrets(error instanceof Error ? error.message : String(error))}`)
  }
}

const client = new WebClient(config.slack.botToken, {
  ...(config.slack.apiUrl !== undefined && { slackApiUrl: config.slack.apiUrl }),
  retryConfig: { retries: 1 },
})
await check('Slack token', async () => {
  const { team, user } = await client.auth.test()
  return `${user} in ${team}`
})
await check('Slack scopes', async () => {
  const manifest = parse(readFileSync('manifest.yml', 'utf8')) as {
    oauth_config: { scopes: { bot: readonly string[] } }
  }
  const { response_metadata: metadata } = await client.auth.test()
  const granted = new Set(metadata?.scopes)
  const missing = manifest.oauth_config.scopes.bot.filter((scope) => !granted.has(scope))
  if (missing.length > 0) throw new Error(`not granted: ${missing.join(', ')}; install the app again`)
  return 'as in manifest.yml'
})
for (const form of forms) {
  const { blocks = [] } = render(sample(), form)
  if (blocks.length === 0) continue
  await check(`Slack takes an answer as ${form}`, async () => {
    await client.apiCall('blocks.validate', { blocks: JSON.stringify(blocks) })
    return `${blocks.length} blocks`
  })
}

const { redisUrl, redisPrefix: prefix, accounts, timeoutMs } = config
const jobs = await createJobs({ redisUrl, prefix, accounts, timeoutMs, log })
const takeFence = await jobs.openFence()
const source = createSource({
  accounts: config.accounts,
  timeoutMs: config.timeoutMs,
  log,
  ...(config.wolkvoxUrl !== undefined && { baseUrl: config.wolkvoxUrl }),
})

async function fenced<Found>(account: string, send: (pass: FencePass) => Promise<Found>): Promise<Found> {
  const pass = await takeFence(account)
  if ('closedForMs' in pass) throw new Error(`the lane is busy for ${pass.closedForMs} ms; try again then`)
  try {
    return await send(pass)
  } finally {
    await pass.leave()
  }
}

for (const { name, zone } of config.accounts) {
  const signal = AbortSignal.timeout(config.timeoutMs)
  await check(`Wolkvox ${name}: calls left today`, async () => {
    const { left } = await fenced(name, (pass) => source.tokenInfo(name, signal, pass))
    return left === undefined ? 'token_info does not say; look at its keys' : String(left)
  })
  await check(`Wolkvox ${name}: chat_13 of the last full day`, async () => {
    const today = startOfDay(TZDate.tz(zone))
    const window = { start: subDays(today, 1).getTime(), end: today.getTime() }
    const call: Call = { account: name, report: 'chat_13', params: {}, window }
    const table = await fenced(name, (pass) => source.fetch(call, signal, pass))
    return `${table.rows} rows, columns ${Object.keys(table.columns).join(', ')}`
  })
}
await source.close()
await jobs.close(0)
process.exitCode = failures === 0 ? 0 : 1

function settings(): Config {
  try {
    return readConfig(process.env, 'worker')
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    return process.exit(1)
  }
}

function sample(): Message {
  const cells = (name: string, value: number) => [{ text: name }, { text: String(value), value }]
  return {
    language: 'en',
    headline: '1,234 closed chats on Tue 17 Mar 2026',
    parts: [
      { kind: 'figures', figures: [{ label: 'Mean time', value: '00:04:12', note: '+3 %' }] },
      {
        kind: 'chart',
        shape: 'bar',
        title: 'By channel',
        xLabel: 'Channel',
        yLabel: 'Closed chats',
        categories: ['WhatsApp', 'Web', 'Facebook'],
        series: [{ name: 'Closed chats', values: [1000, 200, 34] }],
      },
      {
        kind: 'table',
        caption: 'By channel',
        columns: [
          { label: 'Channel', align: 'left' },
          { label: 'Closed chats', align: 'right' },
        ],
        rows: [cells('WhatsApp', 1000), cells('Web', 200), cells('Facebook', 34)],
        totals: cells('Total', 1234),
      },
    ],
    context: ['Closed chats by channel (chat_13)', 'Tue 17 Mar 2026 (Bogota, GMT-5)'],
    buttons: [{ label: 'What can I ask?', press: { kind: 'ask', text: 'help' } }],
  }
}
