import { Failure, type FailureKind } from '../bot/model/failure.ts'

const kinds: Readonly<Record<string, FailureKind>> = {
  ENOTFOUND: 'server-unknown',
  EAI_AGAIN: 'server-unreachable',
  ECONNREFUSED: 'server-unreachable',
  ECONNRESET: 'server-unreachable',
  EPIPE: 'server-unreachable',
  EHOSTUNREACH: 'server-unreachable',
  ENETUNREACH: 'server-unreachable',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'server-unreachable',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_SOCKET: 'server-unreachable',
}

/** What a connection's end without a whole answer means; `hasBegun` when a part of the answer was there. */
export function unreachable(error: unknown, hasBegun: boolean): Failure {
  if (error instanceof Failure) return error
  if (hasBegun) return new Failure('answer-unreadable', { cause: error })
  return new Failure(kinds[codeOf(error)] ?? 'server-unreachable', { cause: error })
}

function codeOf(error: unknown): string {
  // Several addresses were tried: the first refusal speaks for all.
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error
  return typeof first === 'object' && first !== null && 'code' in first ? String(first.code) : ''
}
