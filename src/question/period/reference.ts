import type { WeekStart } from '../../report/model/summary.ts'
import type { Span, Wall } from './calendar.ts'
import type { Expression } from './expression.ts'

/** Against what a phrase is worked out: the time on the wall, and the year where a neighbour has said it. */
export interface Reference {
  readonly now: Wall
  readonly year?: number
  readonly weekStart?: WeekStart
}

/** How the parts of an expression are worked out by those that hold them. */
export type Resolve = (expression: Expression, reference: Reference) => Span | undefined
