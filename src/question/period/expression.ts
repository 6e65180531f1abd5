import type { Holiday, Part, Unit, Which } from './sense.ts'

/** A phrase about time as it was said; what days it means is worked out later, against the clock. */
export type Expression =
  | { readonly kind: 'relative-day'; readonly days: number }
  | { readonly kind: 'now' }
  | ExplicitDate
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly which?: Which
      readonly within?: Expression
    }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly which: Which }
  | { readonly kind: 'rolling'; readonly unit: Unit; readonly count: number; readonly isAhead: boolean }
  | { readonly kind: 'numbered'; readonly unit: Unit; readonly index: number; readonly within?: Expression }
  | {
      /** The second Sunday of March, the last week of April, the first 10 days of May; `index` -1 is the last. */
      readonly kind: 'nth'
      readonly unit: Unit | 'weekday'
      readonly weekday?: number
      readonly index: number
      readonly count: number
      readonly within: Expression
    }
  | { readonly kind: 'containing'; readonly unit: Unit; readonly of: Expression }
  | { readonly kind: 'shifted'; readonly steps: readonly Step[]; readonly from: Expression }
  | { readonly kind: 'to-date'; readonly of: Expression }
  | { readonly kind: 'edge'; readonly edge: 'start' | 'middle' | 'late' | 'end'; readonly of: Expression }
  | { readonly kind: 'holiday'; readonly holiday: Holiday; readonly within?: Expression }
  | { readonly kind: 'moment'; readonly moment: Moment }
  /** `isBoth` joins two neighbours: "yesterday and today". */
  | { readonly kind: 'range'; readonly from: Moment; readonly to: Moment; readonly isBoth?: boolean }
  | { readonly kind: 'clip'; readonly of: Moment; readonly from: Moment; readonly to: Moment }
  | { readonly kind: 'lasting'; readonly from: Moment; readonly minutes: number }
  /** `isAfter` a month or a year it begins when that is over. */
  | { readonly kind: 'since'; readonly from: Moment; readonly isAfter?: boolean }
  | { readonly kind: 'until-clock'; readonly to: Moment }

/** What of a date was said; the rest comes from its neighbours or from the clock. */
export interface ExplicitDate {
  readonly kind: 'date'
  readonly day?: number
  readonly month?: number
  readonly year?: number
  readonly weekday?: number
  readonly which?: Which
  readonly within?: Expression
  /** Day and month could be read either way round. */
  readonly isEitherWay?: boolean
}

export interface Step {
  readonly count: number
  readonly unit: Unit
}

/** A day, a time of day, a part of the day, or what was said of them. */
export interface Moment {
  readonly day?: Expression
  readonly clock?: Clock
  readonly part?: Part
}

export interface Clock {
  readonly hour: number
  readonly minute: number
  /** Said with am, pm or a part of the day, or above 12: not to be moved by half a day. */
  readonly isSure: boolean
}

export interface Parsed<T = Expression> {
  readonly value: T
  readonly end: number
}
