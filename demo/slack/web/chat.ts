import { app } from '../cast.ts'
import { removeMessage, tellOfChange, tellOfMessage } from '../delivery/message-events.ts'
import type { Json } from '../json.ts'
import { messageShape } from '../shapes.ts'
import type { Conversation, Message } from '../workspace.ts'
import type { World } from '../world.ts'
import type { Args } from './args.ts'
import { type Content, readContent } from './content.ts'
import { SlackError } from './slack-error.ts'
import { findConversation, findPlaceToPost, threadOf } from './target.ts'

/** Longer texts are refused when a message is changed, though not when it is posted. */
const maxUpdatedText = 4_000

export function postMessage(world: World, args: Args): Json {
  const place = findPlaceToPost(world, args.need('channel'))
  const content = readContent(world, args, 'message')
  noteDouble(world, place, content)
  const thread = threadOf(world, place, args.text('thread_ts'))
  const message = world.state.post({ channel: place.id, user: app.botUserId, ...content, ...thread })
  if (thread.threadTs !== undefined) {
    world.state.emit({ kind: 'status', channel: place.id, threadTs: thread.threadTs, text: '' })
  }
  void tellOfMessage(world, message)
  return { channel: place.id, ts: message.ts, message: messageShape(world, message) }
}

export function postEphemeral(world: World, args: Args): Json {
  const place = findPlaceToPost(world, args.need('channel'))
  const person = args.need('user')
  if (!place.members.includes(person)) throw new SlackError('user_not_in_channel')
  const content = readContent(world, args, 'ephemeral')
  const thread = threadOf(world, place, args.text('thread_ts'))
  const message = world.state.post({
    channel: place.id,
    user: app.botUserId,
    ephemeralTo: person,
    ...content,
    ...thread,
  })
  return { message_ts: message.ts }
}

/** What is not sent stays: blocks go only with an empty list. */
export function update(world: World, args: Args): Json {
  const previous = ownMessage(world, args, 'cant_update_message', 'is_inactive')
  if ((args.text('text') ?? '').length > maxUpdatedText) throw new SlackError('msg_too_long')
  const message: Message = { ...previous, ...readContent(world, args, 'message'), editedAt: world.ids.ts() }
  world.state.change(message)
  void tellOfChange(world, message, previous)
  return {
    channel: message.channel,
    ts: message.ts,
    text: message.text,
    message: messageShape(world, message),
  }
}

export function remove(world: World, args: Args): Json {
  const message = ownMessage(world, args, 'cant_delete_message', 'is_archived')
  void removeMessage(world, message)
  return { channel: message.channel, ts: message.ts }
}

export function getPermalink(world: World, args: Args): Json {
  const place = findConversation(world, args.need('channel'))
  const ts = args.need('message_ts')
  if (world.state.message(place.id, ts) === undefined) throw new SlackError('message_not_found')
  return { channel: place.id, permalink: `${world.url()}/archives/${place.id}/p${ts.replace('.', '')}` }
}

function ownMessage(world: World, args: Args, foreign: string, inArchive: string): Message {
  const place = findConversation(world, args.need('channel'))
  if (place.isArchived) throw new SlackError(inArchive)
  const message = world.state.message(place.id, args.need('ts'))
  if (message === undefined || message.isTombstone || message.ephemeralTo !== undefined)
    throw new SlackError('message_not_found')
  if (message.user !== app.botUserId) throw new SlackError(foreign)
  return message
}

function noteDouble(world: World, place: Conversation, { metadata }: Content): void {
  if (metadata === undefined) return
  const key = JSON.stringify(metadata)
  const twin = world.state.messages(place.id).find((message) => JSON.stringify(message.metadata) === key)
  if (twin !== undefined) world.records.violation('posted-twice', `${place.id} ${metadata.event_type}`)
}
