import { createHash } from 'node:crypto'
import { app } from './cast.ts'
import { fileShape } from './file-shape.ts'
import type { Json } from './json.ts'
import type { World } from './world.ts'
import type { Conversation, Message, Person, View } from './workspace.ts'

/** A message as the Web API and events carry it. */
export function messageShape(world: World, message: Message, withMetadata = true): Json {
  const isBots = message.user === app.botUserId
  const parent =
    message.threadTs === undefined ? undefined : world.state.message(message.channel, message.threadTs)
  const replies = world.state
    .messages(message.channel)
    .filter(({ threadTs, ephemeralTo }) => threadTs === message.ts && ephemeralTo === undefined)
  return {
    type: 'message',
    user: message.user,
    text: message.text,
    ts: message.ts,
    team: world.state.team.id,
    ...(isBots
      ? { bot_id: app.botId, app_id: app.id, bot_profile: botProfile(world) }
      : { client_msg_id: clientMessageId(message) }),
    ...(message.blocks === undefined ? {} : { blocks: message.blocks }),
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    ...(replies.length === 0
      ? {}
      : { thread_ts: message.ts, reply_count: replies.length, latest_reply: replies.at(-1)?.ts }),
    ...(parent === undefined ? {} : { parent_user_id: parent.user }),
    ...(message.editedAt === undefined ? {} : { edited: { user: message.user, ts: message.editedAt } }),
    ...(message.files === undefined ? {} : { upload: true, files: filesOf(world, message) }),
    ...(message.attachments === undefined ? {} : { attachments: message.attachments }),
    ...(message.isTombstone ? { subtype: 'tombstone', hidden: true } : {}),
    ...(message.metadata === undefined || !withMetadata ? {} : { metadata: message.metadata }),
    ...(message.reactions.length === 0
      ? {}
      : { reactions: message.reactions.map((reaction) => ({ ...reaction, count: reaction.users.length })) }),
  }
}

function filesOf(world: World, message: Message): readonly Json[] {
  return (message.files ?? []).flatMap(({ id }) => {
    const file = world.state.files.get(id)
    return file === undefined ? [{ id, mode: 'tombstone' }] : [fileShape(world, file)]
  })
}

function botProfile(world: World): Json {
  return {
    id: app.botId,
    app_id: app.id,
    user_id: app.botUserId,
    name: world.manifest.botName,
    deleted: false,
    updated: 0,
    team_id: world.state.team.id,
  }
}

/** Slack's client gives each typed message a UUID; the same message keeps it. */
function clientMessageId(message: Message): string {
  const hex = createHash('sha256').update(`${message.channel}${message.ts}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

/** `channel_type` in events. */
export function channelType(conversation: Conversation): 'channel' | 'group' | 'im' {
  if (conversation.kind === 'private') return 'group'
  return conversation.kind
}

/** The channel's name where a command or a click names it: Slack hides those of private places. */
export function placeName(conversation: Conversation): string {
  if (conversation.kind === 'im') return 'directmessage'
  return conversation.kind === 'private' ? 'privategroup' : conversation.name
}

export function conversationShape(world: World, conversation: Conversation): Json {
  if (conversation.kind === 'im') {
    const person = conversation.members.find((member) => member !== app.botUserId)
    return {
      id: conversation.id,
      is_im: true,
      is_channel: false,
      is_group: false,
      user: person,
      is_archived: false,
    }
  }
  const isPrivate = conversation.kind === 'private'
  return {
    id: conversation.id,
    name: conversation.name,
    name_normalized: conversation.name,
    is_channel: !isPrivate,
    is_group: isPrivate,
    is_im: false,
    is_mpim: false,
    is_private: isPrivate,
    is_archived: conversation.isArchived,
    is_general: false,
    is_member: conversation.members.includes(app.botUserId),
    is_ext_shared: false,
    context_team_id: world.state.team.id,
    num_members: conversation.members.length,
  }
}

export function userShape(world: World, person: Person, includeLocale: boolean): Json {
  const profile = {
    title: person.title,
    real_name: person.realName,
    display_name: person.realName.split(' ')[0],
    team: world.state.team.id,
  }
  if (person.isDeactivated === true) {
    // Of somebody who left Slack says neither zone nor standing.
    const { id, name, isBot } = person
    const teamId = person.teamId ?? world.state.team.id
    return {
      id,
      team_id: teamId,
      name,
      deleted: true,
      profile,
      is_bot: isBot,
      is_app_user: false,
      updated: 0,
    }
  }
  return {
    id: person.id,
    team_id: person.teamId ?? world.state.team.id,
    name: person.name,
    real_name: person.realName,
    deleted: false,
    tz: person.tz,
    tz_label: zoneName(person.tz, 'long', world.now()),
    tz_offset: zoneOffsetSeconds(person.tz, world.now()),
    profile,
    is_admin: person.isAdmin,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: person.isGuest,
    is_ultra_restricted: false,
    is_bot: person.isBot,
    is_app_user: false,
    ...(world.state.isOfTeam(person) ? {} : { is_stranger: true }),
    ...(includeLocale ? { locale: person.locale } : {}),
  }
}

function zoneName(zone: string, style: 'long' | 'longOffset', at: number): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

function zoneOffsetSeconds(zone: string, at: number): number {
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(zoneName(zone, 'longOffset', at))
  if (match === null) return 0
  const [, sign, hours, minutes] = match
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60)
}

/** A view as the Web API and interactions carry it: what the bot sent, completed by Slack. */
export function viewShape(world: World, view: View, state: Json = {}): Json {
  const modals = world.state.modals(view.person)
  const place = modals.findIndex(({ id }) => id === view.id)
  return {
    title: null,
    close: null,
    submit: null,
    callback_id: '',
    external_id: '',
    private_metadata: '',
    clear_on_close: false,
    notify_on_close: false,
    ...view.payload,
    id: view.id,
    team_id: world.state.team.id,
    app_id: app.id,
    app_installed_team_id: world.state.team.id,
    bot_id: app.botId,
    state: { values: state },
    hash: viewHash(view),
    root_view_id: modals[0]?.id ?? view.id,
    previous_view_id: modals[place - 1]?.id ?? null,
  }
}

export function viewHash(view: View): string {
  return createHash('sha256').update(JSON.stringify(view.payload)).digest('hex').slice(0, 20)
}
