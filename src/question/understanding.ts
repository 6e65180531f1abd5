import type { WeekStart } from '../report/model/summary.ts'
import type { Dimension } from '../report/declaration/declaration.ts'
import type { Names } from '../report/selection/names.ts'
import type { Period } from '../report/time/period.ts'
import type { Filter } from '../report/model/summary.ts'
import type { Language } from '../words/language.ts'
import type { Unable } from '../words/words.ts'
import type { Schedule } from './recurrence/schedule.ts'

export interface Context {
  /** Milliseconds since the epoch; the only clock there is. */
  readonly now: number
  /** The zone that calendar words are read in: the account's (IANA). */
  readonly zone: string
  /** The asker's own language, for sentences that could be any; without it they are answered in English. */
  readonly language?: Language
  /** The question that this one may go on from. */
  readonly previous?: Reading
  /** Others that were answered together with it, in a digest: gone on from where their report is named. */
  readonly others?: readonly Reading[]
  /** What was asked back last, where this may be the answer. */
  readonly asked?: AskedBack
  /** That one stands beside this one, not above it in a thread: only what plainly goes on does. */
  readonly isBeside?: boolean
  /** Names of the accounts that can be asked, when there are several. */
  readonly accounts?: readonly string[]
  readonly names?: AccountNames
  /** The report that was picked of those that were asked back: the words are read as they hold for that one. */
  readonly report?: string
  /** How 03/04 is read; without it month first where all is English, day first elsewhere. */
  readonly dateOrder?: 'day-first' | 'month-first'
  /** The day that "this week" begins on; without it Monday. */
  readonly weekStart?: WeekStart
}

/** What the account calls its agents, queues, campaigns and codes, by id, as far as that is known. */
export type AccountNames = Readonly<Partial<Record<Named, Names>>>
export type Named = Extract<Dimension, 'agent' | 'skill' | 'campaign' | 'code'>

/** What was understood of a sentence, complete or not. */
export interface Reading {
  readonly language: Language
  readonly report?: string
  /** The report that the words name best, which cannot tell what is asked; `report` counts nearly the same. */
  readonly insteadOf?: string
  readonly account?: string
  /** By Wolkvox's own names: `{ campaign_id: '42' }`. */
  readonly params: Readonly<Record<string, string>>
  readonly period?: Period
  /** The time of day that the period was cut to, in minutes from midnight, where it was said: kept for another day. */
  readonly hours?: Hours
  readonly compare?: Pick<Period, 'start' | 'end'>
  /** The words that the period and the comparison were read from, so that they can be read again at another time. */
  readonly when?: string
  readonly by: readonly Dimension[]
  readonly measure?: string
  readonly top?: number
  readonly order?: 'most' | 'least' | 'best' | 'worst'
  readonly filters: readonly Filter[]
  /** Service-level threshold in seconds. */
  readonly threshold?: number
  readonly output?: 'csv' | 'xlsx' | 'chart' | 'table'
  readonly place?: 'channel' | 'dm' | { readonly channel: string }
  readonly schedule?: Schedule & { readonly next: readonly number[] }
  /** The day that the weeks of the person or the channel begin on, where they chose one. */
  readonly weekStart?: WeekStart
  /** "With more than 50 calls", "over ten minutes": no figure is cut by it yet, so that it is asked back. */
  readonly bound?: Bound
  /** Words that were taken for mistyped ones, as they were typed and as they were read; said with the answer. */
  readonly mended?: readonly Mended[]
  /** What was said beside it and changes nothing: said with the answer. */
  readonly without?: readonly string[]
}

/** What the values have to be at least or at most. */
export interface Bound {
  readonly kind: 'least' | 'most'
  readonly value: number
  readonly unit?: 'percent' | 'seconds' | 'minutes' | 'hours'
}

export interface Mended {
  readonly typed: string
  readonly read: string
}

export interface Hours {
  readonly from: number
  readonly to: number
}

/** A sentence that goes on from the question before, and what of that one cannot be kept with it. */
export interface GoesOn {
  readonly lost: readonly Lost[]
}

export type Lost =
  | { readonly what: 'by'; readonly by: Dimension }
  | { readonly what: 'filter'; readonly words: string }
  | { readonly what: 'hours' | 'comparison' }

/** A question names its report; the period may still be missing: the default of the report is then applied and said. */
export type Question = Reading & { readonly report: string }

/** What keeps a sentence from being a question, with the words that were not understood. */
export type Missing =
  | { readonly what: 'report' }
  | { readonly what: 'period'; readonly words: string }
  | { readonly what: 'too-long'; readonly days: number }
  | {
      readonly what: 'too-often' | 'no-clock' | 'not-kept' | 'no-country' | 'same-period' | 'several-days'
      readonly words: string
    }
  | { readonly what: 'two-periods'; readonly words: string; readonly before: string }
  | { readonly what: 'parameter'; readonly name: string }
  | { readonly what: 'words'; readonly words: string }
  /** A word that could be a name to look for, which nothing says. */
  | { readonly what: 'value'; readonly words: string }
  | { readonly what: 'no-report-for'; readonly words: string }
  | { readonly what: 'one-account'; readonly accounts: readonly string[] }
  | { readonly what: 'unable'; readonly asks: Unable; readonly words: string }

/** What was asked back, and what had been understood until then: a bare value answers it. */
export interface AskedBack {
  /** Beside what a sentence lacks: a period that has not begun, and the account that it is asked of. */
  readonly missing: Missing | { readonly what: 'future' | 'account' }
  readonly choices: readonly string[]
  readonly reading: Reading
}

/** What is to be done with a digest that is there: asked before anything changes. */
export type Deed = 'pause' | 'resume' | 'delete' | 'edit'

export const commands = ['help', 'list', 'schedules', 'settings', 'status', 'forget', 'form'] as const
export type Command = (typeof commands)[number]

export type Understanding =
  | {
      readonly kind: 'question'
      readonly question: Question
      /** Reports that the words could also have meant, best first: offered one tap away. */
      readonly choices: readonly string[]
      readonly goesOn?: GoesOn
    }
  | {
      readonly kind: 'ask-back'
      readonly missing: Missing
      readonly choices: readonly string[]
      readonly reading: Reading
      readonly goesOn?: GoesOn
    }
  | { readonly kind: 'future'; readonly period: Period; readonly reading: Reading; readonly goesOn?: GoesOn }
  | {
      readonly kind: 'command'
      readonly command: Command
      readonly rest: string
      readonly language: Language
      /** With `schedules`: which of them, by what they tell. */
      readonly deed?: Deed
      readonly about?: Reading
    }
  | {
      readonly kind: 'nothing'
      readonly language: Language
      readonly isThanks?: true
      readonly isLeft?: true
    }
