import { Redis } from 'ioredis'

/**
 * Deletes all that stands under a prefix, and returns how many keys that were; the fences of earlier builds stay, behind
 * which a request may be under way. Those of today stand outside.
 */
export async function forgetEverything(redisUrl: string, prefix: string): Promise<number> {
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 2 })
  redis.on('error', () => undefined)
  try {
    let deleted = 0
    for await (const batch of redis.scanStream({ match: `${prefix}:*`, count: 1000 })) {
      const keys = (batch as string[]).filter((key) => !key.startsWith(`${prefix}:fence:`))
      if (keys.length > 0) deleted += await redis.unlink(...keys)
    }
    return deleted
  } finally {
    redis.disconnect()
  }
}
