/**
 * A span of time `[start, end)` in milliseconds since the epoch (UTC), read in `zone` (IANA).
 * A span that is still running reaches to the end of its unit: today ends at the next midnight, never at "now".
 */
export interface Period {
  readonly start: number
  readonly end: number
  readonly zone: string
}
