/** What `/report status` and `npm run doctor` say. The keys are those of `bot/status/checkup.ts`. */
export interface OperatingWords {
  readonly works: string
  readonly toMend: (n: number) => string
  readonly nobodyWaits: string
  /** Calls that wait in an account's line. */
  readonly waiting: (account: string, n: number) => string
  readonly closed: (account: string, until: string) => string
  readonly moreAccounts: (n: string) => string
  readonly accounts: string
  readonly account: string
  readonly inLine: string
  readonly runningSince: string
  readonly left: string
  readonly since: (report: string, clock: string) => string
  readonly unknown: string
  /** What was found right, before the list of it. */
  readonly right: string
  readonly subject: {
    readonly slackToken: string
    readonly slackScopes: string
    readonly slackAppToken: string
    readonly redisVersion: string
    readonly redisMemory: string
    readonly redisFile: string
    readonly redisWriting: string
    readonly redisClock: string
    readonly slackClock: string
    readonly zone: string
    readonly account: string
  }
  readonly problem: {
    readonly slackUnreachable: string
    readonly slackTokenRefused: string
    readonly scopesMissing: string
    readonly appTokenRefused: string
    readonly redisUnreachable: string
    readonly redisPassword: string
    readonly redisOld: string
    readonly redisEvicts: string
    readonly redisFull: string
    readonly redisForgets: string
    readonly redisCannotWrite: string
    readonly clockOff: string
    readonly zoneUnknown: string
    readonly tokenRefused: string
    readonly quotaUsedUp: string
    readonly quotaLow: string
    readonly tokenBusy: string
    readonly serverUnknown: string
    readonly serverUnreachable: string
    readonly serverSlow: string
    readonly serverTrouble: string
  }
}
