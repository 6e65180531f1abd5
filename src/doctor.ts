/**
 * npm run doctor: looks at Slack, Redis, the clock, the zones and every account with the settings of .env, and says
 * how to mend what is wrong. Reads only; a call with an account's token is made behind its lane's fence.
 */
import { pino } from 'pino'
import type { Finding } from './bot/status/checkup.ts'
import { Failure } from './bot/model/failure.ts'
import { findingLine } from './bot/status/finding-line.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { createCheckup } from './doctor/create-checkup.ts'
import { lookAtAccounts } from './doctor/look-at-accounts.ts'
import { createJobs } from './jobs/jobs.ts'
import { FencePass } from './jobs/lanes/fence.ts'
import { accountsByLane } from './jobs/lanes/lane-names.ts'
import { withoutSecrets } from './log.ts'
import { createSource } from './wolkvox/source.ts'

const log = pino({ level: 'silent' })

function print(line: string): void {
  process.stdout.write(`${withoutSecrets(line)}\n`)
}

function tell(finding: Finding): void {
  print(`${finding.problem === undefined ? 'ok   ' : 'WRONG'} ${findingLine(finding, 'en')}`)
  if (finding.problem !== undefined) process.exitCode = 1
}

function settings(): Config | undefined {
  try {
    return readConfig(process.env, 'all')
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    print(error.message)
    process.exitCode = 1
    return undefined
  }
}

async function lookAtLanes(config: Config): Promise<readonly Finding[]> {
  const { redisUrl, redisPrefix: prefix, accounts, timeoutMs, wolkvoxUrl } = config
  await using stack = new AsyncDisposableStack()
  const jobs = await createJobs({ redisUrl, prefix, accounts, timeoutMs, log })
  stack.defer(() => jobs.close(0))
  const takeFence = await jobs.openFence()
  const source = createSource({
    accounts,
    timeoutMs,
    log,
    ...(wolkvoxUrl !== undefined && { baseUrl: wolkvoxUrl }),
  })
  stack.defer(() => source.close())
  return await lookAtAccounts({
    lanes: [...accountsByLane(jobs.lanes).values()],
    lane: (account) => jobs.calls.lane(account),
    async tokenInfo(account) {
      const pass = await takeFence(account)
      // Nothing runs, and yet the fence is up: a call was cut off, and Wolkvox may still be at work on it.
      if (!(pass instanceof FencePass)) throw new Failure('timeout')
      try {
        return await source.tokenInfo(account, new AbortController().signal, pass)
      } finally {
        await pass.leave()
      }
    },
  })
}

const config = settings()
if (config !== undefined) {
  const { slack, redisUrl, accounts } = config
  const found = await createCheckup({ slack, redisUrl, accounts, now: Date.now }).look()
  for (const finding of found) tell(finding)
  if (found.some(({ problem }) => problem === 'redisUnreachable' || problem === 'redisPassword')) {
    print('      The accounts are not looked at without Redis, which keeps two calls of one token apart.')
  } else {
    for (const finding of await lookAtLanes(config)) tell(finding)
  }
}
