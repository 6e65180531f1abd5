/** What people ask of figures that is not done. */
export type Unable =
  | 'live'
  | 'alert'
  | 'bound'
  | 'once'
  | 'average'
  | 'mean'
  | 'goal'
  | 'why'
  | 'mine'
  | 'mail'
  | 'interval'

export interface AskBackWords {
  readonly report: string
  readonly whichReport: string
  readonly thisReport: (title: string) => string
  readonly period: (words: string) => string
  readonly twoPeriods: (first: string, second: string) => string
  readonly samePeriod: (words: string) => string
  readonly severalDays: (words: string) => string
  readonly tooLong: (days: number) => string
  readonly tooOften: (words: string) => string
  readonly noClock: (words: string) => string
  readonly notKept: (words: string) => string
  /** Holidays are to be left out where the zone belongs to no country. */
  readonly noCountry: (words: string) => string
  readonly parameter: (label: string, takesAll: boolean) => string
  readonly words: (words: string) => string
  readonly value: (words: string) => string
  readonly noReportFor: (words: string) => string
  readonly future: (span: string) => string
  readonly account: string
  readonly oneAccount: string
  readonly unable: Readonly<Record<Unable, string>>
  readonly nearest: string
  readonly nothing: string
  readonly welcome: string
  readonly left: string
  readonly notAllowed: string
  readonly otherLanguage: string
  readonly tooOld: string
}
