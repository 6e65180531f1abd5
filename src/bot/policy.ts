import type { Known } from './ports/people.ts'

/** Who may ask, by the owner's settings. */
export interface AskPolicy {
  /** Slack user ids that may ask whoever they are; undefined when the setting is not used. */
  readonly allowedUsers: ReadonlySet<string> | undefined
  /** Channels in which everyone may ask; undefined when the setting is not used. */
  readonly allowedChannels: ReadonlySet<string> | undefined
}

/** What may be shown, by the owner's settings. */
export interface ShowPolicy {
  /** Agents' names may be shown in channels; in private answers they always are. */
  readonly showsAgentsInChannels: boolean
  /** There are several accounts, so that an answer says first whose figures it gives. */
  readonly namesAccounts?: boolean
}

/** Full members may ask; guests and people of other organisations only where the settings name them or the channel. */
export function mayAsk(
  person: Known,
  channel: string,
  { allowedUsers, allowedChannels }: AskPolicy,
): boolean {
  if (allowedUsers?.has(person.id) === true || allowedChannels?.has(channel) === true) return true
  return !person.isGuest && !person.isForeign
}
