import type { Known } from '../model/known.ts'

/** Slack, for knowing who asks. Implemented in `slack/`. */
export interface People {
  get(id: string): Promise<Known>
  /** The bot's own Slack user id. */
  self(): Promise<string>
}
