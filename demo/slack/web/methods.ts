import { app } from '../cast.ts'
import type { Json } from '../json.ts'
import { channelType } from '../shapes.ts'
import type { World } from '../world.ts'
import type { Args } from './args.ts'
import * as assistant from './assistant.ts'
import * as chat from './chat.ts'
import * as conversations from './conversations.ts'
import * as files from './files.ts'
import * as reactions from './reactions.ts'
import { SlackError } from './slack-error.ts'
import * as usergroups from './usergroups.ts'
import * as users from './users.ts'
import { validate } from './validate.ts'
import * as views from './views.ts'

export interface Method {
  readonly token: 'bot' | 'app'
  /** The scopes of which one is needed; what a conversation needs depends on its kind. */
  readonly scopes: readonly string[] | { readonly conversation: 'read' | 'history' }
  readonly run: (world: World, args: Args) => Json
}

export const methods: Readonly<Record<string, Method>> = {
  'auth.test': { token: 'bot', scopes: [], run: authTest },
  'apps.connections.open': { token: 'app', scopes: [], run: openConnection },
  'chat.postMessage': { token: 'bot', scopes: ['chat:write'], run: chat.postMessage },
  'chat.postEphemeral': { token: 'bot', scopes: ['chat:write'], run: chat.postEphemeral },
  'chat.update': { token: 'bot', scopes: ['chat:write'], run: chat.update },
  'chat.delete': { token: 'bot', scopes: ['chat:write'], run: chat.remove },
  'chat.getPermalink': { token: 'bot', scopes: [], run: chat.getPermalink },
  'conversations.open': { token: 'bot', scopes: ['im:write'], run: conversations.open },
  'conversations.info': { token: 'bot', scopes: { conversation: 'read' }, run: conversations.info },
  'conversations.join': { token: 'bot', scopes: ['channels:join'], run: conversations.join },
  'conversations.history': {
    token: 'bot',
    scopes: { conversation: 'history' },
    run: conversations.history,
  },
  'conversations.replies': {
    token: 'bot',
    scopes: { conversation: 'history' },
    run: conversations.replies,
  },
  'conversations.members': { token: 'bot', scopes: { conversation: 'read' }, run: conversations.members },
  'conversations.leave': {
    token: 'bot',
    scopes: ['channels:manage', 'groups:write'],
    run: conversations.leave,
  },
  'files.getUploadURLExternal': { token: 'bot', scopes: ['files:write'], run: files.getUploadUrl },
  'files.completeUploadExternal': { token: 'bot', scopes: ['files:write'], run: files.completeUpload },
  'files.info': { token: 'bot', scopes: ['files:read'], run: files.info },
  'files.delete': { token: 'bot', scopes: ['files:write'], run: files.remove },
  'usergroups.list': { token: 'bot', scopes: ['usergroups:read'], run: usergroups.list },
  'usergroups.users.list': { token: 'bot', scopes: ['usergroups:read'], run: usergroups.listUsers },
  'users.info': { token: 'bot', scopes: ['users:read'], run: users.info },
  'users.list': { token: 'bot', scopes: ['users:read'], run: users.list },
  'views.open': { token: 'bot', scopes: [], run: views.open },
  'views.push': { token: 'bot', scopes: [], run: views.push },
  'views.update': { token: 'bot', scopes: [], run: views.update },
  'views.publish': { token: 'bot', scopes: [], run: views.publish },
  'assistant.threads.setStatus': {
    token: 'bot',
    scopes: ['chat:write', 'assistant:write'],
    run: assistant.setStatus,
  },
  'assistant.threads.setSuggestedPrompts': {
    token: 'bot',
    scopes: ['assistant:write'],
    run: assistant.setSuggestedPrompts,
  },
  'reactions.add': { token: 'bot', scopes: ['reactions:write'], run: reactions.add },
  'reactions.remove': { token: 'bot', scopes: ['reactions:write'], run: reactions.remove },
  'reactions.get': { token: 'bot', scopes: ['reactions:read'], run: reactions.get },
  'blocks.validate': { token: 'bot', scopes: [], run: validate },
}

/** Refuses a call for which the manifest asks no scope. */
export function checkScopes(world: World, method: Method, args: Args): void {
  const accepted = acceptedScopes(world, method, args)
  const granted = world.manifest.scopes
  if (accepted.length === 0 || accepted.some((scope) => granted.includes(scope))) return
  throw new SlackError('missing_scope', { needed: accepted.join(','), provided: granted.join(',') })
}

function acceptedScopes(world: World, { scopes }: Method, args: Args): readonly string[] {
  if (!('conversation' in scopes)) return scopes
  const place = world.state.conversation(args.text('channel') ?? '')
  const prefix = { channel: 'channels', group: 'groups', im: 'im' } as const
  return [`${place === undefined ? 'channels' : prefix[channelType(place)]}:${scopes.conversation}`]
}

function authTest(world: World): Json {
  return {
    url: `${world.url()}/`,
    team: world.state.team.name,
    user: world.state.bot.name,
    team_id: world.state.team.id,
    user_id: app.botUserId,
    bot_id: app.botId,
    is_enterprise_install: false,
  }
}

function openConnection(world: World): Json {
  const url = world.openSocket()
  if (url === undefined) throw new SlackError('socket_mode_not_enabled')
  return { url }
}
