export interface FormWords {
  readonly title: string
  readonly submit: string
  readonly close: string
  readonly report: string
  readonly period: string
  readonly periods: readonly { readonly label: string; readonly text: string }[]
  readonly parameter: string
  readonly parameterHint: string
  readonly needs: (parameter: string) => string
  readonly unknown: string
}
