import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { Failure } from '../../bot/model/failure.ts'

const longestReconnectMs = 2000
const answerWithinMs = 1000

export interface Connections {
  /** Fails within a second while Redis is away: for whatever somebody waits for. */
  readonly prompt: Redis
  /** Waits until Redis is back: for the workers. */
  readonly patient: Redis
  close(): Promise<void>
}

/** Fails with `redis-down` when Redis does not answer within `withinMs`. */
export async function connect(url: string, log: Logger, withinMs = 10_000): Promise<Connections> {
  const retryStrategy = (times: number): number => Math.min(50 * 2 ** times, longestReconnectMs)
  const usual = { retryStrategy, reconnectOnError }
  const prompt = new Redis(url, { ...usual, enableOfflineQueue: false, commandTimeout: answerWithinMs })
  const patient = new Redis(url, { ...usual, maxRetriesPerRequest: null })
  for (const [name, redis] of Object.entries({ prompt, patient })) {
    // Every queue and worker listens on a connection that it shares.
    redis.setMaxListeners(0)
    redis.on('error', (error) => log.warn({ redis: name, err: error }, 'Redis connection'))
  }
  const close = async (): Promise<void> => {
    prompt.disconnect()
    patient.disconnect()
    await Promise.resolve()
  }
  try {
    await Promise.all([ready(prompt, withinMs), ready(patient, withinMs)])
  } catch (error) {
    await close()
    throw error
  }
  return { prompt, patient, close }
}

/** What was the primary may have become a replica: the address leads to the new one, and the command is sent there. */
function reconnectOnError({ message }: Error): false | 2 {
  return message.startsWith('READONLY') && 2
}

async function ready(redis: Redis, withinMs: number): Promise<void> {
  if (redis.status === 'ready') return
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure('redis-down')), withinMs)
    redis.once('ready', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
