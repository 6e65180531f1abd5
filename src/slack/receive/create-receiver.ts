import { HTTPReceiver } from '@slack/bolt'
import type { Logger } from 'pino'
import { bridgeLogger } from '../client/bridge-logger.ts'
import { clientOptions } from '../client/client-options.ts'
import type { Mode } from './mode.ts'
import { SocketReceiver } from '../socket/socket-receiver.ts'

export interface ReceiverOptions {
  readonly mode: Mode
  readonly apiUrl?: string | undefined
  readonly log: Logger
  /** Socket Mode only: how long after the first connection the second is made. */
  readonly apartMs?: number
}

/** Bolt's side of the connection. A delivery that was not stored is not acknowledged, and Slack delivers it again. */
export function createReceiver({
  mode,
  apiUrl,
  log,
  apartMs,
}: ReceiverOptions): HTTPReceiver | SocketReceiver {
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
  const client = { appToken: mode.appToken, logger, clientOptions: clientOptions({ apiUrl, log }) }
  return new SocketReceiver({ client, log, apartMs })
}
