import { retryAfterMs } from './retry-after.ts'

/**
 * For Slack's client, which knows a refusal for want of patience only by whole seconds in its header: any other looks
 * to it as if nobody could tell what became of the call.
 */
export async function fetchSlack(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetch(...request)
  if (response.status !== 429) return response
  const headers = new Headers(response.headers)
  headers.set('retry-after', String(Math.ceil(retryAfterMs(headers) / 1000)))
  return new Response(response.body, { status: 429, headers })
}
