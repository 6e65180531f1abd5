/** What `/report status` and `npm run doctor` say. The keys are those of `bot/status/checkup.ts`. */
export const operating = {
  works: 'I am up and running.',
  toMend: (n: number) => (n === 1 ? 'One thing needs attention.' : `${n} things need attention.`),
  nobodyWaits: 'Nobody is waiting.',
  /** Calls that wait in an account's line. */
  waiting: (account: string, n: number) =>
    n === 1 ? `${account}: 1 request is waiting.` : `${account}: ${n} requests are waiting.`,
  closed: (account: string, until: string) =>
    `${account}: Wolkvox is taking no requests. I will try again at ${until}.`,
  moreAccounts: (n: string) => `Accounts (${n} more not shown)`,
  accounts: 'Accounts',
  account: 'Account',
  inLine: 'Waiting',
  runningSince: 'Running',
  left: 'Requests left today',
  since: (report: string, clock: string) => `${report} since ${clock}`,
  unknown: 'not known yet',
  /** What was found right, before the list of it. */
  right: 'In order',
  subject: {
    slackToken: 'Slack token',
    slackScopes: 'Slack permissions',
    slackAppToken: 'Slack app token',
    redisVersion: 'Redis version',
    redisMemory: 'Redis when its memory is full',
    redisFile: 'Redis file',
    redisWriting: 'Redis writing to disk',
    redisClock: 'Clock compared with Redis',
    slackClock: 'Clock compared with Slack',
    zone: 'Time zone',
    account: 'Account',
  },
  problem: {
    slackUnreachable: 'Slack cannot be reached: let this machine open HTTPS connections to slack.com.',
    slackTokenRefused:
      'Slack does not take the token: install the app again and copy its Bot User OAuth Token into SLACK_BOT_TOKEN.',
    scopesMissing:
      'The app lacks these permissions: paste manifest.yml into the app at api.slack.com/apps and install it again.',
    appTokenRefused:
      'Slack does not take the app token: make one with the scope connections:write for SLACK_APP_TOKEN.',
    redisUnreachable: 'Redis does not answer: see that it runs and that REDIS_URL leads to it.',
    redisPassword:
      'Redis does not take this password: write the right one in REDIS_URL, as in redis://:password@host:6379.',
    redisOld: 'This Redis is too old: use version 7 or newer.',
    redisEvicts:
      'Redis may throw questions away when its memory is full: set maxmemory-policy to noeviction.',
    redisFull: 'Redis is full, or nearly: raise maxmemory. A full one takes no question.',
    redisForgets: 'Redis forgets questions and digests when it restarts: set appendonly to yes.',
    redisCannotWrite: 'Redis cannot write its file: give its disk more space, or see its log.',
    clockOff: 'The clock of this machine is off: turn on time synchronisation (NTP).',
    zoneUnknown:
      'Node does not know this zone: correct its name, or use a build of Node with complete time zones.',
    tokenRefused: 'Wolkvox does not take the token: copy it once more from Wolkvox into the settings.',
    quotaUsedUp: 'Today’s requests are used up: wait until midnight, or ask Wolkvox for more.',
    quotaLow: 'Few of today’s requests are left: digests wait, people go first.',
    tokenBusy: 'Something else uses the same token: give the bot a token of its own.',
    serverUnknown: 'There is no server of this number: check its four digits in the settings.',
    serverUnreachable:
      'The server lets nobody in from here: have Wolkvox put this machine’s address on its list.',
    serverSlow: 'The server took too long to answer: try again, and tell Wolkvox if it stays so.',
    serverTrouble:
      'The server does not answer as it should: try again later, and tell Wolkvox if it stays so.',
  },
}
