import { parseArgs } from 'node:util'

import { z } from 'zod'

import { startPracticeWolkvox } from './practice-wolkvox.ts'

const Accounts = z.array(
  z.object({
    name: z.string(),
    server: z.string(),
    token: z.string(),
    timezone: z.string().default('America/Bogota'),
  }),
)

const demoAccounts = [{ name: 'demo', server: '0015', token: 'practice-token' }]

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4400' },
    latency: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    /** An instant that the practice takes for now, standing still. */
    now: { type: 'string' },
  },
})

const { WOLKVOX_ACCOUNTS: listed } = process.env
const { now } = values
const practice = await startPracticeWolkvox({
  accounts: listed ? Accounts.parse(JSON.parse(listed)) : demoAccounts,
  port: Number(values.port),
  latencyMs: Number(values.latency),
  seed: Number(values.seed),
  ...(now !== undefined && { now: () => new Date(now) }),
})
console.log(`practice Wolkvox: ${practice.url}`)
for (const { name, server } of practice.accounts) console.log(`  ${name} on server ${server}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void practice.close())
