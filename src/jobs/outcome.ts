import type { FailureKind } from '../bot/failure.ts'
import type { Window } from '../report/windows.ts'

/** Times in epoch ms. */
export interface Kept {
  readonly kind: 'kept'
  /** When the fetch began. */
  readonly asOf: number
  readonly rows: number
  /** How long its figures are good, from `asOf` on. */
  readonly freshForMs: number
  /** Some of its columns are kept apart, for a short time only. */
  readonly hasApart: boolean
}

/** How a call ended. */
export type Outcome =
  | Kept
  | { readonly kind: 'failed'; readonly failure: FailureKind; readonly at: number }
  /** Its answer was cut at the row limit: the two halves of its window stand for it. */
  | { readonly kind: 'halved'; readonly at: number }

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** How long figures are good: codings arrive late, so that the last three days can still change. */
export function freshForMs(window: Window, asOf: number): number {
  return window.end > asOf - 3 * dayMs ? 5 * minuteMs : dayMs
}

/** Whether an outcome answers a question that was asked at `since`. */
export function isGoodFor(outcome: Outcome | undefined, since: number): outcome is Outcome {
  switch (outcome?.kind) {
    case 'kept':
      return outcome.asOf + outcome.freshForMs > since
    case 'failed':
      return outcome.at > since
    case 'halved':
      return true
    case undefined:
      return false
  }
}
