import { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Keys } from '../redis/keys.ts'

export interface QueueParts {
  readonly redis: Redis
  readonly keys: Keys
  readonly log: Logger
}

/** BullMQ keeps the last 10,000 steps of each queue's jobs for whoever listens, which is nobody: half a MB a lane. */
const streams = { events: { maxLen: 0 } }

export function openQueue<Data>(name: string, { redis, keys, log }: QueueParts): Queue<Data> {
  const queue = new Queue<Data>(name, { connection: redis, prefix: keys.queues, streams })
  queue.on('error', (error) => log.warn({ queue: name, err: error }, 'Queue'))
  return queue
}
