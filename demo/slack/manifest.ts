import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const File = z.object({
  display_information: z.object({ name: z.string() }),
  features: z.object({
    app_home: z.object({ home_tab_enabled: z.boolean().default(false) }).prefault({}),
    bot_user: z.object({ display_name: z.string() }),
    slash_commands: z
      .array(
        z.object({
          command: z.string(),
          description: z.string(),
          usage_hint: z.string().default(''),
          should_escape: z.boolean().default(false),
        }),
      )
      .default([]),
    shortcuts: z
      .array(z.object({ name: z.string(), type: z.enum(['global', 'message']), callback_id: z.string() }))
      .default([]),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).prefault({}),
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
