import type { Failure } from '../../bot/model/failure.ts'

const firstMs = 1000
const longestMs = 20_000
export interface Failing {
  readonly failure: Failure
  /** Since the first attempt began. */
  readonly failingForMs: number
  /** What the last attempt took, and so the next one may take. */
  readonly attemptMs: number
  /** How long an answer may be put off by failures. */
  readonly patienceMs: number
  /** In [0, 1): spreads the attempts so that processes do not fall into step. */
  readonly chance: number
}

/** When to try a failed call again, in ms, waiting longer the longer it fails; undefined when it has to be told. */
export function retryInMs(failing: Failing): number | undefined {
  const { failure, failingForMs, attemptMs, patienceMs, chance } = failing
  if (!isPassing(failure)) return undefined
  const grownMs = Math.min(Math.max(failingForMs, firstMs), longestMs)
  const waitMs = Math.max(grownMs * (0.75 + chance / 2), failure.retryAfterMs ?? 0)
  return failingForMs + waitMs + attemptMs > patienceMs ? undefined : Math.round(waitMs)
}

function isPassing({ kind }: Failure): boolean {
  switch (kind) {
    case 'token-busy':
    case 'maintenance':
    case 'server-error':
    case 'server-unreachable':
    case 'timeout':
    case 'answer-unreadable':
      return true
    case 'token-refused':
    case 'quota-used-up':
    case 'call-refused':
    case 'server-unknown':
    case 'answer-too-large':
    case 'window-ignored':
    case 'too-many-calls':
    case 'too-many-rows':
    case 'redis-down':
    case 'slack-not-in-channel':
    case 'slack-channel-gone':
    case 'slack-person-gone':
    case 'slack-link-expired':
    case 'slack-blocks-refused':
    case 'slack-outcome-unknown':
    case 'slack-unavailable':
    case 'slack-refused':
      return false
  }
}
