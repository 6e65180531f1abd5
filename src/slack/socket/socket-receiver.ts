import { setTimeout as pause } from 'node:timers/promises'
import type { App, Receiver, ReceiverEvent } from '@slack/bolt'
import type { SocketModeOptions } from '@slack/socket-mode'
import type { Logger } from 'pino'
import { Failure } from '../../bot/model/failure.ts'
import { slackFailure } from '../client/slack-failure.ts'
import { within } from '../client/within.ts'
import { Connection } from './connection.ts'

export interface SocketReceiverOptions {
  readonly client: SocketModeOptions
  readonly log: Logger
  /** How long after the first connection the second is made. */
  readonly apartMs?: number | undefined
}

/** What the library hands over. */
interface Envelope {
  readonly body: ReceiverEvent['body']
  readonly ack: ReceiverEvent['ack']
  readonly retry_num?: number
  readonly retry_reason?: string
}

/** Longer than the ten seconds between Slack's announcement and the end of a connection. */
const usuallyApartMs = 20_000
const lingerMs = 30_000
const helloWithinMs = 20_000
const disconnectWithinMs = 2_000
const firstPauseMs = 500
const longestPauseMs = 30_000

/**
 * Socket Mode over two connections, so that somebody always listens: Slack does not repeat a command or a click that
 * found nobody. Each has its successor before it is let go, and Slack spreads what it delivers over all of them.
 */
export class SocketReceiver implements Receiver {
  readonly #options: SocketReceiverOptions
  readonly #up = new Set<Connection>()
  readonly #stopping = new AbortController()
  #app: App | undefined

  constructor(options: SocketReceiverOptions) {
    this.#options = options
  }

  init(app: App): void {
    this.#app = app
  }

  /** How many connections are open now. */
  get connections(): number {
    return this.#up.size
  }

  /** Resolves when the first connection is there; fails where Slack refuses the app's token. */
  async start(): Promise<void> {
    const { apartMs = usuallyApartMs } = this.#options
    const first = await this.#connect(({ kind }) => kind !== 'slack-refused')
    const second = pause(apartMs, undefined, { signal: this.#stopping.signal }).then(() => this.#connect())
    void this.#hold(Promise.resolve(first))
    void this.#hold(second)
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    const closed = Promise.all([...this.#up].map((connection) => connection.disconnect()))
    await within<unknown>(disconnectWithinMs, closed, undefined)
  }

  /** Keeps one connection until the receiver stops: its successor is there before it is let go. */
  async #hold(opening: Promise<Connection>): Promise<void> {
    try {
      let connection = await opening
      for (;;) {
        await connection.isEnding
        const last = connection
        connection = await this.#connect()
        setTimeout(() => void last.disconnect(), lingerMs).unref()
      }
    } catch (error) {
      if (!this.#stopping.signal.aborted) throw error
    }
  }

  /** Tries until there is a connection, the receiver stops, or it is not worth it. */
  async #connect(isWorthTrying: (failure: Failure) => boolean = () => true): Promise<Connection> {
    const { signal } = this.#stopping
    for (let attempt = 0; ; attempt += 1) {
      signal.throwIfAborted()
      try {
        return await this.#open()
      } catch (error) {
        const failure = slackFailure(error)
        this.#options.log.warn(
          { failure: failure.kind, connections: this.connections },
          'no new connection to Slack',
        )
        if (!isWorthTrying(failure)) throw failure
        const pauseMs = failure.retryAfterMs ?? Math.min(firstPauseMs * 2 ** attempt, longestPauseMs)
        await pause(pauseMs, undefined, { signal })
      }
    }
  }

  async #open(): Promise<Connection> {
    const connection = new Connection(this.#options.client)
    connection.once('connected', () => this.#up.add(connection))
    connection.once('disconnected', () => this.#up.delete(connection))
    connection.on('slack_event', (envelope: Envelope) => this.#receive(envelope))
    const hello = await within<unknown>(helloWithinMs, connection.start(), undefined)
    if (hello !== undefined && !this.#stopping.signal.aborted) return connection
    void connection.disconnect()
    throw new Failure('slack-unavailable')
  }

  /** What was not stored is not acknowledged, and Slack delivers it again. */
  #receive({ body, ack, retry_num: retryNum, retry_reason: retryReason }: Envelope): void {
    const retry = {
      ...(retryNum !== undefined && { retryNum }),
      ...(retryReason !== undefined && { retryReason }),
    }
    this.#app?.processEvent({ body, ack, ...retry }).catch(() => {})
  }
}
