/** What the catalogue of reports says of itself, and of questions that take many calls. */
export interface CatalogueWords {
  readonly title: string
  readonly intro: (reports: string) => string
  readonly reports: (n: string) => string
  readonly open: string
  readonly allFamilies: string
  readonly search: string
  readonly searchTitle: string
  readonly searchLabel: string
  readonly searchHint: string
  readonly found: (words: string) => string
  readonly notFound: (words: string) => string
  /** "Offered calls, abandonment and mean wait, by skill, by agent or over time." */
  readonly answers: (figures: readonly string[], ways: readonly string[]) => string
  /** Two ways to split. */
  readonly by: (label: string) => string
  readonly overTime: string
  readonly measures: (labels: readonly string[]) => string
  readonly breakdowns: (labels: readonly string[]) => string
  readonly totalsOnly: string
  readonly needs: (parameters: readonly string[]) => string
  readonly needsNothing: string
  readonly takes: (parameters: readonly string[]) => string
  readonly withoutPeriod: Readonly<Record<'today' | 'yesterday', string>>
  readonly wolkvoxName: (api: string) => string
  /** An example as it is typed. */
  readonly command: (question: string) => string
  readonly tryIt: string
  readonly seeAlso: (title: string) => string
  readonly unknown: (api: string) => string
  /** Behind the title of a curve: "every 2 h". */
  readonly inSteps: (minutes: number) => string
  /** In the caption of a long table, whose last row is on another page: "Total: 1,234". */
  readonly totalAhead: (label: string, value: string) => string
  readonly outside: (rows: string) => string
  readonly manyCalls: (calls: string, minutes: number) => string
  readonly goOn: string
}
