const everyMs = 5 * 60_000
const minuteMs = 60_000
/** What a call about now takes at the most, as a rule. */
const callMs = 5_000

/** The minute from which on figures of now that were fetched at `asOf` can be newer: Wolkvox wants five in between. */
export function freshAgainAt(asOf: number): number {
  return Math.ceil((asOf + everyMs + callMs) / minuteMs) * minuteMs
}
