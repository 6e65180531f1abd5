export interface AskBackWords {
  readonly report: string
  readonly whichReport: string
  readonly period: (words: string) => string
  readonly tooLong: (days: number) => string
  readonly tooOften: (words: string) => string
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
