import type { Report } from '../report/declaration.ts'
import type { Summary, View } from '../report/summary.ts'
import type { Table } from '../report/table.ts'
import type { Window } from '../report/windows.ts'
import type { Reading } from '../question/understanding.ts'
import type { Language } from '../words/language.ts'
import type { Answer, Person, Place, Posted } from './answer-record.ts'
import type { Call } from './call.ts'
import type { FailureKind } from './failure.ts'
import type { Message } from './message.ts'

/** How a call stands. `asOf` is when its fetch began (epoch ms). */
export type Standing =
  | { readonly kind: 'kept'; readonly asOf: number; readonly rows: number }
  | { readonly kind: 'failed'; readonly failure: FailureKind; readonly at: number }
  | Waiting

export interface Waiting {
  readonly kind: 'waiting'
  /** Calls of the same lane that go first; 0 also while it is running. */
  readonly ahead: number
  readonly isRunning: boolean
  /** When it will be over (epoch ms), from what such calls took lately; undefined while nothing is known. */
  readonly endsAt?: number
}

/** Who waits for calls, and how urgently. Times in epoch ms. */
export interface Waiter {
  readonly answer: string
  /** When it was asked: an outcome that was good then needs no new call. */
  readonly since: number
  /** Refresh: figures older than this are fetched anew, though the same call never oftener than every five minutes. */
  readonly notBefore?: number
  /** A digest's: people go first until then. Without it a person waits. */
  readonly deadline?: number
}

/** What a lane is doing. */
export interface LaneState {
  readonly account: string
  readonly waiting: number
  readonly running?: { readonly report: string; readonly window: Window; readonly since: number }
  /** Calls that Wolkvox still allows today, where that is known. */
  readonly left?: number
  /** Why nothing is asked of this account now, and until when (epoch ms). */
  readonly closed?: { readonly failure: FailureKind; readonly until: number }
}

/** The lanes and what they have fetched. Implemented in `jobs/`. */
export interface Calls {
  /**
   * Makes sure that every call is kept, or is on its way in its lane with the waiter's answer to be woken when it ends.
   * A failure counts only if it is later than `since`; an earlier one is asked anew. One failed call ends the question:
   * its other calls are given up, and stand as waiting.
   */
  request(calls: readonly Call[], waiter: Waiter): Promise<readonly Standing[]>
  /**
   * This answer waits for none of them any more. A call that nobody else waits for is not made; one that has begun is
   * let run and kept: cut off, it would block its token for longer, and for nothing.
   */
  giveUp(calls: readonly Call[], answer: string): Promise<void>
  /** How a new call of this account would stand, without asking for it. */
  ahead(account: string): Promise<number>
  lane(account: string): Promise<LaneState>
  /** The figures over calls that are all kept; undefined when one of them is not kept any more. */
  summarise(
    report: Report,
    calls: readonly Call[],
    view: View,
    clip: { readonly start: number; readonly end: number } | undefined,
  ): Promise<Summary | undefined>
  /**
   * The rows of calls that are all kept, personal columns included: one table a call, or a part of one whose answer was
   * too long; undefined as above.
   */
  tables(calls: readonly Call[]): Promise<readonly Table[] | undefined>
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

/** What threads, channels and people are remembered for. Implemented in `jobs/`. */
export interface Memory {
  /** The account that a channel asked last. */
  accountOf(channel: string): Promise<string | undefined>
  rememberAccount(channel: string, account: string): Promise<void>
  /** The id of the answer that a topic was about last. */
  lastAnswer(topic: Topic): Promise<string | undefined>
  rememberAnswer(topic: Topic, answer: string): Promise<void>
  /** The answer that a message asked for, or holds; for 30 days. */
  answerAt(message: Posted): Promise<string | undefined>
  noteMessage(message: Posted, answer: string): Promise<void>
  /** Notes a question as asked by this person. */
  noteAsked(person: string, answer: string): Promise<void>
  /** What this person asked lately: answer ids, the latest first. */
  recent(person: string): Promise<readonly string[]>
  settingsOf(whose: Whose): Promise<Settings>
  /** An undefined value takes the setting back. */
  changeSettings(whose: Whose, change: Partial<Settings>): Promise<void>
  /**
   * False for another asking that does the same deed within five seconds of the first: a double click. The same asking
   * delivered again is still the first.
   */
  isFirst(deed: string, asking: string): Promise<boolean>
  /** Questions, topics and ratings of this person are deleted, so that nobody can read what was asked. */
  forget(person: string): Promise<void>
}

export type Topic =
  /** Remembered for 30 days. */
  | { readonly kind: 'thread'; readonly channel: string; readonly threadTs: string }
  /** A command has no thread: the asker's own last question in this channel, for 30 minutes. */
  | { readonly kind: 'person'; readonly channel: string; readonly person: string }

export type Whose =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'channel'; readonly channel: string }

