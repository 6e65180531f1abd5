import { retryAfterMs } from './retry-after.ts'

/** Hears by how much Slack's clock is ahead of this machine's, in ms. */
export type HearClock = (aheadMs: number) => void

/**
 * For Slack's client, which knows a refusal for want of patience only by whole seconds in its header: any other looks
 * to it as if nobody could tell what became of the call.
 */
export function fetchSlack(hearClock: HearClock): typeof fetch {
  return async (...request) => {
    const response = await fetch(...request)
    tellClock(response.headers.get('date'), hearClock)
    if (response.status !== 429) return response
    const headers = new Headers(response.headers)
    headers.set('retry-after', String(Math.ceil(retryAfterMs(headers) / 1000)))
    return new Response(response.body, { status: 429, headers })
  }
}

/** The header tells whole seconds, so that its moment was half a second later on average. */
function tellClock(date: string | null, hearClock: HearClock): void {
  const told = date === null ? Number.NaN : Date.parse(date)
  if (!Number.isNaN(told)) hearClock(told + 500 - Date.now())
}
