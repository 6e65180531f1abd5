import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from '../../bot/model/failure.ts'
import { slackFailure } from './slack-failure.ts'

const mostAttempts = 3
const longestPauseMs = 60_000

/**
 * Makes one call to Slack and fails with a Failure. What Slack surely did not take is tried again, honouring
 * Retry-After; a call whose outcome is unknown is tried again only where a repeat does no harm.
 */
export async function callSlack<T>(repeat: 'harmless' | 'doubles', call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call()
    } catch (error) {
      const failure = slackFailure(error)
      const pauseMs = failure.retryAfterMs ?? 250 * 2 ** attempt
      const isWorthIt = canRepeat(failure, repeat) && attempt < mostAttempts && pauseMs <= longestPauseMs
      if (!isWorthIt) throw repeat === 'harmless' ? withoutDoubt(failure) : failure
      await pause(pauseMs)
    }
  }
}

function canRepeat(failure: Failure, repeat: 'harmless' | 'doubles'): boolean {
  if (failure.kind === 'slack-unavailable') return true
  return failure.kind === 'slack-outcome-unknown' && repeat === 'harmless'
}

/** Where a repeat does no harm, nobody needs to know whether the last attempt was taken. */
function withoutDoubt(failure: Failure): Failure {
  if (failure.kind !== 'slack-outcome-unknown') return failure
  return new Failure('slack-unavailable', { cause: failure.cause })
}
