import { ErrorCode, type Job, type Queue } from 'bullmq'
import type { Redis } from 'ioredis'

const mostAtOnce = 200
/** A job that was put off is scored by its time in ms, times this. */
const scorePerMs = 0x1000

/**
 * Takes up jobs that were put off and are due. BullMQ goes by the machine's clock: what a machine has put off whose
 * clock is ahead, the others leave for as long as that.
 */
export async function bringForward<Data>(
  queue: Queue<Data>,
  redis: Redis,
  isDue: (data: Data, at: number) => boolean,
): Promise<void> {
  const jobs = (await queue.getDelayed(0, mostAtOnce)) as Job<Data>[]
  if (jobs.length === 0) return
  const scores = await redis.zmscore(queue.toKey('delayed'), ...jobs.map(({ id }) => id ?? ''))
  for (const [index, job] of jobs.entries()) {
    if (isDue(job.data, Number(scores[index] ?? 0) / scorePerMs)) await promote(job)
  }
}

/** One that was taken up meanwhile is none of ours. */
async function promote(job: Job): Promise<void> {
  try {
    await job.promote()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === ErrorCode.JobNotInState)) throw error
  }
}
