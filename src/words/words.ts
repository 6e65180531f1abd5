import type { CatalogueWords } from './catalogue.ts'
import type { ControlWords } from './controls.ts'
import type { DigestWords } from './digests.ts'
import type { SpanName } from './format.ts'
import type { FileWords } from './files.ts'
import type { OperatingWords } from './operating.ts'
import type { TalkWords } from './talk.ts'

/** Every text that people read beside what a report's declaration says of itself, complete in every language. */
export interface Words {
  /** The language's own name, and this interface's other half: how to say when. */
  readonly language: string
  /** As it stands in a sentence: "on Tue 17 Mar 2026", "from Mon 16 to Sun 22 Mar 2026". */
  readonly when: (span: SpanName) => string
  /** As it stands alone: "Tue 17 Mar 2026", "Mon 16 – Sun 22 Mar 2026". */
  readonly span: (span: SpanName) => string

  readonly answer: AnswerWords
  readonly reading: ReadingWords
  readonly askBack: AskBackWords
  readonly apology: Readonly<Record<Apology, string>>
  readonly buttons: Readonly<Record<ButtonName, string>>
  readonly help: HelpWords
  readonly form: FormWords
  readonly cut: CutWords
  readonly digests: DigestWords
  readonly talk: TalkWords
  readonly catalogue: CatalogueWords
  readonly controls: ControlWords
  readonly files: FileWords
  readonly operating: OperatingWords
}

export interface AnswerWords {
  /** "1,234 closed chats on Tue 17 Mar 2026" */
  readonly counted: (value: string, things: string, when: string) => string
  /** "Mean wait 00:12 on Tue 17 Mar 2026" */
  readonly measured: (label: string, value: string, when: string) => string
  /** "No closed chats on Tue 17 Mar 2026" */
  readonly none: (things: string, when: string) => string
  /** Nothing passes the filters: "No closed chats match “telegram” on Tue 17 Mar 2026". */
  readonly noneMatching: (things: string, words: readonly string[], when: string) => string
  /** "WhatsApp only", after the figure that it narrows. */
  readonly only: (names: readonly string[]) => string
  /** "without WhatsApp" */
  readonly without: (names: readonly string[]) => string
  /** After a headline: "+12.3 % against Mon 16 Mar 2026 (1,100)". */
  readonly against: (change: string, span: SpanName, before: string) => string
  /** In place of a change that is none. */
  readonly unchanged: string
  readonly points: (n: string) => string
  readonly better: string
  readonly worse: string
  readonly before: string
  readonly change: string
  /** After a headline whose period is still running. */
  readonly soFar: string
  /** "Peak: 10:00 (123)" */
  readonly peak: (key: string, value: string) => string
  readonly share: string
  readonly total: string
  /** A total over more groups than are shown. */
  readonly totalOf: (n: string) => string
  /** After the first of many: "and 19 more". */
  readonly more: (n: string) => string
  readonly others: string
  readonly emptyKey: string
  readonly maskedKey: string
  /** An agent whose name may not be shown here: "Agent 3". */
  readonly maskedAgent: (n: number) => string
  readonly agentsArePrivate: string
  readonly by: (labels: readonly string[]) => string
  /** What a chart or a table of one measure shows: "Closed chats by channel". */
  readonly measureBy: (measure: string, labels: readonly string[]) => string
  readonly filterUnmatched: (words: string, nearest: readonly string[]) => string
  readonly rowType: (used: string) => string
  readonly notJoined: (labels: readonly string[]) => string
  readonly noTime: (title: string) => string
  readonly noDimension: (title: string) => string
  /** `other` is the title of the report that has it. */
  readonly noMeasure: (title: string, other: string | undefined) => string
  readonly sentToDm: string
  /** A second private answer whose first sending Slack left open. */
  readonly sentAgain: string
}

export interface ReadingWords {
  readonly report: (title: string, api: string) => string
  readonly account: (name: string) => string
  readonly period: (span: string, zone: string) => string
  readonly periodAssumed: (span: string) => string
  readonly yourDate: (day: string) => string
  readonly filters: (words: readonly string[]) => string
  /** As a parameter's value: all campaigns. */
  readonly all: string
  readonly rows: (n: string) => string
  readonly asOf: (clock: string) => string
  /** The acknowledgement: what is looked up, and how many calls go first. */
  readonly accepted: (title: string, when: string, ahead: number) => string
  /** The placeholder while an answer is under way; `ahead` only while it waits. */
  readonly underWay: (title: string, when: string, ahead: number | undefined) => string
}

export interface AskBackWords {
  readonly report: string
  readonly whichReport: string
  readonly period: (words: string) => string
  readonly tooLong: (days: number) => string
  readonly parameter: (label: string, takesAll: boolean) => string
  readonly words: (words: string) => string
  readonly noReportFor: (words: string) => string
  readonly future: (span: string) => string
  readonly account: string
  readonly nothing: string
  readonly notAllowed: string
  readonly otherLanguage: string
  readonly tooOld: string
}

export interface HelpWords {
  readonly title: string
  readonly intro: string
  readonly examples: string
  /** Questions that work as they stand. */
  readonly exampleQuestions: readonly string[]
  readonly outro: string
  /** In three lines, who the bot is. */
  readonly greeting: readonly [string, string, string]
  readonly list: string
  /** A report in the list: what it needs beside a period. */
  readonly needs: (parameters: readonly string[]) => string
}

export interface FormWords {
  readonly title: string
  readonly submit: string
  readonly close: string
  readonly report: string
  readonly period: string
  readonly campaign: string
  readonly campaignHint: string
  readonly periods: readonly { readonly label: string; readonly text: string }[]
}

export interface CutWords {
  /** "Showing 10 of 25" */
  readonly showing: (n: string, of: string) => string
  readonly cut: string
}

export const apologies = [
  'tokenRefused',
  'quotaUsedUp',
  'tokenBusy',
  'maintenance',
  'callRefused',
  'serverUnknown',
  'serverUnreachable',
  'timeout',
  'answerUnreadable',
  'serverError',
  'answerTooLarge',
  'storeDown',
  'notInChannel',
  'channelGone',
  'slackTrouble',
  'bug',
] as const
export type Apology = (typeof apologies)[number]

export type ButtonName = 'otherReport' | 'retry' | 'share' | 'sendToDm' | 'help'
