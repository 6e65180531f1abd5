import type { FailureKind } from '../bot/failure.ts'
import type { Waiter } from '../bot/ports/calls.ts'
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
  /** What its columns take in Redis. */
  readonly bytes: number
}

/** How a call ended. */
export type Outcome =
  | Kept
  | { readonly kind: 'failed'; readonly failure: FailureKind; readonly at: number }
  /** Its answer was cut at the row limit: the two halves of its window stand for it. */
  | { readonly kind: 'halved'; readonly at: number }

/** What somebody who waits asks of an outcome. */
export type Want = Omit<Waiter, 'answer'>

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
/** Not even a refresh makes the same call oftener. */
const refreshedForMs = 5 * minuteMs

/** How long figures are good: codings arrive late, so that the last three days can still change. */
export function freshForMs(window: Window, asOf: number): number {
  return window.end > asOf - 3 * dayMs ? 5 * minuteMs : dayMs
}

/** Whether a person waits, or a digest that is late. */
export function isPersons({ deadline = 0 }: Want, now: number): boolean {
  return deadline <= now
}

/** Whether an outcome answers a question that was asked like this. */
export function isGoodFor(outcome: Outcome | undefined, { since, notBefore }: Want): outcome is Outcome {
  switch (outcome?.kind) {
    case 'kept': {
      const isAnew = notBefore === undefined || outcome.asOf >= notBefore
      const lastsMs = isAnew ? outcome.freshForMs : Math.min(outcome.freshForMs, refreshedForMs)
      return outcome.asOf + lastsMs > since
    }
    case 'failed':
      return outcome.at > since
    case 'halved':
      return true
    case undefined:
      return false
  }
}

/** As an outcome is stored. */
export function parseOutcome(json: unknown): Outcome | undefined {
  return typeof json === 'string' ? (JSON.parse(json) as Outcome) : undefined
}

/** What each answer asks of a call, as it is stored. */
export function parseWants(fields: Readonly<Record<string, string>>): ReadonlyMap<string, Want> {
  return new Map(Object.entries(fields).map(([answer, json]) => [answer, JSON.parse(json) as Want]))
}
