import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { FORM } from '../../src/slack/form.ts'
import { commands } from '../../src/slack/listeners/on-command.ts'
import { decodePress, encodePress, pressKinds } from '../../src/slack/press-codec.ts'

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
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'conversations.open': ['im:write'],
  'conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'users.info': ['users:read'],
  'views.open': [],
}

const scopesOfEvent: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  'message.im': ['im:history'],
}

const scopesOfFeature: Readonly<Record<string, readonly string[]>> = {
  agent_view: ['assistant:write'],
  slash_commands: ['commands'],
}

/** Everything under a folder of the sources, as one text. */
function sourcesOf(folder: string): string {
  const files = globSync(`src/${folder}/**/*.ts`)
  expect(files.length).toBeGreaterThan(3)
  return files.map((file) => readFileSync(file, 'utf8')).join('\n')
}

const slack = sourcesOf('slack')

function matches(pattern: RegExp): string[] {
  return [...new Set([...slack.matchAll(pattern)].map(([, found = '']) => found))].sort()
}

function methods(): readonly string[] {
  const called = [...slack.matchAll(/\bclient\.(auth|chat|conversations|users|views)\.(\w+)\(/g)]
  const taken = [...slack.matchAll(/const \{ ([\w, ]+) \} = client\.(\w+)/g)]
  return [
    ...called.map(([, family, method]) => `${family}.${method}`),
    ...taken.flatMap(([, names = '', family]) => names.split(', ').map((name) => `${family}.${name}`)),
  ]
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
    expect(declared.map(({ callback_id }) => callback_id)).toEqual(matches(/app\.shortcut\('([^']+)'/g))
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

describe('every button', () => {
  const bot = sourcesOf('bot')

  test.each(pressKinds)('%s is heard by one listener, and somebody sends it', (kind) => {
    const heard = pressKinds.filter((other) => new RegExp(`^${other}:\\d+$`).test(`${kind}:3`))
    expect(heard).toEqual([kind])
    expect(slack.match(/app\.action\b/g)).toHaveLength(1)
    expect(bot).toMatch(new RegExp(`press: \\{[^}]*kind: '${kind}'`))
  })

  test('comes back as what it was sent as', () => {
    const press = { kind: 'choose-report', answer: 'trigger.1.2', report: 'chat_3' } as const
    const { action_id = '', value = '' } = encodePress(press, 4) ?? {}
    expect(decodePress(action_id, value)).toEqual(press)
  })

  test.each([
    ['retry:0', '{}'],
    ['retry:0', 'not json'],
    ['no-such-kind:0', '{"answer":"a1"}'],
    ['retry', '{"__proto__":{"answer":"a1"}}'],
  ])('that this bot does not know (%s, %s) is nothing', (actionId, value) => {
    expect(decodePress(actionId, value)).toBeUndefined()
  })
})

test('the form has one listener', () => {
  expect(slack.match(/app\.view\(FORM/g)).toHaveLength(1)
  expect(slack.match(/callback_id: FORM/g)).toHaveLength(1)
  expect(FORM).toMatch(/^[a-z-]+$/)
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
