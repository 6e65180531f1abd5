import { Failure } from '../bot/failure.ts'
import { kindOf, kindOfStatus, slackFailure } from './slack-failure.ts'

const timeoutMs = 10_000

/** Posts to a `response_url`, once: it cannot be looked up whether a lost reply was taken. */
export async function postToResponseUrl(url: string, body: object): Promise<void> {
  let response: Response
  let answer: string
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    })
    answer = await response.text()
  } catch (error) {
    throw slackFailure(error)
  }
  if (response.status === 429) {
    const seconds = Number(response.headers.get('retry-after') ?? 1)
    throw new Failure('slack-unavailable', { retryAfterMs: seconds * 1000 })
  }
  const code = errorCode(answer)
  if (code !== undefined) throw new Failure(kindOf(code), { cause: new Error(code) })
  if (response.status === 404 || response.status === 410) throw new Failure('slack-link-expired')
  if (!response.ok) throw new Failure(kindOfStatus(response.status))
}

/** Slack says what is wrong as bare text or as JSON, with any status. */
function errorCode(answer: string): string | undefined {
  if (/^[a-z]+(?:_[a-z]+)+$/.test(answer)) return answer
  const found = /"error"\s*:\s*"([a-z_]+)"/.exec(answer)
  return found?.[1]
}
