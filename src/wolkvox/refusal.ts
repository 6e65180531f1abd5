import { Failure, type FailureKind } from '../bot/model/failure.ts'

/** What Wolkvox means by a status (or a `code`) that is not success, and the text beside it. */
export function refusal(status: number, msg: string, retryAfterMs?: number): Failure {
  return new Failure(kindOf(status, msg.toUpperCase()), retryAfterMs === undefined ? {} : { retryAfterMs })
}

function kindOf(status: number, msg: string): FailureKind {
  if (status === 400) return 'call-refused'
  if (status === 401) return 'token-refused'
  if (status === 403) {
    if (msg.includes('SIMULTANEOUS')) return 'token-busy'
    if (msg.includes('TOKEN LIMIT EXCEEDED')) return 'quota-used-up'
    if (msg.includes('VALIDATE TOKEN')) return 'token-refused'
    return 'maintenance'
  }
  if (status === 429 || status >= 500) return 'server-error'
  return 'answer-unreadable'
}
