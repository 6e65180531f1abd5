import { Failure } from '../../bot/model/failure.ts'
import { retryAfterMs } from '../client/retry-after.ts'
import { kindOf, kindOfStatus, slackFailure } from '../client/slack-failure.ts'

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
    throw new Failure('slack-unavailable', { retryAfterMs: retryAfterMs(response.headers) })
  }
  const code = errorCode(answer)
  if (code !== undefined) throw new Failure(kindOf(code), { cause: new Error(code) })
  if (response.status === 404 || response.status === 410) throw new Failure('slack-link-expired')
  if (!response.ok) throw new Failure(kindOfStatus(response.status))
  // A page is of somebody between us and Slack.
  if (!isTaken(answer))
    throw new Failure('slack-unavailable', { cause: new Error('not an answer of Slack’s') })
}

/** Slack says `ok`, or as much in JSON, or nothing. */
function isTaken(answer: string): boolean {
  return /^\s*(?:ok|\{.*"ok"\s*:\s*true.*\})?\s*$/s.test(answer)
}

/** Slack says what is wrong as bare text or as JSON, with any status. */
function errorCode(answer: string): string | undefined {
  if (/^[a-z]+(?:_[a-z]+)+$/.test(answer)) return answer
  const found = /"error"\s*:\s*"([a-z_]+)"/.exec(answer)
  return found?.[1]
}
