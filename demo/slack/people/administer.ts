import { app } from '../cast.ts'
import { sendEvent } from '../delivery/events.ts'
import { tellOfChange } from '../delivery/message-events.ts'
import { userShape } from '../shapes.ts'
import type { Conversation } from '../workspace.ts'
import type { World } from '../world.ts'

/** What the workspace's administrators do: channels that close, people who leave, groups that change. */
export function archive(world: World, channel: string): void {
  setArchived(world, channel, true)
}

export function unarchive(world: World, channel: string): void {
  setArchived(world, channel, false)
}

export function deactivate(world: World, id: string): void {
  const person = world.state.people.find((person) => person.id === id)
  if (person === undefined) throw new Error(`There is no person ${id}`)
  const gone = { ...person, isDeactivated: true }
  world.state.putPerson(gone)
  void sendEvent(world, { type: 'user_change', user: userShape(world, gone, false) })
}

export function setGroup(world: World, id: string, members: readonly string[]): void {
  const group = world.state.group(id)
  if (group === undefined) throw new Error(`There is no user group ${id}`)
  world.state.putGroup({ ...group, members })
  void sendEvent(world, {
    type: 'subteam_members_changed',
    subteam_id: id,
    team_id: world.state.team.id,
    added_users: members.filter((member) => !group.members.includes(member)),
    removed_users: group.members.filter((member) => !members.includes(member)),
  })
}

/** A preview of a message's link comes later, as a change without an edit. */
export async function unfurl(world: World, channel: string, ts: string): Promise<void> {
  const previous = world.state.message(channel, ts)
  if (previous === undefined) throw new Error(`There is no message ${ts} in ${channel}`)
  const message = { ...previous, attachments: [{ id: 1, title: 'A page', fallback: 'A page' }] }
  world.state.change(message)
  await tellOfChange(world, message, previous)
}

function setArchived(world: World, channel: string, isArchived: boolean): void {
  const place = world.state.conversation(channel)
  if (place === undefined) throw new Error(`There is no conversation ${channel}`)
  world.state.putConversation({ ...place, isArchived })
  if (!place.members.includes(app.botUserId)) return
  void sendEvent(world, { type: archiveEvent(place, isArchived), channel, user: 'U0SOFIA' }, place)
}

function archiveEvent({ kind }: Conversation, isArchived: boolean): string {
  return `${kind === 'private' ? 'group' : 'channel'}_${isArchived ? 'archive' : 'unarchive'}`
}
