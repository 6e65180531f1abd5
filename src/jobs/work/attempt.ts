import type { Logger } from 'pino'
import { Failure } from '../../bot/model/failure.ts'
import type { FencePass } from '../lanes/fence.ts'

/** What a request brings, or how it failed; thrown is only why it was cut off. */
export async function attempt<Result>(
  request: () => Promise<Result>,
  pass: FencePass,
  signal: AbortSignal,
  log: Logger,
): Promise<Result | Failure> {
  try {
    return await request()
  } catch (error) {
    if (error instanceof Failure) return error
    if (signal.aborted) {
      await pass.leave()
      throw signal.reason
    }
    log.error({ err: error }, 'A call broke')
    return new Failure('answer-unreadable', { cause: error })
  }
}

/** A process that is held up does not send what it may send no more, and that says nothing about the server. */
export function isUnsent(ended: unknown, { hasBegun }: FencePass): boolean {
  return ended instanceof Failure && ended.kind === 'timeout' && !hasBegun
}
