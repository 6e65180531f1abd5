/** What a word can mean in a phrase about time. A word may have several senses. */
export type Sense =
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'which'; readonly which: Which }
  | { readonly is: 'relative-day'; readonly days: number }
  | {
      readonly is: 'weekday'
      readonly weekday: number
      readonly isShort?: boolean
      readonly isPlural?: boolean
    }
  | { readonly is: 'month'; readonly month: number; readonly isDoubtful?: boolean }
  | { readonly is: 'part'; readonly part: Part }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'ordinal'; readonly value: number }
  | { readonly is: 'meridiem'; readonly half: 'am' | 'pm' }
  | { readonly is: 'clock'; readonly hour: number }
  | { readonly is: 'to-date'; readonly unit: Unit }
  | { readonly is: 'edge'; readonly edge: 'start' | 'middle' | 'end' }
  | { readonly is: 'holiday'; readonly holiday: Holiday }
  | { readonly is: Grammatical }

export type Unit =
  | 'second'
  | 'minute'
  | 'half-hour'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'bimester'
  | 'quarter'
  | 'four-months'
  | 'semester'
  | 'half'
  | 'year'
  | 'decade'

export type Which = 'last' | 'previous' | 'before-last' | 'this' | 'next'
export type Part = 'morning' | 'afternoon' | 'evening' | 'night' | 'small-hours'
export type Holiday =
  | 'christmas'
  | 'christmas-eve'
  | 'new-year'
  | 'new-years-eve'
  | 'black-friday'
  | 'labour-day'
  | 'halloween'

/** Words that hold a phrase together. `filler` may stand between a day and a time of day. */
export type Grammatical =
  | 'article'
  | 'evening-before'
  | 'filler'
  | 'of'
  | 'from'
  | 'to'
  | 'between'
  | 'and'
  | 'since'
  | 'until'
  | 'after'
  | 'before'
  | 'for'
  | 'ago'
  | 'ago-before'
  | 'so-far'
  | 'onwards'
  | 'versus'
  | 'same'
  | 'half-past'
  | 'quarter-past'
  | 'less'
  | 'clock-article'
  | 'hour-mark'
  | 'day-number'
  | 'beginning'
  | 'week-of'
  | 'now'
  | 'every'
  | 'greeting'
  | 'unusable'
