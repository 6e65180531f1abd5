/** What stands under an answer, what is pressed there, and what is said of an answer that takes its time. */
export const controls = {
  otherReport: 'Switch to: ',
  /** A word that was left out, as a filter after all; and what is then asked. */
  lookFor: (words: string) => `Look for “${words}”`,
  onlyWords: (words: string) => `only ${words}`,
  retry: 'Try again',
  share: 'Share in channel',
  sendToDm: 'Send to my DM',
  help: 'What can I ask?',
  refresh: 'Refresh',
  /** Where a refresh of what is now was asked for too early. */
  notYetNewer: (clock: string) => `These are the latest: Wolkvox gives newer figures from ${clock} on.`,
  /** Beside a private answer whose figures stay until then. */
  refreshing: 'I am fetching the figures again. These stay until then.',
  /** After figures that were fetched anew: "updated 10:42 by Ana". */
  shared: (name: string) => `Shared by ${name}`,
  refreshed: (clock: string, name: string) => `Updated at ${clock} by ${name}`,
  compare: (span: string) => `Compare with ${span}`,
  breakDown: 'Break down by…',
  /** Where there is only one way. */
  breakDownBy: (label: string) => `Break down by ${label}`,
  more: 'More…',
  schedule: 'Schedule this',
  cancel: 'Cancel',
  earlier: (span: string) => `Previous: ${span}`,
  later: (span: string) => `Next: ${span}`,
  otherPeriod: 'Choose another period…',
  asChart: 'Show as a chart',
  asTable: 'Show as a table',
  csv: 'Export to CSV',
  xlsx: 'Export to Excel',
  rowsCsv: 'Export every row (CSV)',
  how: 'How was this computed?',
  right: 'This is what I asked',
  wrong: 'This is not what I asked',
  thanksRight: 'Thank you, noted.',
  thanksWrong: 'Thank you, noted. Ask again in other words, or pick another report under the answer.',
  /** "3 of 12 done" */
  progress: (done: string, of: string) => `${done} of ${of} requests done`,
  secondsLeft: (seconds: string) => `about ${seconds} s left`,
  minutesLeft: (minutes: string) => `about ${minutes} min left`,
  running: 'Wolkvox is working on it',
  /** In place of the placeholder of an answer that took long and was posted anew. */
  answeredBelow: 'Done: the answer is below.',
  /** Beside what says why a refresh failed. */
  stillFigures: 'The figures above are still the earlier ones.',
  /** To whoever would share what is about one customer. */
  staysPrivate: 'This is about one customer, so it stays private.',
  period: {
    title: 'Another period',
    submit: 'Show',
    from: 'First day',
    to: 'Last day',
    fromTime: 'From',
    toTime: 'Until',
    timeHint: 'Leave empty for whole days.',
    endsTooEarly: 'The end is before the beginning.',
    future: 'That has not begun yet.',
    tooLong: 'Ask for 13 months at most.',
  },
  explained: {
    title: (report: string) => `How this was computed: ${report}`,
    calls: (n: string) => `Requests to Wolkvox (${n}):`,
    more: (n: string) => `and ${n} more`,
    rows: (fetched: string, used: string, left: string) =>
      `Rows received: ${fetched}. Used: ${used}. Left out: ${left}.`,
    left: 'Left out are the totals that Wolkvox adds, rows outside the period, and what the filters exclude.',
    /** Day and clock. */
    asOf: (when: string) => `Fetched: ${when}.`,
    before: (span: string) => `Compared with ${span}:`,
    /** Which moment of a row counts: "closing of the chat". */
    countedBy: (moment: string) => `What counts as the time of a row: ${moment}.`,
    definitions: 'What the figures mean:',
    /** Why the same mean time may be a second longer in another report. */
    wholeSeconds:
      'Wolkvox gives each mean time in whole seconds, so that two reports of the same day may differ by one.',
    ratios:
      'Percentages and averages over several rows or days are weighted by volume; they are never averaged again.',
  },
}
