import type { Span, Wall } from './calendar.ts'
import type { Expression } from './expression.ts'

/** Against what a phrase is worked out: the time on the wall, and the year where a neighbour has said it. */
export interface Reference {
  readonly now: Wall
  readonly year?: number
  readonly weekStart?: WeekStart
}

/** The day that a week begins on; Monday where nothing is said. */
export type WeekStart = 'monday' | 'sunday'

/** How the parts of an expression are worked out by those that hold them. */
export type Resolve = (expression: Expression, reference: Reference) => Span | undefined
