import { app, team } from '../cast.ts'
import { sendEvent } from '../delivery/events.ts'
import { viewShape } from '../shapes.ts'
import type { Conversation } from '../workspace.ts'
import type { World } from '../world.ts'
import { placeFor } from './place-for.ts'

/** Invites the bot, as `/invite @bot` does. */
export async function invite(world: World, person: string, channel: string): Promise<void> {
  const place = placeFor(world, person, channel)
  if (place.members.includes(app.botUserId)) return
  const joined: Conversation = { ...place, members: [...place.members, app.botUserId] }
  world.state.putConversation(joined)
  await sendEvent(
    world,
    {
      type: 'member_joined_channel',
      user: app.botUserId,
      channel,
      channel_type: 'C',
      team: team.id,
      inviter: person,
    },
    joined,
  )
}

export function kick(world: World, person: string, channel: string): void {
  const place = placeFor(world, person, channel)
  const members = place.members.filter((member) => member !== app.botUserId)
  world.state.putConversation({ ...place, members })
}

/** Opens the bot's messages tab. */
export async function openDm(world: World, person: string): Promise<Conversation> {
  const dm = world.state.dmWith(person)
  await sendEvent(world, { type: 'app_home_opened', user: person, channel: dm.id, tab: 'messages' })
  return dm
}

/** Opens the bot's home tab, if the manifest has one. */
export async function openHome(world: World, person: string): Promise<void> {
  if (!world.manifest.hasHomeTab) return
  const home = world.state.home(person)
  await sendEvent(world, {
    type: 'app_home_opened',
    user: person,
    channel: world.state.dmWith(person).id,
    tab: 'home',
    ...(home === undefined ? {} : { view: viewShape(world, home) }),
  })
}

export async function react(
  world: World,
  person: string,
  channel: string,
  ts: string,
  name: string,
): Promise<void> {
  const place = placeFor(world, person, channel)
  const message = world.state.message(channel, ts)
  if (message === undefined) throw new Error(`There is no message ${ts} in ${channel}`)
  const others = message.reactions.filter((reaction) => reaction.name !== name)
  const users = message.reactions.find((reaction) => reaction.name === name)?.users ?? []
  if (users.includes(person)) return
  world.state.change({ ...message, reactions: [...others, { name, users: [...users, person] }] })
  if (!place.members.includes(app.botUserId)) return
  await sendEvent(
    world,
    {
      type: 'reaction_added',
      user: person,
      reaction: name,
      item_user: message.user,
      item: { type: 'message', channel, ts },
    },
    place,
  )
}
