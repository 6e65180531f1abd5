import type { SpanName } from '../span.ts'
import { listed } from '../listed.ts'
import { against } from './when.ts'

export const answer = {
  /** "1,234 closed chats on Tue 17 Mar 2026" */
  counted: (value: string, things: string, when: string) => `${value} ${things} ${when}`,
  /** "Mean wait 00:12 on Tue 17 Mar 2026" */
  measured: (label: string, value: string, when: string) => `${label}: ${value} ${when}`,
  /** "No closed chats on Tue 17 Mar 2026" */
  none: (things: string, when: string) => `No ${things} ${when}`,
  /** Nothing passes the filters: "No closed chats match “telegram” on Tue 17 Mar 2026". */
  noneMatching: (things: string, words: readonly string[], when: string) =>
    `No ${things} match “${words.join(', ')}” ${when}`,
  /** Whose figure it is, where there are several accounts. */
  ofAccount: (name: string) => `account ${name}`,
  /** In place of the figures: "Nothing matches “telegram” on Tue 17 Mar 2026, so I do not know what to leave out". */
  nothingToLeaveOut: (words: readonly string[], when: string) =>
    `Nothing matches “${words.join(', ')}” ${when}, so I do not know what to leave out`,
  /** "WhatsApp only", after the figure that it narrows. */
  only: (names: readonly string[]) => `${names.join(', ')} only`,
  /** "without WhatsApp" */
  without: (names: readonly string[]) => `without ${names.join(', ')}`,
  /** After a headline: "+12.3 % against Mon 16 Mar 2026 (1,100)". */
  against: (change: string, span: SpanName, before: string) =>
    `${change} against ${against(span)} (${before})`,
  /** In place of a change that is none. */
  unchanged: 'no change',
  points: (n: string) => `${n} points`,
  better: 'better',
  worse: 'worse',
  before: 'Before',
  change: 'Change',
  /** Heads of a file's columns: how many points a share moved, and how much anything moved in percent. */
  changeInPoints: 'Change (points)',
  changeInPercent: 'Change (%)',
  /** After a headline whose period is still running. */
  soFar: 'so far',
  /** "Peak: 10:00 (123)" */
  peak: (key: string, value: string) => `Peak: ${key} (${value})`,
  /** Of two periods that are compared: one may have a Sunday more. */
  otherWeekdays: 'The two periods do not have the same weekdays.',
  /** Of the line in a chart that is nowhere passed. */
  highest: 'Highest',
  /** Who or what leads a ranking: "first: Ana (123)". */
  first: (key: string, value: string) => `first: ${key} (${value})`,
  /** Beside a week or month that the period cuts: "4 days". */
  days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
  share: 'Share',
  total: 'Total',
  /** A total over more groups than are shown. */
  totalOf: (n: string) => `Total of ${n}`,
  /** After the first of many: "and 19 more". */
  more: (n: string) => `and ${n} more`,
  others: 'Others',
  emptyKey: '(none)',
  maskedKey: '(text not shown)',
  /** An agent whose name may not be shown here: "Agent 3". */
  maskedAgent: (n: number) => `Agent ${n}`,
  /** As below, in a private answer about now. */
  statesForSupervisors: 'Who is doing what now is shown to supervisors only.',
  agentsArePrivate: 'Agents’ names are shown in private answers only. Ask with /report to see them.',
  by: (labels: readonly string[]) => `By ${listed(labels, 'and')}`,
  /** What a chart or a table of one measure shows: "Closed chats by channel". */
  measureBy: (measure: string, labels: readonly string[]) => `${measure} by ${listed(labels, 'and')}`,
  filterUnmatched: (words: string, nearest: readonly string[]) =>
    nearest.length === 0
      ? `Nothing in this period matches “${words}”.`
      : `Nothing in this period matches “${words}”. There is: ${nearest.join(', ')}.`,
  /** The report has no such values: no figure of it answers the question. */
  noFilter: (title: string, words: readonly string[]) =>
    `“${title}” cannot be filtered by “${words.join(', ')}”: it does not carry that`,
  /** The figures lack rows that Wolkvox said that there are. */
  shortage: (announced: string, given: string) =>
    `Not complete: Wolkvox announced ${announced} rows and handed over ${given}. Ask again in a while.`,
  /** It has answered for no working day; the nearest is one that it has. */
  mayLack: (title: string, days: number, nearest?: string) =>
    `Your Wolkvox server may not have “${title}”: it found nothing for ${days} working days.${
      nearest === undefined ? '' : ` The nearest that it has: “${nearest}”.`
    }`,
  rowType: (used: string) => `Only rows of type “${used}” are counted.`,
  notJoined: (labels: readonly string[]) =>
    `No total for ${listed(labels, 'or')}: each row stands for itself and cannot be added up or averaged.`,
  noTime: (title: string) => `“${title}” carries no time of day, so I cannot break it down by time.`,
  noDimension: (title: string) => `“${title}” cannot be broken down that way.`,
  /** A mistyped word, and what it was read as. */
  mended: (typed: string, read: string) => `I read “${typed}” as “${read}”.`,
  /** What was said and changes nothing of the figures. */
  leftOver: (words: readonly string[]) => `Without “${words.join('”, “')}”: I cannot apply that here.`,
  notKept: (lost: readonly string[]) => `Not kept from the question before: ${lost.join(', ')}.`,
  lost: {
    by: (by: string) => `by ${by}`,
    filter: (words: string) => `“${words}”`,
    hours: 'the hours',
    comparison: 'the comparison',
  },
  /** The report that was named has not what is asked for: `used` is another, which counts `things`. */
  insteadOf: (title: string, used: string, things: string) =>
    `“${title}” has no such detail: these figures are from “${used}”, which counts ${things}.`,
  /** `other` is the title of the report that has it. */
  noMeasure: (title: string, other: string | undefined) =>
    `“${title}” does not have that metric.${other === undefined ? '' : ` “${other}” has it.`}`,
  sentToDm: 'Sent to your DM.',
  /** In the DM: what Slack would not take where it was asked for comes here. */
  notTaken: (isFile: boolean) =>
    `Slack did not take ${isFile ? 'the file' : 'my answer'} where you asked, again and again, so I bring it here.`,
  /** There is no other place to bring it to. */
  notTakenAtAll: (isFile: boolean) =>
    `Slack did not take ${isFile ? 'the file' : 'my answer'}, again and again, and I stopped trying. Ask me again in a while.`,
  /** Where it was asked. */
  notTakenHere: (isFile: boolean) =>
    `Slack did not take ${isFile ? 'the file' : 'my answer'} here: see your direct messages.`,
  /** A second private answer whose first sending Slack left open. */
  sentAgain: 'Sent once more, as Slack did not say whether the first one arrived.',
  /** "Showing 10 of 25" */
  showing: (n: string, of: string) => `Showing ${n} of ${of}`,
  cut: 'The rest does not fit into one Slack message.',
}
