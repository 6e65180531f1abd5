import type { Manifest } from '../../../demo/slack/manifest.ts'

const base: Manifest = {
  appName: 'Test Reports',
  botName: 'Test Reports',
  scopes: ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'im:write', 'users:read'],
  events: ['app_mention', 'message.im', 'member_joined_channel', 'app_home_opened'],
  commands: [{ command: '/report', description: 'Ask', usageHint: 'chats', shouldEscape: true }],
  shortcuts: [],
  hasHomeTab: false,
  isInteractive: true,
}

/** A manifest for tests that does not move with the project's own: `scopes` and `events` come on top. */
export function manifestWith(more: Partial<Manifest> = {}): Manifest {
  return {
    ...base,
    ...more,
    scopes: [...base.scopes, ...(more.scopes ?? [])],
    events: [...base.events, ...(more.events ?? [])],
  }
}
