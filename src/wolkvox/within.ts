import { Failure } from '../bot/model/failure.ts'

/** Does the work under a signal that also ends it after `timeoutMs`, as the failure `timeout`. */
export async function within<Result>(
  timeoutMs: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    return await work(AbortSignal.any([signal, timeout]))
  } catch (error) {
    throw timeout.aborted && error === timeout.reason ? new Failure('timeout') : error
  }
}
