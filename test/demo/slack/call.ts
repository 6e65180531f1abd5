import { isJson, type Json } from '../../../demo/slack/json.ts'
import type { PracticeSlack } from '../../../demo/slack/practice-slack.ts'

/** Calls a method of the Web API as any client would, past the SDK. */
export async function call(
  slack: PracticeSlack,
  method: string,
  args: Json = {},
  token = 'xoxb-practice',
): Promise<Json> {
  const response = await fetch(slack.apiUrl + method, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(args),
  })
  const reply: unknown = await response.json()
  if (!isJson(reply)) throw new Error(`${method} did not answer with an object`)
  return reply
}
