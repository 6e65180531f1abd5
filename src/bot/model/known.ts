import type { Person } from './answer-record.ts'

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
