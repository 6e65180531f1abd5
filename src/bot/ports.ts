import type { Report } from '../report/declaration.ts'
import type { Summary, View } from '../report/summary.ts'
import type { Answer, Person, Place, Posted } from './answer-record.ts'
import type { Call } from './call.ts'
import type { FailureKind } from './failure.ts'
import type { Message } from './message.ts'

/** How a call stands. `asOf` is when its fetch began (epoch ms). */
export type Standing =
  | { readonly kind: 'kept'; readonly asOf: number; readonly rows: number }
  | { readonly kind: 'failed'; readonly failure: FailureKind; readonly at: number }
  /** `ahead`: calls of the same lane that go first. */
  | { readonly kind: 'waiting'; readonly ahead: number }

/** The lanes and what they have fetched. Implemented in `jobs/`. */
export interface Calls {
  /**
   * Makes sure that every call is kept, or is on its way in its lane with `answer` to be woken when it ends. A failure
   * counts only if it is later than `since`; an earlier one is asked anew. One failed call ends the question: its other
   * calls are given up, and stand as waiting.
   */
  request(calls: readonly Call[], answer: string, since: number): Promise<readonly Standing[]>
  /** How a new call of this account would stand, without asking for it. */
  ahead(account: string): Promise<number>
  /** The figures over calls that are all kept; undefined when one of them is not kept any more. */
  summarise(
    report: Report,
    calls: readonly Call[],
    view: View,
    clip: { readonly start: number; readonly end: number } | undefined,
  ): Promise<Summary | undefined>
}

/** The records of questions and answers. Implemented in `jobs/`. */
export interface Answers {
  /** Stores a new record; false when one of this id is there already. */
  create(answer: Answer): Promise<boolean>
  get(id: string): Promise<Answer | undefined>
  update(id: string, change: Partial<Omit<Answer, 'id'>>): Promise<Answer>
  /** Has `answer` worked on soon, by any process; any number of times without harm. */
  wake(id: string): Promise<void>
}

/** What a channel or a thread is remembered for. Implemented in `jobs/`. */
export interface Memory {
  accountOf(channel: string): Promise<string | undefined>
  rememberAccount(channel: string, account: string): Promise<void>
}

/** Slack, for speaking. Implemented in `slack/`; every error is a Failure. */
export interface Chat {
  /** Posts a message of the bot's own, marked with `mark` so that it can be found again. */
  post(place: Extract<Place, { kind: 'post' }>, message: Message, mark: string): Promise<Posted>
  edit(posted: Posted, message: Message, audience: Place['audience']): Promise<void>
  /** The message that carries `mark`, if it was taken by Slack at or after `since` (epoch ms). */
  find(place: Extract<Place, { kind: 'post' }>, mark: string, since: number): Promise<Posted | undefined>
  respond(place: Extract<Place, { kind: 'response' }>, message: Message): Promise<void>
  /** The channel id of the DM with this person. */
  openDm(person: string): Promise<string>
}

/** Slack, for knowing who asks. Implemented in `slack/`. */
export interface People {
  get(
    id: string,
  ): Promise<Person & { readonly isGuest: boolean; readonly isForeign: boolean; readonly isAdmin: boolean }>
}

/** Deliveries from Slack, stored before they are acknowledged. Implemented in `jobs/`. */
export interface Inbox {
  /** Stores a delivery and takes it in hand; false when it is there already. Fails with `redis-down`. */
  store(id: string, delivery: unknown): Promise<boolean>
  done(id: string): Promise<void>
  /** Deliveries that a process took in hand and did not finish: each is handed to one caller, once per lease. */
  abandoned(): Promise<readonly { readonly id: string; readonly delivery: unknown }[]>
}
