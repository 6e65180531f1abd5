/**
 * npm run asked: who asked what, from the log that is kept for 90 days. --days 7, --person U0123ABCD, --report chat_13.
 * Reads REDIS_URL, REDIS_PREFIX and TIMEZONE.
 */
import { parseArgs } from 'node:util'
import type { LedgerEntry } from '../src/bot/ports/ledger.ts'
import { Keys } from '../src/jobs/redis/keys.ts'
import { askedSince } from '../src/jobs/answers/ledger.ts'
import { askedTable } from './asked-table.ts'
import { daysAgo } from './days-ago.ts'
import { openRedis, redisPrefix } from './open-redis.ts'

const { values } = parseArgs({
  options: {
    days: { type: 'string', default: '7' },
    person: { type: 'string' },
    report: { type: 'string' },
  },
})
const since = daysAgo(values.days)
const redis = await openRedis()
const entries: LedgerEntry[] = []
for await (const entry of askedSince(redis, new Keys(redisPrefix()), since)) entries.push(entry)
redis.disconnect()
console.log(askedTable(entries, values, process.env['TIMEZONE'] || 'America/Bogota'))
