import { app } from '../cast.ts'
import type { Json } from '../json.ts'
import type { World } from '../world.ts'
import type { Args } from './args.ts'
import { SlackError } from './slack-error.ts'
import { findReadable } from './target.ts'

export function add(world: World, args: Args): Json {
  const place = findReadable(world, args.need('channel'))
  const name = args.need('name')
  const message = world.state.message(place.id, args.need('timestamp'))
  if (message === undefined) throw new SlackError('message_not_found')
  const others = message.reactions.filter((reaction) => reaction.name !== name)
  const users = message.reactions.find((reaction) => reaction.name === name)?.users ?? []
  if (users.includes(app.botUserId)) throw new SlackError('already_reacted')
  world.state.change({ ...message, reactions: [...others, { name, users: [...users, app.botUserId] }] })
  return {}
}
