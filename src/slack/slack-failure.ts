import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'
import { Failure, type FailureKind } from '../bot/failure.ts'

/**
 * Slack's own error codes. What is not here wants a setting mended, or is our mistake: `account_inactive` too, which
 * means the bot's own token.
 */
const kinds: Readonly<Record<string, FailureKind>> = {
  not_in_channel: 'slack-not-in-channel',
  channel_not_found: 'slack-channel-gone',
  is_archived: 'slack-channel-gone',
  message_not_found: 'slack-channel-gone',
  thread_not_found: 'slack-channel-gone',
  cannot_reply_to_message: 'slack-channel-gone',
  user_not_found: 'slack-channel-gone',
  user_not_visible: 'slack-channel-gone',
  user_disabled: 'slack-channel-gone',
  users_not_found: 'slack-channel-gone',
  cannot_dm_bot: 'slack-channel-gone',
  cannot_dm_user: 'slack-channel-gone',
  method_not_supported_for_channel_type: 'slack-channel-gone',
  // The channel lets only some people write.
  restricted_action: 'slack-channel-gone',
  restricted_action_read_only_channel: 'slack-channel-gone',
  restricted_action_thread_only_channel: 'slack-channel-gone',
  restricted_action_non_threadable_channel: 'slack-channel-gone',
  posting_to_channel_denied: 'slack-channel-gone',
  invalid_channel: 'slack-channel-gone',
  invalid_blocks: 'slack-blocks-refused',
  invalid_blocks_format: 'slack-blocks-refused',
  invalid_attachments: 'slack-blocks-refused',
  msg_blocks_too_long: 'slack-blocks-refused',
  msg_too_long: 'slack-blocks-refused',
  // What a view is refused with.
  invalid_arguments: 'slack-blocks-refused',
  used_url: 'slack-link-expired',
  expired_url: 'slack-link-expired',
  no_such_url: 'slack-link-expired',
  expired_trigger_id: 'slack-link-expired',
  exchanged_trigger_id: 'slack-link-expired',
  trigger_expired: 'slack-link-expired',
  ratelimited: 'slack-unavailable',
  rate_limited: 'slack-unavailable',
  request_timeout: 'slack-unavailable',
  service_unavailable: 'slack-unavailable',
  // Of these two Slack says that a part of the call may have been carried out.
  internal_error: 'slack-outcome-unknown',
  fatal_error: 'slack-outcome-unknown',
}

/** Faults of the network that come before the request has left. */
const beforeSending = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** The kind for an error code of Slack's; anything that is no code at all is half an answer. */
export function kindOf(code: string): FailureKind {
  if (!/^[a-z_]+$/.test(code)) return 'slack-outcome-unknown'
  return kinds[code] ?? 'slack-refused'
}

/** An error of a call to Slack, by what the reaction needs. */
export function slackFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (error instanceof WebAPIRateLimitedError) {
    return new Failure('slack-unavailable', { cause: error, retryAfterMs: error.retryAfter * 1000 })
  }
  if (error instanceof WebAPIPlatformError) return new Failure(kindOf(error.data.error), { cause: error })
  if (error instanceof WebAPIHTTPError) return new Failure(kindOfStatus(error.statusCode), { cause: error })
  const cause = error instanceof WebAPIRequestError ? error.original : error
  return new Failure(wasSent(cause) ? 'slack-outcome-unknown' : 'slack-unavailable', { cause: error })
}

export function kindOfStatus(status: number): FailureKind {
  return status >= 500 ? 'slack-outcome-unknown' : 'slack-unavailable'
}

function wasSent(error: unknown): boolean {
  if (!(error instanceof Error)) return true
  if ('code' in error && typeof error.code === 'string' && beforeSending.has(error.code)) return false
  if (error instanceof AggregateError) return error.errors.some(wasSent)
  return error.cause === undefined || wasSent(error.cause)
}
