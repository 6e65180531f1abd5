/**
 * npm run feedback: the answers that people judged with 👍 or 👎, grouped by what was typed and how it was read, the
 * worst first. --days 90. Reads REDIS_URL, REDIS_PREFIX.
 */
import { parseArgs } from 'node:util'
import { Keys } from '../src/jobs/redis/keys.ts'
import { ratingsSince } from '../src/jobs/answers/ledger.ts'
import { daysAgo } from './days-ago.ts'
import { feedbackTable } from './feedback-table.ts'
import { openRedis, redisPrefix } from './open-redis.ts'

const { values } = parseArgs({ options: { days: { type: 'string', default: '90' } } })
const since = daysAgo(values.days)
const redis = await openRedis()
const ratings = await ratingsSince(redis, new Keys(redisPrefix()), since)
redis.disconnect()
console.log(feedbackTable(ratings))
