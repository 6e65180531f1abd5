import type { RequestListener } from 'node:http'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { Keys } from '../jobs/redis/keys.ts'
import { queueNames } from './queue-names.ts'
import { withoutContents } from './without-contents.ts'

export interface QueuesOptions {
  readonly redisUrl: string
  /** That of `JobsOptions`. */
  readonly prefix?: string
  /** The lane of each account. */
  readonly lanes: ReadonlyMap<string, string>
  readonly log: Logger
}

export interface OpenQueues {
  readonly requestListener: RequestListener
  close(): Promise<void>
}

/** bull-board over all queues, on one connection of its own; its pages are at `path`. */
export async function openQueues(
  path: string,
  { redisUrl, prefix = 'wolkvox', lanes, log }: QueuesOptions,
): Promise<OpenQueues> {
  const [{ createBullBoard }, { BullMQAdapter }, { ExpressAdapter }] = await Promise.all([
    import('@bull-board/api'),
    import('@bull-board/api/bullMQAdapter'),
    import('@bull-board/express'),
  ])
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: 1 })
  redis.setMaxListeners(0)
  redis.on('error', (error) => log.warn({ err: error }, 'Redis connection of the view of the queues'))
  const { queues: queuePrefix } = new Keys(prefix)
  const queues = queueNames(lanes).map(({ name, displayName }) => ({
    displayName,
    queue: new Queue(name, { connection: redis, prefix: queuePrefix, skipMetasUpdate: true }),
  }))
  for (const { queue } of queues) {
    queue.on('error', (error) => log.warn({ queue: queue.name, err: error }, 'Queue in view'))
  }
  const server = new ExpressAdapter().setBasePath(path)
  createBullBoard({
    queues: queues.map(
      ({ queue, displayName }) => new BullMQAdapter(queue, { readOnlyMode: true, displayName }),
    ),
    serverAdapter: server,
    options: {
      uiConfig: { boardTitle: 'Wolkvox Reports', hideDocsLink: true },
      handlerHooks: {
        after: ({ route }, { status = 200, body }) => ({
          status,
          body: route.endsWith('/logs') ? [] : withoutContents(body),
        }),
      },
    },
  })
  return {
    requestListener: server.getRouter() as RequestListener,
    async close() {
      await Promise.all(queues.map(({ queue }) => queue.close()))
      redis.disconnect()
    },
  }
}
