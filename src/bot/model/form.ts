import type { Language } from '../../words/language.ts'

/** Fields to fill in; Slack shows it as a modal. */
export interface Form {
  readonly language: Language
  readonly purpose: Purpose
  readonly title: string
  readonly submit: string
  readonly intro?: string
  readonly fields: readonly FormField[]
}

/** What is done with what is filled in; travels with the form, and works after a restart. */
export type Purpose =
  /** The report form, and "Ask about this". */
  | { readonly kind: 'ask' }
  | { readonly kind: 'search-reports' }
  | { readonly kind: 'period'; readonly answer: string }
  | { readonly kind: 'new-digest'; readonly answer?: string }
  | { readonly kind: 'edit-digest'; readonly digest: string }
  | { readonly kind: 'hand-over'; readonly digest: string }

export interface FormChoice {
  readonly label: string
  readonly value: string
}

export type FormField = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly isOptional?: boolean
} & (
  | { readonly kind: 'text'; readonly value?: string; readonly isLong?: boolean }
  /** yyyy-mm-dd */
  | { readonly kind: 'date'; readonly value?: string }
  /** HH:mm */
  | { readonly kind: 'time'; readonly value?: string }
  | { readonly kind: 'choice'; readonly groups: readonly ChoiceGroup[]; readonly value?: string }
  | { readonly kind: 'choices'; readonly options: readonly FormChoice[]; readonly values?: readonly string[] }
  /** A Slack user id. */
  | { readonly kind: 'person'; readonly value?: string }
  /** A Slack channel id. */
  | { readonly kind: 'channel'; readonly value?: string }
)

export interface ChoiceGroup {
  readonly label?: string
  readonly options: readonly FormChoice[]
}

/** What came back: by field id; a field left empty is missing. */
export interface Filled {
  readonly purpose: Purpose
  readonly values: Readonly<Record<string, string | readonly string[]>>
}
