import type { Question } from '../../question/understanding.ts'
import type { Schedule } from '../../question/recurrence/schedule.ts'
import type { Language } from '../../words/language.ts'

/** Questions that are asked by themselves at the slots of a schedule, and answered in one post. Times in epoch ms. */
export interface Digest {
  readonly id: string
  /** Slack user id. */
  readonly owner: string
  readonly place: DigestPlace
  readonly title: string
  readonly language: Language
  readonly schedule: Schedule
  /** Each names its account; its calendar words are read anew from every slot. */
  readonly questions: readonly Question[]
  /** How its owner reads "this week"; Monday where it is missing. */
  readonly weekStart?: 'monday' | 'sunday' | undefined
  readonly state: 'proposed' | 'active' | 'paused' | 'deleted'
  /** Why the bot paused it by itself. */
  readonly reason?: PauseReason | undefined
  readonly createdAt: number
  /** Slots up to this one are dealt with, or were never to be posted. */
  readonly since: number
  readonly last?: LastRun | undefined
  /** In a row. */
  readonly failures: number
  readonly deletedAt?: number | undefined
  /** The state that a restored digest goes back to. */
  readonly deletedFrom?: 'active' | 'paused' | undefined
  /** The answer that proposed it: its buttons go when it was started or discarded. */
  readonly proposal?: string | undefined
}

export type DigestPlace =
  /** `channel` is a Slack channel id, empty while only its name is known. */
  | { readonly kind: 'channel'; readonly channel: string; readonly name?: string }
  /** The owner's DM with the bot. */
  | { readonly kind: 'dm' }

export type PauseReason = 'channel-closed' | 'owner-gone' | 'failing' | 'account-gone' | 'one-customer'

/** How long a deleted digest can be brought back. */
export const keptForMs = 30 * 86_400_000

export interface LastRun {
  readonly slot: number
  readonly at: number
  /** As the answer's. */
  readonly outcome: string
}

export type DigestChange = Partial<Omit<Digest, 'id'>>

/** What people, or the bot itself, did to a digest. */
export type Deed =
  | 'propose'
  | 'start'
  | 'discard'
  | 'edit'
  | 'pause'
  | 'resume'
  | 'hand-over'
  | 'delete'
  | 'restore'
  | 'import'

/** A line of the history of digests: who, what, when. */
export interface Trace {
  /** Slack user id; "bot" for what the bot did by itself. */
  readonly by: string
  readonly deed: Deed
}

/** The definitions of digests, and their clock. Implemented in `jobs/`. */
export interface Digests {
  /** Stores a new one; false when one of this id is there already. */
  create(digest: Digest, trace: Trace): Promise<boolean>
  get(id: string): Promise<Digest | undefined>
  /** All that are not deleted for good, in no order. */
  all(): Promise<readonly Digest[]>
  /** Its clock goes by what it says from now on. */
  change(id: string, change: DigestChange, trace: Trace): Promise<Digest>
  /** Takes it away for good. */
  drop(id: string): Promise<void>
  /** How its runs went: no deed of anybody's, and nothing that its clock depends on. */
  note(id: string, change: Pick<DigestChange, 'since' | 'last' | 'failures' | 'proposal'>): Promise<Digest>
  /** The first slot after an instant; undefined where the schedule has none. */
  nextSlot(schedule: Schedule, after: number): Promise<number | undefined>
}
