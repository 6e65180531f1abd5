import type { AccountProblem } from './checkup.ts'
import type { FailureKind } from '../model/failure.ts'

/** A failure as a thing to mend. */
export function accountProblem(failure: FailureKind): AccountProblem {
  switch (failure) {
    case 'token-refused':
      return 'tokenRefused'
    case 'quota-used-up':
      return 'quotaUsedUp'
    case 'token-busy':
      return 'tokenBusy'
    case 'server-unknown':
      return 'serverUnknown'
    case 'server-unreachable':
      return 'serverUnreachable'
    case 'timeout':
      return 'serverSlow'
    default:
      return 'serverTrouble'
  }
}
