import type { Phrase } from '../../words/language.ts'
import type { Dimension, Unit } from '../declaration/declaration.ts'
import type { Shortage, WallSpan } from '../table/table.ts'

/** What is asked of a report's rows. */
export interface View {
  readonly by: readonly Dimension[]
  readonly measure?: string
  readonly top?: number
  /** `order: 'worst'` takes the low end where up is good, and the high end where down is good. */
  readonly order?: 'most' | 'least' | 'best' | 'worst'
  readonly filters: readonly Filter[]
  /** The time that has passed of what was asked for, in wall clock: curves are filled with zeros up to its ends. */
  readonly span?: WallSpan
  /** The day that weeks begin on; without it Monday. */
  readonly weekStart?: WeekStart
}

/** A filter in the asker's words, matched against the values in the rows, folded for case and accents. */
export interface Filter {
  readonly words: string
  /** A dimension of the report, or a column. */
  readonly column?: string
  readonly negated?: boolean
}

export interface Figure {
  /** Measure id. */
  readonly id: string
  readonly label: Phrase
  readonly unit: Unit
  /** null where the rows give none (a mean of nothing). Ratios are fractions: 0.3464. Durations are seconds. */
  readonly value: number | null
  readonly good?: 'up' | 'down'
  /** How it was computed. */
  readonly definition?: Phrase
}

/** A key of a breakdown. */
export type Key =
  | { readonly kind: 'value'; readonly text: string; readonly personal?: 'customer' | 'agent' }
  /**
   * A value that the declaration names: SKILL as "a queue"; `value` is how Wolkvox writes it, `place` where it stands
   * among values that have an order of their own.
   */
  | { readonly kind: 'named'; readonly name: Phrase; readonly value?: string; readonly place?: number }
  /** Wall-clock start of a bucket, in milliseconds as if UTC. */
  | {
      readonly kind: 'time'
      readonly unit: 'ten-minutes' | 'half-hour' | 'hour' | 'day' | 'week' | 'month'
      readonly at: number
    }
  /** 0 to 23; an hour of the day over several days. With `minute`, the half hour (or ten minutes) that begins there. */
  | { readonly kind: 'hour-of-day'; readonly hour: number; readonly minute?: number }
  /** 1 Monday to 7 Sunday. */
  | { readonly kind: 'weekday'; readonly day: number }
  | { readonly kind: 'empty' }
  /** Free text outside the known list. */
  | { readonly kind: 'masked' }

export interface Group {
  /** One for each label of the section. */
  readonly keys: readonly Key[]
  /** In the order of the section's measures. */
  readonly values: readonly (number | null)[]
  /** Of the first measure's total, where it adds up. */
  readonly share?: number
}

/** A breakdown: one row a group. */
export interface Section {
  readonly by: readonly Dimension[]
  /** One for each dimension; a pair has two. */
  readonly labels: readonly Phrase[]
  readonly measures: readonly Omit<Figure, 'value'>[]
  readonly groups: readonly Group[]
  /** How many groups there were before `top` cut them. */
  readonly of: number
  /** In the order of the measures; null where a total would be false. */
  readonly totals: readonly (number | null)[]
  /** The group with the most, for a breakdown over time of what adds up: the peak. */
  readonly peak?: number
}

export type Caveat =
  | { readonly kind: 'filter-unmatched'; readonly words: string; readonly nearest: readonly Key[] }
  /** The report has no values of the kind that the words were to be looked for in. */
  | { readonly kind: 'no-filter'; readonly words: string }
  | { readonly kind: 'row-type'; readonly used: string }
  | ({ readonly kind: 'shortage' } & Shortage)
  /** Rows that carry a date outside the period, and that Wolkvox counts in it. */
  | { readonly kind: 'outside'; readonly rows: number }
  | { readonly kind: 'not-joined'; readonly labels: readonly Phrase[] }
  | { readonly kind: 'no-time'; readonly dimension: Dimension }
  | { readonly kind: 'no-dimension'; readonly dimension: Dimension }
  /** `seeInstead` is the report that has the measure. */
  | { readonly kind: 'no-measure'; readonly measure: string; readonly seeInstead?: string }

/** The figures of an answer: numbers and keys, no prose. */
export interface Summary {
  readonly report: string
  readonly rows: { readonly fetched: number; readonly used: number }
  /** The first is the headline. */
  readonly figures: readonly Figure[]
  /** The first is the one that was asked for; the others help. */
  readonly sections: readonly Section[]
  readonly filters: readonly {
    readonly words: string
    readonly matched: readonly Key[]
    readonly negated?: boolean
  }[]
  readonly caveats: readonly Caveat[]
}

/** The day that a week begins on; Monday where nothing is said. */
export type WeekStart = 'monday' | 'sunday'
