import type { Conversation } from '../workspace.ts'
import type { World } from '../world.ts'

/** The conversation, if the person may act there. */
export function placeFor(world: World, person: string, channel: string): Conversation {
  const place = world.state.conversation(channel)
  if (place === undefined) throw new Error(`There is no conversation ${channel}`)
  if (world.state.person(person)?.isDeactivated) throw new Error(`${person} is deactivated`)
  if (!place.members.includes(person)) throw new Error(`${person} is not a member of ${channel}`)
  if (place.isArchived) throw new Error(`${channel} is archived`)
  return place
}
