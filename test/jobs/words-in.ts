import type { Redis } from 'ioredis'

/** Everything that a Redis holds, names and contents of every key, as one text. */
export async function wordsIn(redis: Redis): Promise<string> {
  const lines: string[] = []
  let cursor = '0'
  do {
    const [next, keys] = await redis.scan(cursor, 'COUNT', 1000)
    for (const key of keys) lines.push(key, JSON.stringify(await contentOf(redis, key)))
    cursor = next
  } while (cursor !== '0')
  return lines.join('\n')
}

async function contentOf(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return redis.get(key)
    case 'hash':
      return redis.hgetall(key)
    case 'list':
      return redis.lrange(key, 0, -1)
    case 'set':
      return redis.smembers(key)
    case 'zset':
      return redis.zrange(key, '0', '-1')
    case 'stream':
      return redis.xrange(key, '-', '+')
    case 'none':
      return undefined
    default:
      throw new Error(`A key of a kind that is not known: ${key}`)
  }
}
