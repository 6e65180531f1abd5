import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Press } from '../../src/bot/model/message.ts'
import { formCallback } from '../../src/slack/form/form-view.ts'
import { limits } from '../../src/slack/render/limits.ts'
import { commands } from '../../src/slack/listeners/on-command.ts'
import {
  decodePress,
  encodeMenu,
  encodePress,
  menuKind,
  pressKinds,
} from '../../src/slack/render/press-codec.ts'

interface Manifest {
  readonly features: Readonly<Record<string, unknown>> & {
    readonly slash_commands: readonly { readonly command: string; readonly url?: string }[]
    readonly shortcuts?: readonly { readonly callback_id: string }[]
  }
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } }
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[]; readonly request_url?: string }
    readonly interactivity: { readonly is_enabled: boolean; readonly request_url?: string }
    readonly socket_mode_enabled: boolean
  }
}

const manifest: Manifest = parse(readFileSync('manifest.yml', 'utf8'))

/** What Slack's reference says that each method of the Web API needs, in every kind of place that the bot is in. */
const scopesOfMethod: Readonly<Record<string, readonly string[]>> = {
  'assistant.threads.setStatus': ['assistant:write'],
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'files.completeUploadExternal': ['files:write'],
  'files.getUploadURLExternal': ['files:write'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
}

const scopesOfEvent: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  'message.im': ['im:history'],
  reaction_added: ['reactions:read'],
}

const scopesOfFeature: Readonly<Record<string, readonly string[]>> = {
  agent_view: ['assistant:write'],
  shortcuts: ['commands'],
  slash_commands: ['commands'],
}

/** Everything under a folder of the sources, as one text, but what only declares. */
function sourcesOf(folder: string): string {
  const files = globSync(`src/${folder}/**/*.ts`, { exclude: ['src/bot/model/message.ts'] })
  expect(files.length).toBeGreaterThan(3)
  return files.map((file) => readFileSync(file, 'utf8')).join('\n')
}

const slack = sourcesOf('slack')

function matches(pattern: RegExp): string[] {
  return [...new Set([...slack.matchAll(pattern)].map(([, found = '']) => found))].sort()
}

function methods(): readonly string[] {
  const families = 'assistant|auth|chat|conversations|files|usergroups|users|views'
  const called = slack.matchAll(new RegExp(`\\bclient\\.((?:${families})\\.[\\w.]+)\\(`, 'g'))
  return [...called].map(([, method = '']) => method)
}

describe('the manifest and the code', () => {
  test('declare the same commands', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command).sort()).toEqual(
      [...commands].sort(),
    )
  })

  test('declare the same events', () => {
    const events = matches(/app\.event\('(\w+)'/g).map((event) =>
      event === 'message' ? 'message.im' : event,
    )
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(events.sort())
  })

  test('declare the same shortcuts', () => {
    const declared = manifest.features.shortcuts ?? []
    expect(declared.map(({ callback_id }) => callback_id)).toEqual(matches(/callback_id: '([^']+)'/g))
  })

  test('need the same scopes', () => {
    const { features, settings, oauth_config } = manifest
    const used = [
      ...methods().flatMap((method) => scopesOfMethod[method] ?? [`unknown method ${method}`]),
      ...settings.event_subscriptions.bot_events.flatMap(
        (event) => scopesOfEvent[event] ?? [`unknown event ${event}`],
      ),
      ...Object.keys(features).flatMap((feature) => scopesOfFeature[feature] ?? []),
    ]
    expect(methods()).toContain('chat.postMessage')
    expect([...oauth_config.scopes.bot].sort()).toEqual([...new Set(used)].sort())
  })

  test('every scope says which feature needs it', () => {
    const lines = readFileSync('manifest.yml', 'utf8').split('\n')
    for (const scope of manifest.oauth_config.scopes.bot) {
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^ +- ${scope} # .{10,}`)))
    }
  })

  test('agree that there are buttons and a form', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(true)
  })
})

