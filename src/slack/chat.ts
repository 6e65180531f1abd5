import { WebClient } from '@slack/web-api'
import { Failure } from '../bot/failure.ts'
import type { Chat } from '../bot/ports.ts'
import { callSlack } from './call-slack.ts'
import { clientOptions, type SlackApi } from './client-options.ts'
import { findMarked } from './find-marked.ts'
import { type Refusals, refusalsInMemory } from './refusals.ts'
import type { Payload } from './render/render.ts'
import { postToResponseUrl } from './response-url.ts'
import { sendPlainer } from './send-plainer.ts'

export interface ChatOptions extends SlackApi {
  readonly refusals?: Refusals
  readonly now?: () => number
}

/** What every message of the bot's carries, so that it can be found by its mark. */
const EVENT_TYPE = 'wolkvox_report'

export function createChat(options: ChatOptions): Chat {
  const { botToken, log, refusals = refusalsInMemory(), now = Date.now } = options
  const client = new WebClient(botToken, clientOptions(options))
  const { postMessage, update } = client.chat
  const plainer = { refusals, log }

  return {
    post(place, message, mark) {
      return sendPlainer(plainer, 'message', message, (payload) =>
        callSlack('doubles', async () => {
          const { channel, ts } = await postMessage({
            ...plain(payload),
            channel: place.channel,
            ...(place.threadTs === undefined ? {} : { thread_ts: place.threadTs }),
            mrkdwn: false,
            unfurl_links: false,
            unfurl_media: false,
            metadata: { event_type: EVENT_TYPE, event_payload: { id: mark } },
          })
          if (channel === undefined || ts === undefined) throw new Failure('slack-outcome-unknown')
          return { channel, ts }
        }),
      )
    },

    async edit(posted, message) {
      await sendPlainer(plainer, 'message', message, (payload) =>
        callSlack('harmless', () => update({ ...plain(payload), ...posted })),
      )
    },

    find(place, mark, since) {
      return findMarked(client, place, mark, since)
    },

    async respond(place, message) {
      if (place.expiresAt <= now()) throw new Failure('slack-link-expired')
      await sendPlainer(plainer, 'response', message, (payload) =>
        callSlack('doubles', () =>
          postToResponseUrl(place.responseUrl, {
            ...plain(payload),
            response_type: place.audience === 'channel' ? 'in_channel' : 'ephemeral',
            replace_original: place.replaces,
            mrkdwn: false,
          }),
        ),
      )
    },

    async openDm(person) {
      const { channel } = await callSlack('harmless', () => client.conversations.open({ users: person }))
      if (channel?.id === undefined) throw new Failure('slack-unavailable')
      return channel.id
    },
  }
}

/** No blocks are sent as none at all, so that an edit takes away those that were there. */
function plain({ text, blocks = [] }: Payload) {
  return { text, blocks: [...blocks] }
}
