import type { FailureKind } from '../../bot/model/failure.ts'
import { isMoment, isOver, type Window } from '../../report/time/windows.ts'

export interface Kept {
  readonly kind: 'kept'
  /** When the fetch began, by the clock of the machine that made it: what people are shown. */
  readonly asOf: number
  /** The same by Redis' clock. */
  readonly began: number
  readonly rows: number
  /** How long its figures are good, from `began` on. */
  readonly freshForMs: number
  /** Some of its columns are kept apart, for a short time only. */
  readonly hasApart: boolean
  /** What its columns take in Redis. */
  readonly bytes: number
}

export interface Halved {
  readonly kind: 'halved'
  /** Of its rows, where they could be read. */
  readonly print?: string
  /** They are those of the window that it is a half of. */
  readonly isRepeat?: boolean
}

/** What a call came to. */
export type Result =
  | Kept
  /** `at` is what the machine's clock said: builds of 2026 go by it. */
  | { readonly kind: 'failed'; readonly failure: FailureKind; readonly at: number }
  /** Its answer was cut at the row limit: the two halves of its window stand for it. */
  | Halved

/** How a call ended, and when: a moment of Redis' clock. */
export type CallOutcome = Result & { readonly ended: number }

/** What somebody who waits asks of an outcome: since which moment, and until when people go first, by Redis' clock. */
export interface Want {
  readonly since: number
  readonly isRefresh?: boolean
  readonly deadline?: number
  /** A window that was over may have been fetched so long before. */
  readonly heldMs?: number
}

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs
/** Not even a refresh makes the same call oftener. */
const refreshedForMs = 5 * minuteMs

/**
 * How long figures are good: codings arrive late, so that the last three days can still change. Wolkvox wants five
 * minutes between two answers about now: they count from when this one was there.
 */
export function freshForMs(window: Window, asOf: number, now: number): number {
  if (isMoment(window)) return 5 * minuteMs + Math.max(0, now - asOf)
  return window.end > asOf - 3 * dayMs ? 5 * minuteMs : dayMs
}

/** Whether a person waits, or a digest that is late; by Redis' clock. */
export function isPersons({ deadline = 0 }: Want, now: number): boolean {
  return deadline <= now
}

/**
 * Whether an outcome answers a question: if it came after the question had begun to wait, or the figures were fresh
 * then. Whatever the clocks say, the next attempt does.
 */
export function isGoodFor(
  outcome: CallOutcome | undefined,
  { since, isRefresh, heldMs = 0 }: Want,
  window: Window,
): outcome is CallOutcome {
  if (outcome === undefined) return false
  if (outcome.kind === 'halved' || outcome.ended > since) return true
  if (outcome.kind === 'failed') return false
  const { began, freshForMs } = outcome
  if (isOver(window, began) && began + heldMs > since) return true
  return began + (isRefresh === true && freshForMs === dayMs ? refreshedForMs : freshForMs) > since
}

/** Where a call's result and its moment are stored; beside them stands what was kept of the answer. */
export const outcomeField = 'outcome'
export const endedField = 'ended'

export function parseOutcome(json: unknown, moment: unknown): CallOutcome | undefined {
  if (typeof json !== 'string') return undefined
  const result = JSON.parse(json) as Result
  if (typeof moment === 'string') return { ...result, ended: Number(moment) }
  // A build of 2026 noted it, by its machine's clock.
  switch (result.kind) {
    case 'kept':
      return { ...result, began: result.asOf, ended: result.asOf }
    case 'failed':
      return { ...result, ended: result.at }
    case 'halved':
      return { ...result, ended: 0 }
  }
}

/** What each answer asks of a call, as it is stored. */
export function parseWants(fields: Readonly<Record<string, string>>): ReadonlyMap<string, Want> {
  return new Map(Object.entries(fields).map(([answer, json]) => [answer, JSON.parse(json) as Want]))
}
