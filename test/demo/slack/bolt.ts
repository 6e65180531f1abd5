import { App, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt'
import { type PracticeSlackOptions, startPracticeSlack } from '../../../demo/slack/start-practice-slack.ts'
import { manifestWith } from './manifest-with.ts'
import type { PracticeSlack } from '../../../demo/slack/practice-slack.ts'

export type Mode = 'socket' | 'http'

export interface Stage extends AsyncDisposable {
  readonly slack: PracticeSlack
  readonly app: App
  /** Where the app listens in HTTP mode. */
  readonly url: string
}

/** A practice Slack and a real Bolt app that is connected to it; `listen` adds the app's listeners. */
export async function stage(
  mode: Mode,
  listen: (app: App) => void,
  options: PracticeSlackOptions = {},
): Promise<Stage> {
  const slack = await startPracticeSlack({
    mode,
    redeliveryMs: [0, 20, 20],
    ackTimeoutMs: 2_000,
    manifest: manifestWith(),
    ...options,
  })
  const { app, url } = await startBolt(slack, mode, listen)
  if (url !== undefined) await slack.useRequestUrl(url)
  return {
    slack,
    app,
    url: url ?? '',
    async [Symbol.asyncDispose]() {
      await app.stop()
      await slack.close()
    },
  }
}

async function startBolt(
  slack: PracticeSlack,
  mode: Mode,
  listen: (app: App) => void,
): Promise<{ readonly app: App; readonly url?: string }> {
  const clientOptions = { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, timeout: 5_000 }
  const receiver =
    mode === 'socket'
      ? new SocketModeReceiver({
          appToken: 'xapp-practice',
          installerOptions: { clientOptions },
          clientPingTimeout: 300,
          logger: silent,
        })
      : new HTTPReceiver({ signingSecret: 'practice-signing-secret', logger: silent })
  const app = new App({ token: 'xoxb-practice', receiver, clientOptions, logger: silent, convoStore: false })
  listen(app)
  const server = await app.start(mode === 'http' ? { port: 0, host: '127.0.0.1' } : {})
  const address = mode === 'http' && 'address' in server ? server.address() : undefined
  if (typeof address !== 'object' || address === null) return { app }
  return { app, url: `http://127.0.0.1:${address.port}/slack/events` }
}

const ignore = () => {}
const silent: Logger = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  setLevel: ignore,
  getLevel: () => LogLevel.ERROR,
  setName: ignore,
}