const answer = 'trigger.1337.42.abcdef'
const presses: readonly Press[] = [
  { kind: 'choose-report', answer, report: 'chat_13' },
  { kind: 'choose-account', answer, account: 'Bogotá' },
  { kind: 'retry', answer },
  { kind: 'share', answer },
  { kind: 'send-to-dm', answer },
  { kind: 'refresh', answer },
  { kind: 'compare', answer },
  { kind: 'break-down', answer, by: 'half-hour' },
  { kind: 'show-as', answer, as: 'table' },
  { kind: 'shift', answer, by: -1 },
  { kind: 'other-period', answer },
  { kind: 'file', answer, format: 'xlsx', of: 'summary' },
  { kind: 'how', answer },
  { kind: 'rows', answer, page: 12 },
  { kind: 'schedule', answer },
  { kind: 'cancel', answer },
  { kind: 'rate', answer, isGood: false },
  { kind: 'go-on', answer },
  { kind: 'new-digest' },
  { kind: 'digests', whose: 'channel', page: 2 },
  { kind: 'digest', digest: 'digest-1', act: 'hand-over' },
  { kind: 'ask', text: 'closed chats yesterday' },
  { kind: 'catalogue', family: 'dispositions' },
  { kind: 'report', report: 'agent_11' },
  { kind: 'search-reports' },
  { kind: 'setting', of: 'channel', name: 'week-start', value: 'monday' },
  { kind: 'forget' },
]

describe('every button', () => {
  const bot = sourcesOf('bot')

  test.each(pressKinds)('%s is heard by one listener, and somebody sends it', (kind) => {
    expect(kind).not.toBe(menuKind)
    expect(slack.match(/app\.action\b/g)).toHaveLength(1)
    expect(bot.includes(`kind: '${kind}'`), `src/bot makes a press of kind ${kind}`).toBe(true)
  })

  test('comes back as what it was sent as', () => {
    const press = { kind: 'choose-report', answer: 'trigger.1.2', report: 'chat_3' } as const
    const { action_id = '', value = '' } = encodePress(press, 4) ?? {}
    expect(decodePress(action_id, value)).toEqual(press)
  })

  test.each(presses)('comes back from a menu as what it was sent as: $kind', (press) => {
    const other: Press = { kind: 'forget' }
    for (const menu of [[press, press], [press, other], [press]]) {
      const { action_id = '', values = [] } = encodeMenu(menu, 3) ?? {}
      expect(action_id.length).toBeLessThanOrEqual(limits.id)
      expect(decodePress(action_id, values[0] ?? '')).toEqual(press)
    }
  })

  test('is known in all its kinds', () => {
    expect(presses.map(({ kind }) => kind).sort()).toEqual([...pressKinds].sort())
  })

  test('of one answer fits into a menu, however long the id of the answer is', () => {
    const answer = 'message.C0OPERACION.1774020000.000100.1774020001.000200'.repeat(3)
    const menu = presses.flatMap((press) => ('answer' in press ? [{ ...press, answer }] : []))
    const { action_id = '', values = [] } = encodeMenu(menu, 3) ?? {}
    expect(menu.map((_, index) => decodePress(action_id, values[index] ?? ''))).toEqual(menu)
  })

  test.each([
    ['menu:0:{"kind":"file"}', '{"answer":"a1"}'],
    ['menu:0:', '{}'],
    ['menu:0:{"kind":"catalogue"}', '{"family":"toString"}'],
    ['rows:0', '{"answer":"a1","page":-1}'],
    ['retry:0', '{}'],
    ['retry:0', 'not json'],
    ['no-such-kind:0', '{"answer":"a1"}'],
    ['retry', '{"__proto__":{"answer":"a1"}}'],
  ])('that this bot does not know (%s, %s) is nothing', (actionId, value) => {
    expect(decodePress(actionId, value)).toBeUndefined()
  })
})

test('the forms have one listener', () => {
  expect(slack.match(/app\.view\(formCallback/g)).toHaveLength(1)
  expect(slack.match(/callback_id: formCallback/g)).toHaveLength(1)
  expect(formCallback).toMatch(/^[a-z-]+$/)
})

describe('npm run manifest', () => {
  function printed(...args: readonly string[]): Manifest {
    return parse(
      execFileSync(process.execPath, ['scripts/manifest.ts', ...args], { encoding: 'utf8', stdio: 'pipe' }),
    )
  }

  test('prints the Socket Mode form as it stands', () => {
    expect(printed()).toEqual(manifest)
  })

  test('prints the HTTP form with one address for everything', () => {
    const { features, settings } = printed('--url', 'https://reports.example.com')
    const url = 'https://reports.example.com/slack/events'
    expect(features.slash_commands.map((command) => command.url)).toEqual([url, url, url])
    expect(settings).toMatchObject({
      event_subscriptions: { request_url: url },
      interactivity: { request_url: url },
      socket_mode_enabled: false,
    })
  })

  test('wants an https address', () => {
    expect(() => printed('--url', 'http://reports.example.com')).toThrow('https')
  })
})
