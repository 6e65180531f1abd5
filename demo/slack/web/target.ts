import { app } from '../cast.ts'
import type { Conversation } from '../workspace.ts'
import type { World } from '../world.ts'
import { SlackError } from './slack-error.ts'

/** The conversation that a call names; a private one that the bot is not in does not exist for it. */
export function findConversation(world: World, id: string): Conversation {
  const place = world.state.conversation(id)
  if (place === undefined || (place.kind !== 'channel' && !isMember(place)))
    throw new SlackError('channel_not_found')
  return place
}

/** Where a post may go: by id, by `#name`, or by a person's id for the DM. */
export function findPlaceToPost(world: World, named: string): Conversation {
  const place = isPerson(world, named)
    ? world.state.dmWith(named)
    : findConversation(world, idOfName(world, named) ?? named)
  if (place.isArchived) throw new SlackError('is_archived')
  if (!isMember(place) && !world.manifest.scopes.includes('chat:write.public')) {
    throw new SlackError('not_in_channel')
  }
  return place
}

/** A conversation whose messages the bot may read. */
export function findReadable(world: World, id: string): Conversation {
  const place = findConversation(world, id)
  if (!isMember(place)) throw new SlackError('not_in_channel')
  return place
}

/** The thread that a post goes to: named by its first message or by a reply. */
export function threadOf(
  world: World,
  place: Conversation,
  ts: string | undefined,
): { readonly threadTs?: string } {
  if (ts === undefined) return {}
  const root = world.state.message(place.id, ts)
  if (root === undefined || root.ephemeralTo !== undefined) throw new SlackError('cannot_reply_to_message')
  return { threadTs: root.threadTs ?? root.ts }
}

function isMember(place: Conversation): boolean {
  return place.members.includes(app.botUserId)
}

function isPerson(world: World, id: string): boolean {
  return world.state.people.some((person) => person.id === id)
}

function idOfName(world: World, named: string): string | undefined {
  const name = named.replace(/^#/, '')
  return world.state.conversations.find((place) => place.kind !== 'im' && place.name === name)?.id
}
