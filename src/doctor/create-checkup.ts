import type { Checkup } from '../bot/status/checkup.ts'
import { lookAtRedis } from './look-at-redis.ts'
import { lookAtSlack, type SlackAccess } from './look-at-slack.ts'
import { lookAtZones } from './look-at-zones.ts'

export interface CheckupOptions {
  readonly slack: SlackAccess
  readonly redisUrl: string
  readonly accounts: readonly { readonly zone: string }[]
  readonly now: () => number
}

export function createCheckup({ slack, redisUrl, accounts, now }: CheckupOptions): Checkup {
  const zones = accounts.map(({ zone }) => zone)
  return {
    async look() {
      const found = await Promise.all([lookAtSlack(slack), lookAtRedis(redisUrl)])
      return [...found.flat(), ...lookAtZones(zones, now())]
    },
  }
}
