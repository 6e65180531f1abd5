import type { Window } from '../../report/time/windows.ts'

const hourMs = 60 * 60_000
const most = 999
/** A digest's calls go after everything that people wait for. */
const digestsBehind = (most + 1) ** 2
/** BullMQ takes priorities up to 2^21, the lower going first; below that its scores are exact. */
const lowest = 2 ** 21 - 1

/** What has waited longest when it was not served for too long. */
export const foremost = 1
/** What nobody waits for. */
export const hindmost = lowest

/**
 * The order within a lane: who has fewer calls to wait for goes first, and then the shorter window. Digests come behind
 * all people, by their deadline (epoch ms); its seconds start anew every eleven days.
 */
export function priorityOf(window: Window, callsWaiting: number, deadline?: number): number {
  if (deadline !== undefined) return digestsBehind + (Math.floor(deadline / 1000) % digestsBehind)
  const hours = Math.ceil((window.end - window.start) / hourMs)
  return Math.min(callsWaiting, most) * (most + 1) + Math.min(hours, most)
}

export function isDigests(priority: number): boolean {
  return priority >= digestsBehind && priority < hindmost
}

/** BullMQ orders by priority first and arrival second, in one score. */
const scorePerPriority = 2 ** 32

/** The first score that comes after every job of this priority. */
export function scoreAfter(priority: number): number {
  return (priority + 1) * scorePerPriority
}
