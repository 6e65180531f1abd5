import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'
import { Failure, type FailureKind } from '../../bot/model/failure.ts'

/**
 * Slack's own error codes. What is not here wants a setting mended, or is our mistake: `account_inactive` too, which
 * means the bot's own token.
 */
const kinds: Readonly<Record<string, FailureKind>> = {
  not_in_channel: 'slack-not-in-channel',
  // Slack's advice for it is to make the app a member.
  no_permission: 'slack-not-in-channel',
  channel_not_found: 'slack-channel-gone',
  is_archived: 'slack-channel-gone',
  // As is_archived, of an edit.
  is_inactive: 'slack-channel-gone',
  team_not_found: 'slack-channel-gone',
  access_denied: 'slack-channel-gone',
  message_not_found: 'slack-channel-gone',
  thread_not_found: 'slack-channel-gone',
  cannot_reply_to_message: 'slack-channel-gone',
  user_not_in_channel: 'slack-channel-gone',
  invalid_user_combination: 'slack-channel-gone',
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
  // Shared with another organisation, which takes no files.
  slack_connect_file_upload_sharing_blocked: 'slack-channel-gone',
  slack_connect_file_link_sharing_blocked: 'slack-channel-gone',
  slack_connect_blocked_file_type: 'slack-channel-gone',
  // The message stays as it is: the workspace lets nobody edit it any more.
  edit_window_closed: 'slack-channel-gone',
  cant_update_message: 'slack-channel-gone',
  user_not_found: 'slack-person-gone',
  users_not_found: 'slack-person-gone',
  user_not_visible: 'slack-person-gone',
  user_disabled: 'slack-person-gone',
  invalid_blocks: 'slack-blocks-refused',
  invalid_blocks_format: 'slack-blocks-refused',
  invalid_attachments: 'slack-blocks-refused',
  msg_blocks_too_long: 'slack-blocks-refused',
  msg_too_long: 'slack-blocks-refused',
  view_too_large: 'slack-blocks-refused',
  // What a view is refused with.
  invalid_arguments: 'slack-blocks-refused',
  used_url: 'slack-link-expired',
  expired_url: 'slack-link-expired',
  no_such_url: 'slack-link-expired',
  expired_trigger_id: 'slack-link-expired',
  exchanged_trigger_id: 'slack-link-expired',
  trigger_expired: 'slack-link-expired',
  invalid_trigger_id: 'slack-link-expired',
  ratelimited: 'slack-unavailable',
  rate_limited: 'slack-unavailable',
  request_timeout: 'slack-unavailable',
  service_unavailable: 'slack-unavailable',
  message_limit_exceeded: 'slack-unavailable',
  // The workspace or the channel is being moved.
  team_added_to_org: 'slack-unavailable',
  org_login_required: 'slack-unavailable',
  external_channel_migrating: 'slack-unavailable',
  update_failed: 'slack-unavailable',
  // What was uploaded got lost before it was shared: it is uploaded anew.
  file_not_found: 'slack-unavailable',
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
