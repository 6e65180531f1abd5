import type { Person } from '../answer-record.ts'

/** Slack, for knowing who asks. Implemented in `slack/`. */
export interface People {
  get(id: string): Promise<Known>
  /** The bot's own Slack user id. */
  self(): Promise<string>
}

export interface Known extends Person {
  readonly isGuest: boolean
  readonly isForeign: boolean
  readonly isBot: boolean
  /** By `ADMINS`, else the workspace's own; never a guest, or somebody of another organisation. */
  readonly isAdmin: boolean
  /** By `SUPERVISORS`: user ids and user groups. */
  readonly isSupervisor: boolean
  /** Has left the workspace, or is unknown to Slack. */
  readonly isGone: boolean
}
