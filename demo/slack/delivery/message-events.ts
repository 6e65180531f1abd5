import { app, slackbot } from '../cast.ts'
import type { Json } from '../json.ts'
import { channelType, messageShape } from '../shapes.ts'
import type { Conversation, Message } from '../workspace.ts'
import type { World } from '../world.ts'
import { sendEvent } from './events.ts'

/** Tells the bot of a new message, where it is a member: as a message, and as a mention if it names the bot. */
export async function tellOfMessage(world: World, message: Message): Promise<void> {
  const place = placeOf(world, message)
  if (place === undefined || message.ephemeralTo !== undefined) return
  const event = {
    ...messageShape(world, message),
    channel: place.id,
    event_ts: message.ts,
    ...(message.files === undefined ? {} : { subtype: 'file_share' }),
    ...userTeam(world, message),
  }
  await Promise.all([
    sendEvent(world, { ...event, channel_type: channelType(place) }, place),
    isMention(place, message) ? sendEvent(world, { ...event, type: 'app_mention' }, place) : undefined,
  ])
}

export async function tellOfChange(world: World, message: Message, previous: Message): Promise<void> {
  const place = placeOf(world, message)
  if (place === undefined || message.ephemeralTo !== undefined) return
  const mention = { ...messageShape(world, message), type: 'app_mention', channel: place.id }
  const isEdited = message.editedAt !== previous.editedAt
  await Promise.all([
    sendEvent(world, hidden(world, 'message_changed', place, { message, previous }), place),
    isEdited && isMention(place, message) ? sendEvent(world, mention, place) : undefined,
  ])
}

/** Takes a message away. One with replies leaves a tombstone, and then Slack tells of a change, not of a removal. */
export async function removeMessage(world: World, previous: Message): Promise<void> {
  const { channel, ts } = previous
  const hasReplies = world.state
    .messages(channel)
    .some(({ threadTs, ephemeralTo }) => threadTs === ts && ephemeralTo === undefined)
  if (hasReplies) {
    const tombstone = { channel, ts, user: slackbot.id, text: 'This message was deleted.', reactions: [] }
    const message: Message = { ...tombstone, isTombstone: true }
    world.state.change(message)
    return await tellOfChange(world, message, previous)
  }
  world.state.remove(channel, ts)
  const place = placeOf(world, previous)
  if (place === undefined || previous.ephemeralTo !== undefined) return
  const event = hidden(world, 'message_deleted', place, { previous })
  await sendEvent(world, { ...event, deleted_ts: previous.ts }, place)
}

function placeOf(world: World, message: Message): Conversation | undefined {
  const place = world.state.conversation(message.channel)
  return place?.members.includes(app.botUserId) === true ? place : undefined
}

function isMention(place: Conversation, message: Message): boolean {
  return place.kind !== 'im' && message.user !== app.botUserId && message.text.includes(`<@${app.botUserId}>`)
}

function hidden(
  world: World,
  subtype: string,
  place: Conversation,
  { message, previous }: { readonly message?: Message; readonly previous: Message },
): Json {
  return {
    type: 'message',
    subtype,
    hidden: true,
    channel: place.id,
    channel_type: channelType(place),
    ts: world.ids.ts(),
    ...(message === undefined ? {} : { message: messageShape(world, message) }),
    previous_message: messageShape(world, previous),
  }
}

/** People of other organisations are told apart by these two fields. */
function userTeam(world: World, message: Message): Json {
  const home = world.state.person(message.user)?.teamId
  return home === undefined || home === world.state.team.id ? {} : { user_team: home, source_team: home }
}
