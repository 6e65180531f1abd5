import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkView } from '../../../demo/slack/blocks/check-view.ts'
import type { Json } from '../../../demo/slack/json.ts'
import { readManifest } from '../../../demo/slack/manifest.ts'
import type { PracticeSlack } from '../../../demo/slack/practice-slack.ts'
import { startPracticeSlack } from '../../../demo/slack/start-practice-slack.ts'
import { call } from './call.ts'
import { manifestWith } from './manifest-with.ts'

const channel = 'C0OPERACION'
const plain = (text: string) => ({ type: 'plain_text', text })
const markdown = (length: number) => ({ type: 'markdown', text: 'x'.repeat(length) })
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })

let slack: PracticeSlack
let now: number

beforeEach(async () => {
  now = Date.parse('2026-03-17T13:00:00Z')
  const manifest = manifestWith({ scopes: ['files:write'] })
  slack = await startPracticeSlack({ manifest, redeliveryMs: [], now: () => now })
})
afterEach(() => slack.close())

const post = (more: Json) => call(slack, 'chat.postMessage', { channel, text: 'a', ...more })

describe('a message', () => {
  it('with Markdown in it is refused above 13,200 characters in all', async () => {
    const blocks = (length: number) => [markdown(11_000), section('x'.repeat(length))]
    expect(await post({ blocks: blocks(2_200) })).toMatchObject({ ok: true })
    expect(await post({ blocks: blocks(2_201) })).toMatchObject({ error: 'msg_blocks_too_long' })
    const plain = Array.from({ length: 5 }, () => section('x'.repeat(3_000)))
    expect(await post({ blocks: plain })).toMatchObject({ ok: true })
  })

  it.each<[string, Json]>([
    ['in its text', { text: 'hello <!channel>' }],
    ['in a block', { blocks: [section('<!here|here> hello')] }],
  ])('that calls a whole channel %s is noted', async (_, more) => {
    await post(more)
    expect(slack.violations.map(({ kind }) => kind)).toEqual(['broadcast'])
  })

  it('that only quotes such a call is in order', async () => {
    await post({ text: 'hello &lt;!channel&gt;' })
    expect(slack.violations).toEqual([])
  })

  it('shows no picture from an address that is not https', async () => {
    const image = (image_url: string) => ({ type: 'image', alt_text: 'a', image_url })
    expect(await post({ blocks: [image('https://a.example/a.png')] })).toMatchObject({ ok: true })
    expect(await post({ blocks: [image('http://a.example/a.png')] })).toMatchObject({
      error: 'invalid_blocks',
    })
  })
})

it('a file cannot come with Markdown', async () => {
  const reply = await call(slack, 'files.getUploadURLExternal', { filename: 'a.csv', length: 3 })
  await fetch(String(reply['upload_url']), { method: 'POST', body: 'a,b' })
  const files = [{ id: reply['file_id'] }]
  const complete = { files, channel_id: channel, blocks: [markdown(3)] }
  expect(await call(slack, 'files.completeUploadExternal', complete)).toMatchObject({
    error: 'internal_error',
  })
})

describe('the rate limits', () => {
  it.each([
    ['users.info', { user: 'U0ANA' }, 100],
    ['users.list', {}, 20],
    ['chat.getPermalink', { channel, message_ts: '1' }, 50],
  ])('let %s be called so often a minute', async (method, args, most) => {
    slack.faults.limitsRate = true
    for (let count = 0; count < most; count += 1) {
      expect(await call(slack, method, args)).not.toMatchObject({ error: 'ratelimited' })
    }
    expect(await call(slack, method, args)).toMatchObject({ error: 'ratelimited' })
    now += (60 / most) * 1_000
    expect(await call(slack, method, args)).not.toMatchObject({ error: 'ratelimited' })
  })
})

describe('a form', () => {
  const field = (id: string, element: Json) => ({
    type: 'input',
    block_id: id,
    label: plain(id),
    element: { type: 'plain_text_input', action_id: 'a', ...element },
  })
  const problems = (...blocks: readonly Json[]) =>
    checkView({ type: 'modal', title: plain('a'), submit: plain('b'), blocks }, 'modal').map(
      ({ pointer }) => pointer,
    )

  it('has the focus in one place', () => {
    expect(problems(field('a', { focus_on_load: true }), field('b', {}))).toEqual([])
    expect(problems(field('a', { focus_on_load: true }), field('b', { focus_on_load: true }))).toEqual([
      '/blocks',
    ])
  })

  it('does not begin with more text than it takes', () => {
    expect(problems(field('a', { max_length: 3, initial_value: 'abc' }))).toEqual([])
    expect(problems(field('a', { max_length: 3, initial_value: 'abcd' }))).toEqual([
      '/blocks/0/element/initial_value',
    ])
    expect(problems(field('a', { max_length: 3, min_length: 4 }))).toEqual(['/blocks/0/element/min_length'])
  })
})

describe('a manifest', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.yml')
  const command = { command: '/report', description: 'Ask' }
  const read = (features: Json, name = 'Reports') => {
    const manifest = {
      display_information: { name },
      features: { bot_user: { display_name: 'Reports' }, ...features },
      oauth_config: { scopes: { bot: ['commands'] } },
      settings: {},
    }
    writeFileSync(file, stringify(manifest))
    return readManifest(file)
  }

  it('is taken within the limits', () => {
    expect(read({ slash_commands: [command], agent_view: { agent_description: 'Answers' } })).toMatchObject({
      appName: 'Reports',
    })
  })

  it.each<[string, Json, string?]>([
    ['a name of 36', {}, 'x'.repeat(36)],
    ['a command without a slash', { slash_commands: [{ ...command, command: 'report' }] }],
    ['51 commands', { slash_commands: Array.from({ length: 51 }, () => command) }],
    ['an agent described at length', { agent_view: { agent_description: 'x'.repeat(301) } }],
    ['the old view of an assistant', { assistant_view: { assistant_description: 'Answers' } }],
    ['a shortcut of 25', { shortcuts: [{ name: 'x'.repeat(25), type: 'message', callback_id: 'a' }] }],
  ])('is refused with %s', (_, features, name) => {
    expect(() => read(features, name)).toThrow(/"path"/)
  })
})
