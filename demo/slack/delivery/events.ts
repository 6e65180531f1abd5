import { app } from '../cast.ts'
import type { Json } from '../json.ts'
import { channelType } from '../shapes.ts'
import type { Conversation } from '../workspace.ts'
import type { World } from '../world.ts'

/** The scope without which Slack does not deliver an event, by the name that the manifest subscribes. */
const scopeOfEvent: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'member_joined_channel.channel': 'channels:read',
  'member_joined_channel.group': 'groups:read',
  reaction_added: 'reactions:read',
  reaction_removed: 'reactions:read',
  channel_archive: 'channels:read',
  channel_unarchive: 'channels:read',
  channel_left: 'channels:read',
  group_archive: 'groups:read',
  group_unarchive: 'groups:read',
  group_left: 'groups:read',
  user_change: 'users:read',
  subteam_members_changed: 'usergroups:read',
}

/** What kinds of message event the manifest may subscribe, by the event's `channel_type`. */
const messageSubscription = {
  channel: 'message.channels',
  group: 'message.groups',
  im: 'message.im',
} as const

/** Sends an event to the bot if the manifest subscribes it and the scopes allow it. */
export async function sendEvent(world: World, event: Json, place?: Conversation): Promise<void> {
  const type = String(event['type'])
  const kind = place === undefined ? undefined : channelType(place)
  const subscription = type === 'message' && kind !== undefined ? messageSubscription[kind] : type
  if (!world.manifest.events.includes(subscription)) return
  const scope = scopeOfEvent[subscription] ?? scopeOfEvent[`${subscription}.${kind}`]
  if (scope !== undefined && !world.manifest.scopes.includes(scope)) {
    world.records.violation('event-without-scope', `${subscription} needs ${scope}`)
    return
  }
  await world.mail.deliver({ kind: 'events_api', what: type, body: wrap(world, event) })
}

function wrap(world: World, event: Json): Json {
  const eventId = world.ids.next('Ev')
  return {
    token: 'practice',
    team_id: world.state.team.id,
    context_team_id: world.state.team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event: { ...event, event_ts: event['event_ts'] ?? world.ids.ts() },
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(world.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: world.state.team.id,
        user_id: app.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${eventId}`,
  }
}
