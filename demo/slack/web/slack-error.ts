import type { Json } from '../json.ts'

/** A refusal: `ok: false` with Slack's code and what else its answer carries. */
export class SlackError extends Error {
  readonly code: string
  readonly more: Json

  constructor(code: string, more: Json = {}) {
    super(code)
    this.name = 'SlackError'
    this.code = code
    this.more = more
  }
}

/** Slack's 429. */
export class RateLimited extends Error {
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds: number) {
    super('ratelimited')
    this.name = 'RateLimited'
    this.retryAfterSeconds = retryAfterSeconds
  }
}
