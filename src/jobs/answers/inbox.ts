import type { Redis } from 'ioredis'
import type { Inbox } from '../../bot/ports/inbox.ts'
import { nowScript } from '../redis/clock.ts'
import type { Keys } from '../redis/keys.ts'

const leaseMs = 30_000
/** Longer than Slack goes on delivering what was not acknowledged. */
const lifeMs = 24 * 60 * 60_000
const mostAtOnce = 50

/** What Slack delivered, until it was worked off. */
export function createInbox(redis: Redis, keys: Keys): Inbox {
  return {
    async store(id, delivery) {
      const args = [id, JSON.stringify(delivery), lifeMs, leaseMs] as const
      return (await redis.eval(storeScript, 2, keys.delivery(id), keys.openDeliveries, ...args)) === 1
    },

    /** The name stays, so that a late copy is known; what was in it goes, which a full Redis takes too. */
    async done(id) {
      await redis.eval(doneScript, 2, keys.delivery(id), keys.openDeliveries, id, lifeMs)
    },

    async abandoned() {
      const ids = await redis.eval(abandonedScript, 1, keys.openDeliveries, leaseMs, mostAtOnce)
      if (!Array.isArray(ids) || ids.length === 0) return []
      const names = ids.map(String)
      const stored = await redis.mget(names.map((id) => keys.delivery(id)))
      const gone = names.filter((_id, index) => !stored[index])
      if (gone.length > 0) await redis.zrem(keys.openDeliveries, ...gone)
      return names.flatMap((id, index) => {
        const json = stored[index]
        return json ? [{ id, delivery: JSON.parse(json) as unknown }] : []
      })
    },
  }
}

const storeScript = `${nowScript}
if not redis.call('set', KEYS[1], ARGV[2], 'PX', ARGV[3], 'NX') then return 0 end
redis.call('zadd', KEYS[2], now + ARGV[4], ARGV[1])
return 1`

const doneScript = `#!lua flags=allow-oom
redis.call('set', KEYS[1], '', 'PX', ARGV[2], 'XX')
return redis.call('zrem', KEYS[2], ARGV[1])`

const abandonedScript = `${nowScript}
local ids = redis.call('zrangebyscore', KEYS[1], '-inf', now, 'LIMIT', 0, ARGV[2])
for _, id in ipairs(ids) do redis.call('zadd', KEYS[1], now + ARGV[1], id) end
return ids`
