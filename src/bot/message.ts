import type { Language } from '../words/language.ts'

/** What people read, as plain sentences and figures in their language; `slack/` turns it into blocks and escapes it. */
export interface Message {
  readonly language: Language
  /** One sentence with the figure that matters: the bold first line, the notification and the screen reader's text. */
  readonly headline: string
  readonly parts: readonly Part[]
  /** The small print: report, account, period and zone, filters, rows, as of when. */
  readonly context: readonly string[]
  readonly buttons: readonly Button[]
}

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'figures'
      readonly figures: readonly { readonly label: string; readonly value: string; readonly note?: string }[]
    }
  | Chart
  | DataTable

export interface Chart {
  readonly kind: 'chart'
  readonly shape: 'line' | 'bar' | 'pie'
  readonly title: string
  readonly xLabel: string
  readonly yLabel: string
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

/** A number cell carries its value, for sorting, beside the text that people read. */
export type Cell = { readonly text: string; readonly value?: number }

export interface DataTable {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[]
  readonly rows: readonly (readonly Cell[])[]
  /** A last row with the totals. */
  readonly totals?: readonly Cell[]
}

/** What a button asks for; it travels as the action id and a short value, and works after a restart. */
export type Press =
  /** The same question of another report. */
  | { readonly kind: 'choose-report'; readonly answer: string; readonly report: string }
  | { readonly kind: 'choose-account'; readonly answer: string; readonly account: string }
  | { readonly kind: 'retry'; readonly answer: string }
  | { readonly kind: 'share'; readonly answer: string }
  | { readonly kind: 'send-to-dm'; readonly answer: string }
  | { readonly kind: 'ask'; readonly text: string }

export interface Button {
  readonly label: string
  readonly press: Press
  readonly emphasis?: 'primary'
}
