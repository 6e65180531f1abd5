import { HTTPReceiver, SocketModeReceiver } from '@slack/bolt'
import type { Logger } from 'pino'
import { bridgeLogger } from './bridge-logger.ts'
import { clientOptions } from './client-options.ts'
import type { Mode } from './create-slack.ts'

export interface ReceiverOptions {
  readonly mode: Mode
  readonly apiUrl?: string | undefined
  readonly log: Logger
}

/** Bolt's side of the connection. A delivery that was not stored is not acknowledged, and Slack delivers it again. */
export function createReceiver({ mode, apiUrl, log }: ReceiverOptions): HTTPReceiver | SocketModeReceiver {
  const logger = bridgeLogger(log)
  if (mode.kind === 'http') {
    return new HTTPReceiver({
      signingSecret: mode.signingSecret,
      logger,
      processEventErrorHandler: async ({ response }) => {
        if (!response.headersSent) response.writeHead(503).end()
        return true
      },
    })
  }
  return new SocketModeReceiver({
    appToken: mode.appToken,
    logger,
    installerOptions: {
      clientOptions: {
        ...clientOptions({ apiUrl, log }),
        rejectRateLimitedCalls: false,
        // A reconnection that gives up ends the process: an unhandled rejection inside the client.
        retryConfig: { retries: 100, factor: 1.3, minTimeout: 500, maxTimeout: 30_000, randomize: true },
      },
    },
    processEventErrorHandler: async () => false,
  })
}
