import { app } from '../cast.ts'
import type { Json } from '../json.ts'
import { usersOf, withReaction } from '../people/react.ts'
import { messageShape } from '../shapes.ts'
import type { Message } from '../workspace.ts'
import type { World } from '../world.ts'
import type { Args } from './args.ts'
import { SlackError } from './slack-error.ts'
import { findReadable } from './target.ts'

const maxKinds = 23

export function add(world: World, args: Args): Json {
  const { name, message } = read(world, args)
  const users = usersOf(message, name)
  if (users.includes(app.botUserId)) throw new SlackError('already_reacted')
  if (users.length === 0 && message.reactions.length >= maxKinds) throw new SlackError('too_many_emoji')
  world.state.change(withReaction(message, name, [...users, app.botUserId]))
  return {}
}

export function remove(world: World, args: Args): Json {
  const { name, message } = read(world, args)
  const users = usersOf(message, name)
  if (!users.includes(app.botUserId)) throw new SlackError('no_reaction')
  const others = users.filter((user) => user !== app.botUserId)
  world.state.change(withReaction(message, name, others))
  return {}
}

export function get(world: World, args: Args): Json {
  const message = target(world, args)
  return { type: 'message', channel: message.channel, message: messageShape(world, message, false) }
}

function read(world: World, args: Args): { readonly name: string; readonly message: Message } {
  const name = args.need('name')
  if (!/^[a-z0-9_+'-]+$/.test(name)) throw new SlackError('invalid_name')
  const message = target(world, args)
  if (world.state.conversation(message.channel)?.isArchived) throw new SlackError('is_archived')
  return { name, message }
}

function target(world: World, args: Args): Message {
  const channel = args.text('channel')
  const timestamp = args.text('timestamp')
  if (channel === undefined || timestamp === undefined) throw new SlackError('no_item_specified')
  const message = world.state.message(findReadable(world, channel).id, timestamp)
  if (message === undefined || message.ephemeralTo !== undefined) throw new SlackError('message_not_found')
  return message
}
