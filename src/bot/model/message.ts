import type { Dimension, Family } from '../../report/declaration/declaration.ts'
import type { Confirmation } from '../../words/confirmation.ts'
import type { Language } from '../../words/language.ts'

/** What people read, as plain sentences and figures in their language; `slack/` turns it into blocks and escapes it. */
export interface Message {
  readonly language: Language
  /** One sentence with the figure that matters: the bold first line, the notification and the screen reader's text. */
  readonly headline: string
  /** The person to be called (Slack user id), before the headline. */
  readonly mentions?: string
  readonly parts: readonly MessagePart[]
  /** The small print: report, account, period and zone, filters, rows, as of when. */
  readonly context: readonly string[]
  readonly buttons: readonly Control[]
}

export type MessagePart =
  /** `channel` is a Slack channel id: its name is shown behind the text. */
  | { readonly kind: 'text'; readonly text: string; readonly channel?: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** One of several things that can be acted on by itself: a digest, a report of the catalogue, an earlier question. */
  | {
      readonly kind: 'entry'
      readonly text: string
      readonly note?: string
      /** As a text's. */
      readonly channel?: string
      readonly buttons: readonly Control[]
    }
  | {
      readonly kind: 'figures'
      readonly figures: readonly { readonly label: string; readonly value: string; readonly note?: string }[]
    }
  /** What to write next: the text, the mention of the bot (Slack user id), and an example or nothing. */
  | { readonly kind: 'invitation'; readonly text: string; readonly mention: string; readonly example: string }
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

/**
 * A number cell carries its value, for sorting, beside the text that people read; `exact` is what a workbook holds where
 * that is no plain number.
 */
export type Cell = { readonly text: string; readonly value?: number; readonly exact?: Exact }

/** A fraction, seconds, seconds more or less, or a moment on a wall clock (ms as if it were UTC). */
export interface Exact {
  readonly kind: 'share' | 'duration' | 'more-seconds' | 'date' | 'moment' | 'clock'
  readonly value: number
}

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
  | AnswerPress
  | DigestPress
  | { readonly kind: 'ask'; readonly text: string }
  /** The catalogue: its families, one family's reports, one report, or the form that searches it. */
  | { readonly kind: 'catalogue'; readonly family?: Family }
  | { readonly kind: 'report'; readonly report: string }
  | { readonly kind: 'search-reports' }
  | {
      readonly kind: 'setting'
      readonly of: 'person' | 'channel'
      readonly name: SettingName
      /** Empty for what holds without the setting. */
      readonly value: string
    }
  /** Asks for nothing that was asked to be remembered any more. */
  | { readonly kind: 'forget' }

/** A button under an answer, of the record with this id. */
export type AnswerPress = { readonly answer: string } & (
  | { readonly kind: 'choose-report'; readonly report: string }
  | { readonly kind: 'choose-account'; readonly account: string }
  | { readonly kind: 'retry' }
  | { readonly kind: 'share' }
  | { readonly kind: 'send-to-dm' }
  | { readonly kind: 'refresh' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'break-down'; readonly by: Dimension }
  | { readonly kind: 'show-as'; readonly as: 'chart' | 'table' }
  /** The period of equal length before (-1) or after (1) it. */
  | { readonly kind: 'shift'; readonly by: -1 | 1 }
  /** "Not this period": opens a form with dates. */
  | { readonly kind: 'other-period' }
  | { readonly kind: 'file'; readonly format: FileFormat; readonly of: 'summary' | 'rows' }
  | { readonly kind: 'how' }
  /** A page of the rows themselves, from 0. */
  | { readonly kind: 'rows'; readonly page: number }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'rate'; readonly isGood: boolean }
  /** Lets a question go on that would take many calls. */
  | { readonly kind: 'go-on' }
)

export type DigestPress =
  /** The form for a digest that begins with nothing. */
  | { readonly kind: 'new-digest' }
  | { readonly kind: 'digests'; readonly whose: 'mine' | 'channel' | 'all'; readonly page: number }
  | { readonly kind: 'digest'; readonly digest: string; readonly act: DigestAct }

export type DigestAct =
  | 'start'
  /** In the channel where it is proposed, in place of its owner's DM. */
  | 'post-here'
  | 'discard'
  | 'pause'
  | 'resume'
  | 'run'
  | 'edit'
  | 'hand-over'
  | 'delete'
  | 'restore'

export type FileFormat = 'csv' | 'xlsx'
export type SettingName = 'language' | 'account' | 'week-start'

export interface Button {
  readonly label: string
  readonly press: Press
  readonly emphasis?: 'primary'
  /** Asked before it counts as pressed. */
  readonly confirmation?: Confirmation
}

/** Several things to press behind one label: a list that is opened. */
export interface Menu {
  readonly label: string
  readonly options: readonly Button[]
}

export type Control = Button | Menu
