import { app } from '../cast.ts'
import type { Json } from '../json.ts'
import { conversationShape, messageShape } from '../shapes.ts'
import type { Message } from '../workspace.ts'
import type { World } from '../world.ts'
import type { Args } from './args.ts'
import { SlackError } from './slack-error.ts'
import { findConversation, findReadable } from './target.ts'

const maxPage = 999

export function open(world: World, args: Args): Json {
  const given = args.text('channel')
  if (given !== undefined) return { channel: { id: findConversation(world, given).id }, already_open: true }
  const [person, ...others] = args.need('users').split(',')
  if (person === undefined || others.length > 0) throw new SlackError('not_enough_users')
  if (world.state.person(person) === undefined) throw new SlackError('user_not_found')
  if (world.state.person(person)?.isDeactivated) throw new SlackError('user_disabled')
  const dm = world.state.dmWith(person)
  return { channel: args.flag('return_im') ? conversationShape(world, dm) : { id: dm.id } }
}

export function info(world: World, args: Args): Json {
  return { channel: conversationShape(world, findConversation(world, args.need('channel'))) }
}

export function join(world: World, args: Args): Json {
  const place = findConversation(world, args.need('channel'))
  if (place.kind !== 'channel') throw new SlackError('method_not_supported_for_channel_type')
  if (place.isArchived) throw new SlackError('is_archived')
  const members = [...new Set([...place.members, app.botUserId])]
  const joined = { ...place, members }
  world.state.putConversation(joined)
  return { channel: conversationShape(world, joined) }
}

export function leave(world: World, args: Args): Json {
  const place = findConversation(world, args.need('channel'))
  if (place.kind === 'im') throw new SlackError('method_not_supported_for_channel_type')
  if (!place.members.includes(app.botUserId)) return { not_in_channel: true }
  world.state.putConversation({ ...place, members: place.members.filter((id) => id !== app.botUserId) })
  return {}
}

export function members(world: World, args: Args): Json {
  const place = findConversation(world, args.need('channel'))
  return { members: place.members, response_metadata: { next_cursor: '' } }
}

/** Top-level messages, newest first. */
export function history(world: World, args: Args): Json {
  const place = findReadable(world, args.need('channel'))
  const messages = world.state
    .messages(place.id)
    .filter(({ threadTs, ts }) => threadTs === undefined || threadTs === ts)
    .toReversed()
  return page(world, args, messages)
}

/** A thread: its first message, then the replies, oldest first. */
export function replies(world: World, args: Args): Json {
  const place = findReadable(world, args.need('channel'))
  const ts = args.need('ts')
  const named = world.state.message(place.id, ts)
  const rootTs = named?.threadTs ?? ts
  const thread = world.state
    .messages(place.id)
    .filter((message) => message.ts === rootTs || message.threadTs === rootTs)
  if (thread.length === 0) throw new SlackError('thread_not_found')
  return page(world, args, thread)
}

function page(world: World, args: Args, messages: readonly Message[]): Json {
  const oldest = args.text('oldest') ?? '0'
  const latest = args.text('latest') ?? 'z'
  const inclusive = args.flag('inclusive')
  const limit = Math.min(maxPage, Math.max(1, args.number('limit', 100)))
  const start = Number(args.text('cursor') ?? 0) || 0
  const within = messages
    .filter(({ ephemeralTo }) => ephemeralTo === undefined)
    .filter(({ ts }) => (inclusive ? ts >= oldest && ts <= latest : ts > oldest && ts < latest))
  const hasMore = start + limit < within.length
  return {
    messages: within
      .slice(start, start + limit)
      .map((message) => messageShape(world, message, args.flag('include_all_metadata'))),
    has_more: hasMore,
    response_metadata: { next_cursor: hasMore ? String(start + limit) : '' },
  }
}
