import { app } from '../cast.ts'
import { sendEvent } from '../delivery/events.ts'
import type { Message } from '../workspace.ts'
import type { World } from '../world.ts'
import { placeFor } from './place-for.ts'

/** A person puts an emoji to a message; the bot hears of it where it is a member. */
export async function react(
  world: World,
  person: string,
  channel: string,
  ts: string,
  name: string,
): Promise<void> {
  const message = find(world, person, channel, ts)
  if (usersOf(message, name).includes(person)) return
  world.state.change(withReaction(message, name, [...usersOf(message, name), person]))
  await tell(world, 'reaction_added', person, message, name)
}

export async function unreact(
  world: World,
  person: string,
  channel: string,
  ts: string,
  name: string,
): Promise<void> {
  const message = find(world, person, channel, ts)
  const users = usersOf(message, name)
  if (!users.includes(person)) return
  const others = users.filter((user) => user !== person)
  world.state.change(withReaction(message, name, others))
  await tell(world, 'reaction_removed', person, message, name)
}

/** The people that put this emoji to a message, in the order in which they did. */
export function usersOf(message: Message, name: string): readonly string[] {
  return message.reactions.find((reaction) => reaction.name === name)?.users ?? []
}

/** The message with these people behind an emoji; an emoji keeps its place until nobody is left. */
export function withReaction(message: Message, name: string, users: readonly string[]): Message {
  const isNew = !message.reactions.some((reaction) => reaction.name === name)
  const before = isNew ? [...message.reactions, { name, users }] : message.reactions
  const reactions = before
    .map((reaction) => (reaction.name === name ? { name, users } : reaction))
    .filter((reaction) => reaction.users.length > 0)
  return { ...message, reactions }
}

function find(world: World, person: string, channel: string, ts: string): Message {
  placeFor(world, person, channel)
  const message = world.state.message(channel, ts)
  if (message === undefined || message.ephemeralTo !== undefined) {
    throw new Error(`There is no message ${ts} in ${channel} to react to`)
  }
  return message
}

async function tell(
  world: World,
  type: 'reaction_added' | 'reaction_removed',
  user: string,
  message: Message,
  reaction: string,
): Promise<void> {
  const place = world.state.conversation(message.channel)
  if (place?.members.includes(app.botUserId) !== true) return
  const item = { type: 'message', channel: message.channel, ts: message.ts }
  await sendEvent(world, { type, user, reaction, item_user: message.user, item }, place)
}
