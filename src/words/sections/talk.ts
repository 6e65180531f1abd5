import type { Confirmation } from '../confirmation.ts'

/** What is said beside answers: giving up, settings, App Home, and what is remembered. */
export interface TalkWords {
  readonly cancelled: string
  readonly cancelledNow: string
  readonly notYours: string
  readonly over: string
  /** What concerns one customer, contact, session or agent, asked by somebody who is no supervisor. */
  readonly casesForSupervisors: string
  /** The same, asked by a supervisor where others read. */
  readonly caseSentPrivately: string
  readonly sentPrivately: string
  /** In a channel, before the bot's mention. */
  readonly goOn: string
  /** A question that goes on from any other. */
  readonly goOnExample: string
  readonly about: {
    readonly title: string
    readonly question: string
    readonly hint: string
    readonly empty: string
  }
  readonly settings: {
    readonly title: string
    readonly forYou: string
    readonly forChannel: string
    readonly onlyChannel: string
    readonly language: string
    readonly languageNote: string
    readonly asInSlack: string
    readonly account: string
    readonly accountNote: string
    readonly lastAsked: string
    readonly weekStart: string
    readonly weekStartNote: string
    readonly monday: string
    readonly sunday: string
    readonly notSet: string
    readonly choose: string
    readonly changed: (name: string, value: string) => string
    readonly changedForChannel: (name: string, value: string) => string
    readonly unknown: string
  }
  readonly forget: string
  readonly confirmForget: Confirmation
  readonly forgotten: string
  readonly home: {
    readonly title: (name: string) => string
    readonly intro: string
    readonly lately: string
    readonly nothingLately: string
    readonly again: string
    readonly digests: string
    readonly examples: string
    readonly ask: string
    readonly accounts: string
    readonly idle: string
    readonly running: (title: string, waiting: number) => string
    readonly waiting: (waiting: number) => string
    readonly closed: (clock: string) => string
    readonly left: (calls: string) => string
    readonly catalogue: string
  }
}
