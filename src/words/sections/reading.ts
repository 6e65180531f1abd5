export interface ReadingWords {
  readonly report: (title: string, api: string) => string
  readonly account: (name: string) => string
  readonly period: (span: string, zone: string) => string
  readonly periodAssumed: (span: string) => string
  readonly yourDate: (day: string) => string
  readonly onlyHere: string
  readonly filters: (words: readonly string[]) => string
  /** As `filters`, of what is not counted: "Without: WhatsApp". */
  readonly leftOut: (words: readonly string[]) => string
  /** As a parameter's value: all campaigns. */
  readonly all: string
  readonly rows: (n: string) => string
  /** "Public holidays: Mon 2 Nov, Mon 16 Nov" and how many more. */
  readonly holidays: (days: readonly string[], more: number) => string
  /** "Thu 24 Dec from 12:00": half a holiday among them. */
  readonly holidayFrom: (day: string, clock: string) => string
  readonly holidayUntil: (day: string, clock: string) => string
  readonly asOf: (clock: string) => string
  /** The acknowledgement: what is looked up, and how many calls go first. */
  readonly accepted: (title: string, when: string, ahead: number) => string
  /** The placeholder while an answer is under way; `ahead` only while it waits. */
  readonly underWay: (title: string, when: string, ahead: number | undefined) => string
}
