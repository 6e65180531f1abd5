import type { WebClient } from '@slack/web-api'
import type { PostPlace, Posted } from '../../bot/model/answer-record.ts'
import { callSlack } from '../client/call-slack.ts'

const pageSize = 200
const mostPages = 5
/** How far the clock of whoever posted it may be ahead of Slack's; further back costs a page or two at the most. */
const aheadMs = 2 * 60 * 60_000

/** The bot's own message that carries `mark`, posted at or after `since` (epoch ms); looks through 1,000 messages. */
export async function findMarked(
  client: WebClient,
  { channel, threadTs }: PostPlace,
  mark: string,
  since: number,
): Promise<Posted | undefined> {
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const wanted = {
      channel,
      oldest: ((since - aheadMs) / 1000).toFixed(6),
      include_all_metadata: true,
      limit: pageSize,
      ...(cursor === undefined || cursor === '' ? {} : { cursor }),
    }
    const { messages = [], response_metadata } = await callSlack('harmless', async () =>
      threadTs === undefined
        ? client.conversations.history(wanted)
        : client.conversations.replies({ ...wanted, ts: threadTs }),
    )
    const found = messages.find((message) => markOf(message) === mark)
    if (found?.ts !== undefined) return { channel, ts: found.ts }
    cursor = response_metadata?.next_cursor
    if (cursor === undefined || cursor === '') return undefined
  }
  return undefined
}

function markOf(message: { metadata?: { event_payload?: unknown } }): unknown {
  const payload = message.metadata?.event_payload
  return typeof payload === 'object' && payload !== null && 'id' in payload ? payload.id : undefined
}
