import type { WebClientOptions } from '@slack/web-api'
import type { Logger } from 'pino'
import { bridgeLogger } from './bridge-logger.ts'
import { fetchSlack, type HearClock } from './fetch-slack.ts'

export interface SlackApi {
  readonly botToken: string
  /** For a stand-in: the base address, in place of https://slack.com/api/. */
  readonly apiUrl?: string | undefined
  readonly log: Logger
  readonly hearClock?: HearClock
}

/** The library would wait for ever and repeat posts whose reply was lost: repeating is left to `callSlack`. */
export function clientOptions({
  apiUrl,
  log,
  hearClock = () => undefined,
}: Omit<SlackApi, 'botToken'>): WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    timeout: 10_000,
    fetch: fetchSlack(hearClock),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: bridgeLogger(log),
  }
}
