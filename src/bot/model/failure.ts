/**
 * What can go wrong outside, by what the reaction needs. Adapters turn their libraries' errors into these at their
 * edge; `apology` chooses the words and `jobs/` the retry policy, both by `kind`. Anything else is a bug.
 */
export type FailureKind =
  /** 403 PLEASE VALIDATE TOKEN, or 401: a setting to mend. */
  | 'token-refused'
  /** 403 TOKEN LIMIT EXCEEDED: the day's calls are used up. */
  | 'quota-used-up'
  /** 403 EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS: someone else uses the token too. */
  | 'token-busy'
  /** Any other 403. */
  | 'maintenance'
  /** 400: Wolkvox did not understand the call. Our mistake. */
  | 'call-refused'
  /** The server's name does not resolve. */
  | 'server-unknown'
  /** Connection refused or reset: often the caller's address is not on Wolkvox's allow-list. */
  | 'server-unreachable'
  | 'timeout'
  /** HTML, half an answer, or JSON of another shape. */
  | 'answer-unreadable'
  /** 5xx or 429. */
  | 'server-error'
  /** More rows in one hour, or more bytes, than a call can return. */
  | 'answer-too-large'
  /** Rows of other times than were asked for, or the same for every window. */
  | 'window-ignored'
  /** A question would take more calls than anybody has agreed to. */
  | 'too-many-calls'
  /** More than can be put together at once, over all calls of a question. */
  | 'too-many-rows'
  | 'redis-down'
  | 'slack-not-in-channel'
  /** The channel is archived, deleted or unknown to the bot. */
  | 'slack-channel-gone'
  /** Slack does not know the person, not any more, or does not show them to the bot. */
  | 'slack-person-gone'
  /** A response_url that is used up or older than 30 minutes, or a modal's trigger that expired. */
  | 'slack-link-expired'
  | 'slack-blocks-refused'
  /** Slack may or may not have taken the post. */
  | 'slack-outcome-unknown'
  /** Slack refused or did not answer, and surely did not take it. */
  | 'slack-unavailable'
  /** Slack wants a setting mended: a missing scope, a revoked token. */
  | 'slack-refused'

export class Failure extends Error {
  override readonly name = 'Failure'
  readonly kind: FailureKind
  readonly retryAfterMs: number | undefined

  constructor(kind: FailureKind, options: { cause?: unknown; retryAfterMs?: number } = {}) {
    super(kind, { cause: options.cause })
    this.kind = kind
    this.retryAfterMs = options.retryAfterMs
  }
}
