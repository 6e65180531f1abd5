/**
 * What a request has to keep to, and report, so that its token is never used twice at once. Plain figures and not a
 * check to call, so that it can be kept on another thread.
 */
export interface Passage {
  /** The last moment to begin, on both clocks: a machine that was suspended stops the monotonic one. */
  readonly until: { readonly wallMs: number; readonly monotonicMs: number }
  /** The request is about to be written: from here on its outcome counts. */
  begin(): void
  /** The answer was received to its last byte: Wolkvox has nothing of this request left to do. */
  end(): void
}

/** Milliseconds of a clock that all threads of a process share. */
export function monotonicMs(): number {
  return Number(process.hrtime.bigint() / 1_000_000n)
}

export function isOpen({ until }: Passage): boolean {
  return Date.now() < until.wallMs && monotonicMs() < until.monotonicMs
}
