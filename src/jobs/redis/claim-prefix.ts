import { setTimeout as pause } from 'node:timers/promises'
import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { isRedisAway } from './promptly.ts'

/** A Redis that is restarted while a process starts is waited for this long. */
const attempts = 120
const betweenMs = 500

/** The keys under this prefix are another workspace's. */
class ForeignWorkspace extends Error {
  override readonly name = 'ForeignWorkspace'

  constructor(theirs: string, ours: string) {
    super(
      `This Redis holds the questions and digests of the Slack workspace ${theirs}, and SLACK_BOT_TOKEN is of ${ours}. ` +
        'Give this bot keys of its own: set REDIS_PREFIX to another word. If the other workspace is given up for good, ' +
        'delete what it left: npm run forget -- --everything',
    )
  }
}

/** Whoever comes first has the prefix, from then on. */
export async function claimPrefix(redis: Redis, keys: Keys, workspace: string): Promise<void> {
  const holder = (await claimed(redis, keys, workspace)) ?? workspace
  if (holder !== workspace) throw new ForeignWorkspace(holder, workspace)
}

async function claimed(redis: Redis, keys: Keys, workspace: string): Promise<string | null> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await redis.set(keys.workspace, workspace, 'NX', 'GET')
    } catch (error) {
      if (attempt === attempts || !isRedisAway(error)) throw error
      await pause(betweenMs)
    }
  }
}
