const usualMs = 1_000

/** When Slack wants to be asked again, whatever it wrote: seconds, a date, or nothing. */
export function retryAfterMs(headers: Headers, now = Date.now()): number {
  const header = headers.get('retry-after') ?? ''
  const seconds = header.trim() === '' ? Number.NaN : Number(header)
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000
  return Number.isFinite(ms) ? Math.max(ms, 0) : usualMs
}
