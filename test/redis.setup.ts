import type { TestProject } from 'vitest/node'
import { provideRedis } from '../demo/redis.ts'

declare module 'vitest' {
  interface ProvidedContext {
    redisUrl: string
  }
}

/** One Redis for the whole run; tests keep apart by a key prefix each. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const redis = await provideRedis()
  project.provide('redisUrl', redis.url)
  return () => redis.close()
}
