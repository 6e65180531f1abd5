import type { AnswerWords } from '../sections/answer.ts'
import { listed } from '../listed.ts'
import { against } from './when.ts'

export const answer: AnswerWords = {
  counted: (value, things, when) => `${value} ${things} ${when}`,
  measured: (label, value, when) => `${label}: ${value} ${when}`,
  none: (things, when) => `No ${things} ${when}`,
  noneMatching: (things, words, when) => `No ${things} match “${words.join(', ')}” ${when}`,
  ofAccount: (name) => `account ${name}`,
  nothingToLeaveOut: (words, when) =>
    `Nothing matches “${words.join(', ')}” ${when}, so I do not know what to leave out`,
  only: (names) => `${names.join(', ')} only`,
  without: (names) => `without ${names.join(', ')}`,
  against: (change, span, before) => `${change} against ${against(span)} (${before})`,
  unchanged: 'no change',
  points: (n) => `${n} points`,
  better: 'better',
  worse: 'worse',
  before: 'Before',
  change: 'Change',
  changeInPoints: 'Change (points)',
  changeInPercent: 'Change (%)',
  soFar: 'so far',
  peak: (key, value) => `Peak: ${key} (${value})`,
  otherWeekdays: 'The two periods do not have the same weekdays.',
  highest: 'Highest',
  first: (key, value) => `first: ${key} (${value})`,
  days: (n) => (n === 1 ? '1 day' : `${n} days`),
  share: 'Share',
  total: 'Total',
  totalOf: (n) => `Total of ${n}`,
  more: (n) => `and ${n} more`,
  others: 'Others',
  emptyKey: '(none)',
  maskedKey: '(text not shown)',
  maskedAgent: (n) => `Agent ${n}`,
  agentsArePrivate: 'Agents’ names are shown in private answers only. Ask with /report to see them.',
  by: (labels) => `By ${listed(labels, 'and')}`,
  measureBy: (measure, labels) => `${measure} by ${listed(labels, 'and')}`,
  filterUnmatched: (words, nearest) =>
    nearest.length === 0
      ? `Nothing in this period matches “${words}”.`
      : `Nothing in this period matches “${words}”. There is: ${nearest.join(', ')}.`,
  noFilter: (title, words) =>
    `“${title}” cannot be filtered by “${words.join(', ')}”: it does not carry that`,
  shortage: (announced, given) =>
    `Not complete: Wolkvox announced ${announced} rows and handed over ${given}. Ask again in a while.`,
  rowType: (used) => `Only rows of type “${used}” are counted.`,
  notJoined: (labels) =>
    `No total for ${listed(labels, 'or')}: each row stands for itself and cannot be added up or averaged.`,
  noTime: (title) => `“${title}” carries no time of day, so I cannot break it down by time.`,
  noDimension: (title) => `“${title}” cannot be broken down that way.`,
  mended: (typed, read) => `I read “${typed}” as “${read}”.`,
  leftOver: (words) => `Without “${words.join('”, “')}”: I cannot apply that here.`,
  notKept: (lost) => `Not kept from the question before: ${lost.join(', ')}.`,
  lost: {
    by: (by) => `by ${by}`,
    filter: (words) => `“${words}”`,
    hours: 'the hours',
    comparison: 'the comparison',
  },
  insteadOf: (title, used, things) =>
    `“${title}” has no such detail: these figures are from “${used}”, which counts ${things}.`,
  noMeasure: (title, other) =>
    `“${title}” does not have that metric.${other === undefined ? '' : ` “${other}” has it.`}`,
  sentToDm: 'Sent to your DM.',
  notTaken: (isFile) =>
    `Slack did not take ${isFile ? 'the file' : 'my answer'} where you asked, again and again, so I bring it here.`,
  notTakenAtAll: (isFile) =>
    `Slack did not take ${isFile ? 'the file' : 'my answer'}, again and again, and I stopped trying. Ask me again in a while.`,
  notTakenHere: (isFile) =>
    `Slack did not take ${isFile ? 'the file' : 'my answer'} here: see your direct messages.`,
  sentAgain: 'Sent once more, as Slack did not say whether the first one arrived.',
  showing: (n, of) => `Showing ${n} of ${of}`,
  cut: 'The rest does not fit into one Slack message.',
}
