import { Failure } from '../model/failure.ts'

/** As if it had not been tried; what was tried before it may still have been taken. */
export function isSurelyNotTaken(error: unknown): boolean {
  return error instanceof Failure && error.kind === 'slack-unavailable'
}
