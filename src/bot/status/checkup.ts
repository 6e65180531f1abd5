/** One thing that was looked at. Words for both parts are in `words/en/operating.ts`. */
export interface Finding {
  readonly subject: CheckupSubject
  /** The account or zone that it is about. */
  readonly of?: string
  /** What was found, as it stands: a version, a name, a figure. Never a secret. */
  readonly found: string
  /** What is wrong, if anything; the words for it say how to mend it. */
  readonly problem?: CheckupProblem
}

export type CheckupSubject =
  | 'slackToken'
  | 'slackScopes'
  | 'slackAppToken'
  | 'redisVersion'
  | 'redisMemory'
  | 'redisFile'
  | 'redisWriting'
  | 'redisClock'
  | 'slackClock'
  | 'zone'
  | 'account'

export type CheckupProblem =
  | 'slackUnreachable'
  | 'slackTokenRefused'
  | 'scopesMissing'
  | 'appTokenRefused'
  | 'redisUnreachable'
  | 'redisPassword'
  | 'redisOld'
  | 'redisEvicts'
  | 'redisFull'
  | 'redisForgets'
  | 'redisCannotWrite'
  | 'clockOff'
  | 'zoneUnknown'
  | AccountProblem

/** What can be wrong with an account, by who can mend it. */
export type AccountProblem =
  | 'tokenRefused'
  | 'quotaUsedUp'
  | 'quotaLow'
  | 'tokenBusy'
  | 'serverUnknown'
  | 'serverUnreachable'
  | 'serverSlow'
  | 'serverTrouble'

/** Slack, Redis, the clock and the zones, looked at now; each look has its own end, so that it takes seconds at most. */
export interface Checkup {
  look(): Promise<readonly Finding[]>
}
