import type { Window } from '../report/windows.ts'

const hourMs = 60 * 60_000
/** BullMQ takes priorities up to 2^21; the lower goes first. */
const most = 999

/** The order within a lane: who has fewer calls to wait for goes first, and then the shorter window. */
export function priorityOf(window: Window, callsWaiting: number): number {
  const hours = Math.ceil((window.end - window.start) / hourMs)
  return Math.min(callsWaiting, most) * (most + 1) + Math.min(hours, most)
}