export interface Settings {
  readonly language?: Language | undefined
  readonly account?: string | undefined
  readonly weekStart?: 'monday' | 'sunday' | undefined
}

/** Who asked what, without contents; kept for 90 days. `talk/enter.ts` makes the entries. Implemented in `jobs/`. */
export interface Ledger {
  asked(entry: Asked): Promise<void>
  rated(rating: Rating): Promise<void>
}

export interface Asked {
  /** Epoch ms. */
  readonly at: number
  readonly person: string
  readonly channel: string
  readonly audience: Place['audience']
  readonly report: string
  readonly account: string
  readonly start: number
  readonly end: number
  readonly rows: number
  readonly outcome: string
  /** Columns of customers' data were shown whole. */
  readonly hasPersonal: boolean
  readonly format: 'answer' | 'rows' | 'csv' | 'xlsx' | 'digest'
}

export interface Rating {
  readonly at: number
  readonly person: string
  readonly answer: string
  readonly isGood: boolean
  /** What was typed and what was understood of it, so that misreadings can be found. */
  readonly text?: string | undefined
  readonly reading?: Reading | undefined
}

/** Tables as workbooks. Implemented in `files/`. */
export interface Workbooks {
  /** An XLSX file of one sheet. */
  write(sheet: Sheet): Promise<Uint8Array>
}

export interface Sheet {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

export interface Upload {
  readonly name: string
  readonly title: string
  readonly content: Uint8Array
}

/** Called right before each attempt, which may have had to wait for its turn; what it fails with ends the sending. */
export type BeforeSending = () => Promise<void>

/** Slack, for speaking. Implemented in `slack/`; every error is a Failure. */
export interface Chat {
  /** Posts a message of the bot's own, marked with `mark` so that it can be found again. */
  post(
    place: Extract<Place, { kind: 'post' }>,
    message: Message,
    mark: string,
    beforeSending?: BeforeSending,
  ): Promise<Posted>
  edit(
    posted: Posted,
    message: Message,
    audience: Place['audience'],
    beforeSending?: BeforeSending,
  ): Promise<void>
  /** The message that carries `mark`, if it was taken by Slack at or after `since` (epoch ms). */
  find(place: Extract<Place, { kind: 'post' }>, mark: string, since: number): Promise<Posted | undefined>
  respond(place: Extract<Place, { kind: 'response' }>, message: Message): Promise<void>
  /** The channel id of the DM with this person. */
  openDm(person: string): Promise<string>
  /** Shares a file in a thread, channel or DM, with a line of text beside it. */
  upload(place: Extract<Place, { kind: 'post' }>, file: Upload, message: Message): Promise<void>
  /** What the bot is doing, shown under a thread of the agent view; an empty text takes it away. Never fails. */
  showStatus(place: Extract<Place, { kind: 'post' }>, text: string): Promise<void>
  /** What App Home shows this person. */
  publishHome(person: string, message: Message): Promise<void>
}

/** Where Slack may take other blocks than elsewhere: a message of the bot's own, one through a `response_url`, App Home. */
export type Surface = 'message' | 'response' | 'home'

/** How richly a message is drawn, richest first. */
export type Richness = 'chart' | 'table' | 'text' | 'bare'

/** The richness that Slack refused lately on a surface; remembered for a day. Implemented in `jobs/`. */
export interface Refusals {
  get(surface: Surface): Promise<Richness | undefined>
  set(surface: Surface, refused: Richness): Promise<void>
}

/** Slack, for knowing who asks. Implemented in `slack/`. */
export interface People {
  get(id: string): Promise<Known>
}

export interface Known extends Person {
  readonly isGuest: boolean
  readonly isForeign: boolean
  /** By `ADMINS`, else the workspace's own. */
  readonly isAdmin: boolean
  /** By `SUPERVISORS`: user ids and user groups. */
  readonly isSupervisor: boolean
  /** Has left the workspace. */
  readonly isGone: boolean
}

/** Deliveries from Slack, stored before they are acknowledged. Implemented in `jobs/`. */
export interface Inbox {
  /** Stores a delivery and takes it in hand; false when it is there already. Fails with `redis-down`. */
  store(id: string, delivery: unknown): Promise<boolean>
  done(id: string): Promise<void>
  /** Deliveries that a process took in hand and did not finish: each is handed to one caller, once per lease. */
  abandoned(): Promise<readonly { readonly id: string; readonly delivery: unknown }[]>
}
