import type { Redis } from 'ioredis'
import type { Refusals, Richness } from '../../bot/ports/refusals.ts'
import type { Keys } from '../redis/keys.ts'

const dayMs = 24 * 60 * 60_000
const known: readonly Richness[] = ['chart', 'table', 'text', 'bare']

/** What Slack refused to draw, known to every process. */
export function createRefusals(redis: Redis, keys: Keys): Refusals {
  return {
    async get(surface) {
      const refused = await redis.get(keys.refusal(surface))
      return known.find((richness) => richness === refused)
    },
    async set(surface, refused) {
      await redis.set(keys.refusal(surface), refused, 'PX', dayMs)
    },
  }
}
