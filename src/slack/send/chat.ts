import { WebAPIPlatformError, WebClient } from '@slack/web-api'
import { Failure } from '../../bot/model/failure.ts'
import { type Meter, unmetered } from '../../bot/model/meter.ts'
import type { Chat } from '../../bot/ports/chat.ts'
import type { Refusals } from '../../bot/ports/refusals.ts'
import { callSlack } from '../client/call-slack.ts'
import { clientOptions, type SlackApi } from '../client/client-options.ts'
import { findMarked } from './find-marked.ts'
import { homeView } from './home-view.ts'
import { limits } from '../render/limits.ts'
import { refusalsInMemory } from './refusals.ts'
import { plainText } from '../render/plain-text.ts'
import type { Payload } from '../render/render.ts'
import { cut, line } from '../render/text.ts'
import { postToResponseUrl } from './response-url.ts'
import { createSend } from './send.ts'
import { sendPlainer } from './send-plainer.ts'
import { upload } from './upload.ts'

export interface ChatOptions extends SlackApi {
  /** Shared with the other processes where it is given. */
  readonly refusals?: Refusals
  readonly meter?: Meter
  readonly now?: () => number
}

/** What every message of the bot's carries, so that it can be found by its mark. */
const eventType = 'wolkvox_report'

export function createChat(options: ChatOptions): Chat {
  const { log, refusals = refusalsInMemory(), meter = unmetered, now = Date.now } = options
  const client = new WebClient(options.botToken, clientOptions(options))
  const send = createSend(meter, now)
  const plainer = { refusals, meter, log }
  const dms = new Map<string, string>()

  return {
    post(place, message, mark, beforeSending) {
      const { channel, threadTs } = place
      return sendPlainer(plainer, 'message', message, (payload) =>
        send({ method: 'chat.postMessage', repeat: 'doubles', channel }, async () => {
          await beforeSending?.()
          const { channel: where, ts } = await client.chat.postMessage({
            ...plain(payload),
            channel,
            ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
            mrkdwn: false,
            unfurl_links: false,
            unfurl_media: false,
            metadata: { event_type: eventType, event_payload: { id: mark } },
          })
          if (where === undefined || ts === undefined) throw new Failure('slack-outcome-unknown')
          return { channel: where, ts }
        }),
      )
    },

    /** Whoever deleted the message does not want it: there is nothing to edit any more. */
    async edit(posted, message, _audience, beforeSending) {
      await sendPlainer(plainer, 'message', message, (payload) =>
        send({ method: 'chat.update', repeat: 'harmless' }, async () => {
          await beforeSending?.()
          await client.chat.update({ ...plain(payload), ...posted }).catch(unlessDeleted)
        }),
      )
    },

    find(place, mark, since) {
      return findMarked(client, place, mark, since)
    },

    async respond(place, message) {
      const surface = place.audience === 'channel' ? 'shared' : 'response'
      await sendPlainer(plainer, surface, message, (payload) =>
        send({ method: 'response_url', repeat: 'doubles' }, () =>
          postToResponseUrl(place.responseUrl, {
            ...plain(payload),
            response_type: place.audience === 'channel' ? 'in_channel' : 'ephemeral',
            replace_original: place.replaces,
            mrkdwn: false,
          }),
        ),
      )
    },

    async whisper({ channel, threadTs }, person, message) {
      await sendPlainer(plainer, 'response', message, (payload) =>
        send({ method: 'chat.postEphemeral', repeat: 'doubles' }, () =>
          client.chat.postEphemeral({
            ...plain(payload),
            channel,
            user: person,
            ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
          }),
        ),
      )
    },

    async openDm(person) {
      const known = dms.get(person)
      if (known !== undefined) return known
      const { channel } = await callSlack('harmless', () => client.conversations.open({ users: person }))
      if (channel?.id === undefined) throw new Failure('slack-unavailable')
      dms.set(person, channel.id)
      return channel.id
    },

    upload(place, file, message, beforeSending) {
      return upload(client, send, place, file, plainText(message), beforeSending)
    },

    async showStatus({ channel, threadTs }, text) {
      if (threadTs === undefined) return
      const status = cut(line(text), limits.status)
      try {
        await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: threadTs, status })
      } catch (error) {
        log.debug({ err: error }, 'status not shown')
      }
    },

    async publishHome(person, message) {
      await sendPlainer(plainer, 'home', message, (payload) =>
        send({ method: 'views.publish', repeat: 'harmless' }, () =>
          client.views.publish({ user_id: person, view: homeView(payload) }),
        ),
      )
    },
  }
}

/** No blocks are sent as none at all, so that an edit takes away those that were there. */
function plain({ text, blocks = [] }: Payload) {
  return { text, blocks: [...blocks] }
}

function unlessDeleted(error: unknown): undefined {
  if (error instanceof WebAPIPlatformError && error.data.error === 'message_not_found') return undefined
  throw error
}
