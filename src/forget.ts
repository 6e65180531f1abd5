/** npm run forget -- --everything: deletes all that the bot has stored in Redis, but the fences, which run out. */
import { parseArgs } from 'node:util'
import { ConfigError, readConfig } from './config.ts'
import { forgetEverything } from './jobs/redis/forget-everything.ts'

const { values } = parseArgs({ options: { everything: { type: 'boolean', default: false } } })
if (!values.everything) {
  process.stderr.write('Usage: npm run forget -- --everything\n')
  process.exit(1)
}
try {
  const { redisUrl, redisPrefix } = readConfig(process.env, 'worker')
  const deleted = await forgetEverything(redisUrl, redisPrefix)
  process.stdout.write(`${deleted} keys of ${redisPrefix} are deleted.\n`)
} catch (error) {
  const why = error instanceof ConfigError ? error.message : 'Redis does not answer; look at REDIS_URL'
  process.stderr.write(`${why}\n`)
  process.exitCode = 1
}
