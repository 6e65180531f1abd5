import { ErrorCode, type Queue } from 'bullmq'

/** Gives a job another place in line; one that has been done meanwhile has no place to change. */
export async function changePriority(
  queue: Pick<Queue, 'getJob'>,
  id: string,
  priority: number,
): Promise<void> {
  const job = await queue.getJob(id)
  try {
    await job?.changePriority({ priority })
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === ErrorCode.JobNotExist
}
