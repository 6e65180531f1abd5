export interface FormWords {
  readonly title: string
  readonly submit: string
  readonly close: string
  readonly report: string
  readonly period: string
  /** What is picked, and what is asked for by it. */
  readonly periods: readonly { readonly label: string; readonly text: string }[]
  readonly dates: string
  readonly datesHint: string
  readonly breakdown: string
  readonly breakdowns: FormWords['periods']
  readonly compare: string
  readonly comparisons: FormWords['periods']
  readonly parameter: string
  readonly parameterHint: string
  readonly needs: (parameter: string) => string
  readonly unknown: string
}
