import { EventEmitter } from 'node:events'
import type { Json } from './json.ts'

/** One call of the Web API, one use of a response_url (`response_url`) or of a file's address (`upload`). */
export interface Call {
  readonly at: number
  readonly method: string
  /** Without the token. */
  readonly args: Json
  /** `ok`, Slack's error code, or what was injected: `429`, `500`, `hang`, `reply lost`. */
  readonly outcome: string
}

export interface Attempt {
  readonly at: number
  readonly retryNum: number
  readonly outcome:
    | 'acknowledged'
    | 'timed-out'
    | 'refused'
    | 'connection-lost'
    | 'nobody-there'
    | 'withheld'
    | 'ack-lost'
  readonly tookMs: number
}

export interface Delivery {
  readonly kind: 'events_api' | 'slash_commands' | 'interactive'
  /** The event's type, the command, or the interaction's type. */
  readonly what: string
  readonly body: Json
  readonly attempts: Attempt[]
}

export interface Violation {
  readonly kind:
    | 'double-ack'
    | 'late-ack'
    | 'unacknowledged'
    | 'unknown-envelope'
    | 'bad-ack'
    | 'response-url-overuse'
    | 'response-url-expired'
    | 'replace-original-on-command'
    | 'posted-twice'
    | 'no-fallback-text'
    | 'broadcast'
    | 'event-without-scope'
  readonly at: number
  readonly detail: string
}

/** What happened, for tests to read. */
export class Records {
  readonly calls: Call[] = []
  readonly deliveries: Delivery[] = []
  readonly violations: Violation[] = []
  readonly #events = new EventEmitter().setMaxListeners(0)
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  call(method: string, args: Json, outcome: string): void {
    this.calls.push({ at: this.#now(), method, args, outcome })
    this.touch()
  }

  violation(kind: Violation['kind'], detail: string): void {
    this.violations.push({ kind, at: this.#now(), detail })
    this.touch()
  }

  /** Says that something happened, so that whoever waits looks again. */
  touch(): void {
    this.#events.emit('touch')
  }

  onTouch(listener: () => void): () => void {
    this.#events.on('touch', listener)
    return () => this.#events.off('touch', listener)
  }
}
