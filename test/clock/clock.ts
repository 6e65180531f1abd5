declare global {
  /** What `shift.ts` adds to the machine's clock, in milliseconds. */
  var clockAheadMs: number
}

/** From now on it is this moment, and time goes on from there, here and in every process that is started from here. */
export function setClock(moment: string): void {
  run(Date.parse(moment) - (Date.now() - globalThis.clockAheadMs))
}

/** For a test whose subject is time itself, or another's clock: the machine's own. */
export function useMachineClock(): void {
  run(0)
}

/** What a process that is given no environment needs to go by the same clock, or by one that is ahead of it. */
export function clockSettings(aheadMs = 0): Record<'NODE_OPTIONS' | 'CLOCK_AHEAD_MS', string> {
  return {
    NODE_OPTIONS: process.env['NODE_OPTIONS'] ?? '',
    CLOCK_AHEAD_MS: String(globalThis.clockAheadMs + aheadMs),
  }
}

function run(aheadMs: number): void {
  globalThis.clockAheadMs = aheadMs
  process.env['CLOCK_AHEAD_MS'] = String(aheadMs)
}
