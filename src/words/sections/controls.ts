/** What stands under an answer, what is pressed there, and what is said of an answer that takes its time. */
export interface ControlWords {
  readonly otherReport: string
  readonly retry: string
  readonly share: string
  readonly sendToDm: string
  readonly help: string
  readonly refresh: string
  /** Beside a private answer whose figures stay until then. */
  readonly refreshing: string
  /** After figures that were fetched anew: "updated 10:42 by Ana". */
  readonly shared: (name: string) => string
  readonly refreshed: (clock: string, name: string) => string
  readonly compare: (span: string) => string
  readonly breakDown: string
  /** Where there is only one way. */
  readonly breakDownBy: (label: string) => string
  readonly more: string
  readonly schedule: string
  readonly cancel: string
  readonly earlier: (span: string) => string
  readonly later: (span: string) => string
  readonly otherPeriod: string
  readonly asChart: string
  readonly asTable: string
  readonly csv: string
  readonly xlsx: string
  readonly rowsCsv: string
  readonly how: string
  readonly right: string
  readonly wrong: string
  readonly thanksRight: string
  readonly thanksWrong: string
  /** "3 of 12 done" */
  readonly progress: (done: string, of: string) => string
  readonly secondsLeft: (seconds: string) => string
  readonly minutesLeft: (minutes: string) => string
  readonly running: string
  /** In place of the placeholder of an answer that took long and was posted anew. */
  readonly answeredBelow: string
  /** Beside what says why a refresh failed. */
  readonly stillFigures: string
  /** To whoever would share what is about one customer. */
  readonly staysPrivate: string
  readonly period: {
    readonly title: string
    readonly submit: string
    readonly from: string
    readonly to: string
    readonly fromTime: string
    readonly toTime: string
    readonly timeHint: string
    readonly endsTooEarly: string
    readonly future: string
    readonly tooLong: string
  }
  readonly explained: {
    readonly title: (report: string) => string
    readonly calls: (n: string) => string
    readonly more: (n: string) => string
    readonly rows: (fetched: string, used: string, left: string) => string
    readonly left: string
    /** Day and clock. */
    readonly asOf: (when: string) => string
    readonly before: (span: string) => string
    /** Which moment of a row counts: "closing of the chat". */
    readonly countedBy: (moment: string) => string
    readonly definitions: string
    /** Why the same mean time may be a second longer in another report. */
    readonly wholeSeconds: string
    readonly ratios: string
  }
}
