import type { Mode } from './receive/mode.ts'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { App, HTTPReceiver, type Receiver } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Bot } from '../bot/model/bot.ts'
import { type Meter, unmetered } from '../bot/model/meter.ts'
import type { Chat } from '../bot/ports/chat.ts'
import type { Inbox } from '../bot/ports/inbox.ts'
import type { People } from '../bot/ports/people.ts'
import { bridgeLogger } from './client/bridge-logger.ts'
import { callSlack } from './client/call-slack.ts'
import { clientOptions } from './client/client-options.ts'
import { createReceiver } from './receive/create-receiver.ts'
import { Intake } from './receive/intake.ts'
import type { Ears, Received } from './listeners/ears.ts'
import { onCommand } from './listeners/on-command.ts'
import { onDirectMessage } from './listeners/on-direct-message.ts'
import { onJoined } from './listeners/on-joined.ts'
import { onMention } from './listeners/on-mention.ts'
import { onOpened } from './listeners/on-opened.ts'
import { onPress } from './listeners/on-press.ts'
import { onReaction } from './listeners/on-reaction.ts'
import { onShortcut } from './listeners/on-shortcut.ts'
import { onSubmission } from './listeners/on-submission.ts'
import { onlyOfNow } from './receive/only-of-now.ts'
import { putOffDelivery, refuseDelivery } from './receive/refuse-delivery.ts'
import { createSend } from './send/send.ts'
import { SocketReceiver } from './socket/socket-receiver.ts'

export interface SlackOptions {
  readonly botToken: string
  readonly mode: Mode
  /** For a stand-in: the base address, in place of https://slack.com/api/. */
  readonly apiUrl?: string | undefined
  readonly inbox: Inbox
  readonly bot: Bot
  readonly chat: Chat
  readonly people: People
  readonly log: Logger
  readonly meter?: Meter
  readonly now?: () => number
  /** Socket Mode only: how long after the first connection the second is made. */
  readonly apartMs?: number
}

export interface Slack {
  /** Authenticates, then takes in what Slack delivers. */
  start(): Promise<void>
  /** Takes in nothing more, lets the listeners finish (at most 10 s), and disconnects. */
  stop(): Promise<void>
  /** Works on what a process took in and did not finish; to be called every so often. */
  sweep(): Promise<void>
  /** Whether what Slack delivers now is heard. */
  readonly isListening: boolean
  /** Socket Mode only: how many connections are open. */
  readonly connections: number | undefined
  /** HTTP mode only: answers `POST /slack/events` on the server of `main`. */
  readonly requestListener?: (request: IncomingMessage, response: ServerResponse) => void
}

const finishWithinMs = 10_000

/** Slack for listening: Bolt in either mode, behind the inbox. */
export function createSlack(options: SlackOptions): Slack {
  const { botToken, inbox, log, meter = unmetered, now = Date.now } = options
  const receiver = createReceiver(options)
  const app = new App<Received>({
    token: botToken,
    receiver,
    deferInitialization: true,
    convoStore: false,
    clientOptions: clientOptions(options),
    logger: bridgeLogger(log),
  })
  const intake = new Intake({
    inbox,
    process: app.processEvent.bind(app),
    refuse: (event, failure) => refuseDelivery(event, failure, options),
    putOff: (event) => putOffDelivery(event, options),
    log,
    now,
  })
  app.processEvent = (event) => intake.receive(event)
  app.error(async (error) => {
    throw error
  })
  listen(app, { ...options, send: createSend(meter, now), now })
  let isAuthenticated = false

  return {
    async start() {
      await callSlack('harmless', () => app.init())
      isAuthenticated = true
      intake.open()
      if (receiver instanceof SocketReceiver) await receiver.start()
    },
    async stop() {
      await intake.close(finishWithinMs)
      if (receiver instanceof SocketReceiver) await receiver.stop()
    },
    sweep: () => intake.sweep(),
    get isListening() {
      return isAuthenticated && connectionsOf(receiver) !== 0
    },
    get connections() {
      return connectionsOf(receiver)
    },
    ...(receiver instanceof HTTPReceiver
      ? { requestListener: onlyOfNow(receiver.requestListener, now) }
      : {}),
  }
}

function connectionsOf(receiver: Receiver): number | undefined {
  return receiver instanceof SocketReceiver ? receiver.connections : undefined
}

function listen(app: App<Received>, ears: Ears): void {
  onCommand(app, ears)
  onShortcut(app, ears)
  onSubmission(app, ears)
  onPress(app, ears)
  onReaction(app, ears)
  onMention(app, ears)
  onDirectMessage(app, ears)
  onJoined(app, ears)
  onOpened(app, ears)
}
