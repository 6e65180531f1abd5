import type { Redis } from 'ioredis'
import type { Memory } from '../bot/ports.ts'
import type { Keys } from './keys.ts'

export function createMemory(redis: Redis, keys: Keys): Memory {
  return {
    async accountOf(channel) {
      return (await redis.hget(keys.rememberedAccounts, channel)) ?? undefined
    },
    async rememberAccount(channel, account) {
      await redis.hset(keys.rememberedAccounts, channel, account)
    },
  }
}
