import { app } from '../cast.ts'
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
      team: world.state.team.id,
      inviter: person,
    },
    joined,
  )
}

/** Takes the bot out, which it is told though it is gone. */
export async function kick(world: World, person: string, channel: string): Promise<void> {
  const place = placeFor(world, person, channel)
  if (!place.members.includes(app.botUserId)) return
  const members = place.members.filter((member) => member !== app.botUserId)
  world.state.putConversation({ ...place, members })
  const type = place.kind === 'private' ? 'group_left' : 'channel_left'
  await sendEvent(world, { type, channel, actor_id: person }, place)
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
