import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const File = z.object({
  display_information: z.object({ name: z.string().max(35), description: z.string().max(140).optional() }),
  features: z.object({
    app_home: z.object({ home_tab_enabled: z.boolean().default(false) }).prefault({}),
    bot_user: z.object({ display_name: z.string().max(80) }),
    agent_view: z.object({ agent_description: z.string().max(300) }).optional(),
    /** A new app gets the agent view only. */
    assistant_view: z.never().optional(),
    slash_commands: z
      .array(
        z.object({
          command: z.string().regex(/^\/[a-z\d_-]{1,31}$/),
          description: z.string().max(2_000),
          usage_hint: z.string().max(1_000).default(''),
          should_escape: z.boolean().default(false),
        }),
      )
      .max(50)
      .default([]),
    shortcuts: z
      .array(
        z.object({
          name: z.string().max(24),
          type: z.enum(['global', 'message']),
          callback_id: z.string().max(255),
          description: z.string().max(150).optional(),
        }),
      )
      .max(10)
      .default([]),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()).max(100).default([]) }).prefault({}),
    interactivity: z.object({ is_enabled: z.boolean() }).prefault({ is_enabled: false }),
  }),
})

interface Command {
  readonly command: string
  readonly description: string
  readonly usageHint: string
  readonly shouldEscape: boolean
}

interface Shortcut {
  readonly callbackId: string
  readonly name: string
  readonly kind: 'global' | 'message'
}

/** What the app declared to Slack: only this is delivered to it and only this it may do. */
export interface Manifest {
  readonly appName: string
  readonly botName: string
  readonly scopes: readonly string[]
  readonly events: readonly string[]
  readonly commands: readonly Command[]
  readonly shortcuts: readonly Shortcut[]
  readonly hasHomeTab: boolean
  readonly isInteractive: boolean
}

export function readManifest(path: string): Manifest {
  const file = File.parse(parse(readFileSync(path, 'utf8')))
  return {
    appName: file.display_information.name,
    botName: file.features.bot_user.display_name,
    scopes: file.oauth_config.scopes.bot,
    events: file.settings.event_subscriptions.bot_events,
    commands: file.features.slash_commands.map((command) => ({
      command: command.command,
      description: command.description,
      usageHint: command.usage_hint,
      shouldEscape: command.should_escape,
    })),
    shortcuts: file.features.shortcuts.map((shortcut) => ({
      callbackId: shortcut.callback_id,
      name: shortcut.name,
      kind: shortcut.type,
    })),
    hasHomeTab: file.features.app_home.home_tab_enabled,
    isInteractive: file.settings.interactivity.is_enabled,
  }
}
