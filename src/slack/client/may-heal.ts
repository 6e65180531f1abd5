import { Failure } from '../../bot/model/failure.ts'

/** Whether the same again can go better later; a refusal stays one, and a bug would only repeat itself. */
export function mayHeal(error: unknown): error is Failure {
  return error instanceof Failure && (error.kind === 'redis-down' || error.kind === 'slack-unavailable')
}
