import type { SpanName } from '../span.ts'

export interface AnswerWords {
  /** "1,234 closed chats on Tue 17 Mar 2026" */
  readonly counted: (value: string, things: string, when: string) => string
  /** "Mean wait 00:12 on Tue 17 Mar 2026" */
  readonly measured: (label: string, value: string, when: string) => string
  /** "No closed chats on Tue 17 Mar 2026" */
  readonly none: (things: string, when: string) => string
  /** Nothing passes the filters: "No closed chats match “telegram” on Tue 17 Mar 2026". */
  readonly noneMatching: (things: string, words: readonly string[], when: string) => string
  /** Whose figure it is, where there are several accounts. */
  readonly ofAccount: (name: string) => string
  /** In place of the figures: "Nothing matches “telegram” on Tue 17 Mar 2026, so I do not know what to leave out". */
  readonly nothingToLeaveOut: (words: readonly string[], when: string) => string
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
  /** Heads of a file's columns: how many points a share moved, and how much anything moved in percent. */
  readonly changeInPoints: string
  readonly changeInPercent: string
  /** After a headline whose period is still running. */
  readonly soFar: string
  /** "Peak: 10:00 (123)" */
  readonly peak: (key: string, value: string) => string
  /** Of two periods that are compared: one may have a Sunday more. */
  readonly otherWeekdays: string
  /** Of the line in a chart that is nowhere passed. */
  readonly highest: string
  /** Who or what leads a ranking: "first: Ana (123)". */
  readonly first: (key: string, value: string) => string
  /** Beside a week or month that the period cuts: "4 days". */
  readonly days: (n: number) => string
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
  /** The report has no such values: no figure of it answers the question. */
  readonly noFilter: (title: string, words: readonly string[]) => string
  readonly rowType: (used: string) => string
  /** The figures lack rows that Wolkvox said that there are. */
  readonly shortage: (announced: string, given: string) => string
  readonly notJoined: (labels: readonly string[]) => string
  readonly noTime: (title: string) => string
  readonly noDimension: (title: string) => string
  /** What was said and changes nothing of the figures. */
  readonly leftOver: (words: readonly string[]) => string
  /** A mistyped word, and what it was read as. */
  readonly mended: (typed: string, read: string) => string
  readonly notKept: (lost: readonly string[]) => string
  readonly lost: {
    readonly by: (dimension: string) => string
    readonly filter: (words: string) => string
    readonly hours: string
    readonly comparison: string
  }
  /** The report that was named has not what is asked for: `used` is another, which counts `things`. */
  readonly insteadOf: (title: string, used: string, things: string) => string
  /** `other` is the title of the report that has it. */
  readonly noMeasure: (title: string, other: string | undefined) => string
  readonly sentToDm: string
  /** In the DM: what Slack would not take where it was asked for comes here. */
  readonly notTaken: (isFile: boolean) => string
  /** There is no other place to bring it to. */
  readonly notTakenAtAll: (isFile: boolean) => string
  /** Where it was asked. */
  readonly notTakenHere: (isFile: boolean) => string
  /** A second private answer whose first sending Slack left open. */
  readonly sentAgain: string
  /** "Showing 10 of 25" */
  readonly showing: (n: string, of: string) => string
  readonly cut: string
}
