/** Every length of time that keeps two requests of one token apart, from the one setting. Milliseconds. */
export interface Timing {
  /** How long Wolkvox works on one request at the most, and so how long a request is waited for. */
  readonly timeoutMs: number
  /** From taking a fence to the last moment for sending. */
  readonly sendWithinMs: number
  /** A fence's life: the sending, Wolkvox's worst case, and a margin for the way between. */
  readonly fenceMs: number
  /** BullMQ's lock of a running job; losing it only costs time, as the fence carries the safety. */
  readonly lockMs: number
  readonly stalledCheckMs: number
}

export function timingOf(timeoutMs: number): Timing {
  const sendWithinMs = clamp(timeoutMs / 10, 500, 5000)
  const lockMs = clamp(timeoutMs / 4, 2000, 15_000)
  return {
    timeoutMs,
    sendWithinMs,
    fenceMs: timeoutMs + 2 * sendWithinMs,
    lockMs,
    // Redis takes no fractions.
    stalledCheckMs: Math.round(lockMs / 3),
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.min(Math.max(value, low), high))
}
