import { Redis } from 'ioredis'

/** The bot's Redis, or one line that says why not. */
export async function openRedis(): Promise<Redis> {
  const url = process.env['REDIS_URL'] ?? ''
  if (url === '')
    return stop('REDIS_URL is missing; for a Redis on this machine it is redis://127.0.0.1:6379')
  if (!URL.canParse(url)) return stop('REDIS_URL is not an address like redis://127.0.0.1:6379')
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null })
  redis.on('error', () => undefined)
  try {
    await redis.connect()
    return redis
  } catch {
    return stop('Redis does not answer; look at REDIS_URL')
  }
}

/** What every key of the bot begins with. */
export function redisPrefix(): string {
  return process.env['REDIS_PREFIX'] || 'wolkvox'
}

function stop(why: string): never {
  console.error(why)
  process.exit(1)
}
