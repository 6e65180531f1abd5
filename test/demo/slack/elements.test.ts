import type { App } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import { checkMessage } from '../../../demo/slack/blocks/check-message.ts'
import { checkView } from '../../../demo/slack/blocks/check-view.ts'
import type { Json } from '../../../demo/slack/json.ts'
import { type Stage, stage } from './bolt.ts'
import { call } from './call.ts'
import { manifestWith } from './manifest-with.ts'

const channel = 'C0CHATS'
const plain = (text: string) => ({ type: 'plain_text' as const, text })
const option = (value: string) => ({ text: plain(`By ${value}`), value })
const groups = [
  { label: plain('Time'), options: [option('hour'), option('day')] },
  { label: plain('People'), options: [option('agent')] },
]

const menu = { type: 'static_select', action_id: 'by', option_groups: groups }
const more = { type: 'overflow', action_id: 'more', options: [option('csv'), option('xlsx')] }
const controls = (...elements: Json[]) => ({ type: 'actions', block_id: 'b', elements })

async function heard(options: { readonly home?: readonly Json[] } = {}): Promise<Stage & { bodies: Json[] }> {
  const bodies: Json[] = []
  const listen = (app: App) => {
    app.action(/.*/, async ({ ack, body }) => {
      bodies.push({ ...body })
      await ack()
    })
    app.view(/.*/, async ({ ack, body }) => {
      bodies.push({ ...body })
      await ack()
    })
  }
  const set = await stage('socket', listen, { manifest: manifestWith({ hasHomeTab: true }) })
  if (options.home !== undefined) {
    await call(set.slack, 'views.publish', {
      user_id: 'U0ANA',
      view: { type: 'home', private_metadata: 'p', blocks: options.home },
    })
  }
  return { ...set, bodies, [Symbol.asyncDispose]: set[Symbol.asyncDispose].bind(set) }
}

describe('what a person chooses in a message', () => {
  it.each<[string, Json, Json]>([
    ['a menu with groups', menu, { selected_option: option('agent') }],
    ['an overflow', more, { selected_option: option('xlsx') }],
    ['a day', { type: 'datepicker', action_id: 'day' }, { selected_date: '2026-03-17' }],
    ['a time', { type: 'timepicker', action_id: 'time' }, { selected_time: '08:30' }],
    ['a person', { type: 'users_select', action_id: 'who' }, { selected_user: 'U0LUIS' }],
    ['a channel', { type: 'channels_select', action_id: 'in' }, { selected_channel: channel }],
    ['a place', { type: 'conversations_select', action_id: 'in' }, { selected_conversation: channel }],
    [
      'boxes',
      { type: 'checkboxes', action_id: 'with', options: [option('a'), option('b')] },
      { selected_options: [option('b')] },
    ],
  ])('reaches the bot with the action: %s', async (_, element, state) => {
    await using set = await heard()
    const { ts } = await call(set.slack, 'chat.postMessage', {
      channel,
      text: 'a',
      blocks: [controls(element)],
    })
    const actionId = String(element['action_id'])
    await set.slack.click('U0ANA', { channel, ts: String(ts), blockId: 'b', actionId, state })
    expect(set.bodies).toMatchObject([
      {
        type: 'block_actions',
        container: { type: 'message', channel_id: channel, message_ts: ts, is_ephemeral: false },
        actions: [{ type: element['type'], action_id: actionId, block_id: 'b', ...state }],
      },
    ])
  })

  it('must be one of the options, in groups too', async () => {
    await using set = await heard()
    const blocks = [controls(menu)]
    const { ts } = await call(set.slack, 'chat.postMessage', { channel, text: 'a', blocks })
    const click = { channel, ts: String(ts), blockId: 'b', actionId: 'by' }
    const state = { selected_option: option('week') }
    await expect(set.slack.click('U0ANA', { ...click, state })).rejects.toThrow('no such option')
  })
})

describe('what a person does in the home tab', () => {
  it('reaches the bot with the view and its state, and with no channel', async () => {
    const section = { type: 'section', text: plain('Morning chats'), accessory: more }
    await using set = await heard({ home: [{ ...section, block_id: 'one' }, controls(menu)] })
    const home = set.slack.home('U0ANA')
    const viewId = home?.id ?? ''
    const state = { selected_option: option('day') }
    await set.slack.clickInView('U0ANA', { viewId, blockId: 'b', actionId: 'by', state })
    const chosen = { selected_option: option('csv') }
    await set.slack.clickInView('U0ANA', { viewId, blockId: 'one', actionId: 'more', state: chosen })
    expect(set.bodies[1]).toMatchObject({
      type: 'block_actions',
      user: { id: 'U0ANA' },
      container: { type: 'view', view_id: viewId },
      view: {
        id: viewId,
        type: 'home',
        private_metadata: 'p',
        hash: expect.any(String),
        state: { values: { b: { by: { type: 'static_select', ...state } } } },
      },
      actions: [{ type: 'overflow', block_id: 'one', ...chosen }],
    })
    expect(set.bodies[1]).not.toHaveProperty('channel')
    expect(set.bodies[1]).not.toHaveProperty('response_url')
  })

  it('is one person’s: a stale hash changes nothing, and another has a home of their own', async () => {
    await using set = await heard({ home: [{ type: 'divider' }] })
    const publish = (args: Json) =>
      call(set.slack, 'views.publish', { view: { type: 'home', blocks: [] }, ...args })
    expect(await publish({ user_id: 'U0ANA', hash: 'old' })).toMatchObject({ error: 'hash_conflict' })
    expect(await publish({ user_id: 'U0NOBODY' })).toMatchObject({ error: 'user_not_found' })
    const text = { type: 'mrkdwn', text: 'x'.repeat(3_000) }
    const blocks = Array.from({ length: 100 }, () => ({ type: 'section', text }))
    const huge = { type: 'home', blocks }
    expect(await publish({ user_id: 'U0ANA', view: huge })).toMatchObject({ error: 'view_too_large' })
    expect(set.slack.home('U0ANA')?.payload['blocks']).toHaveLength(1)
    expect(set.slack.home('U0LUIS')).toBeUndefined()
  })
})

const field = (blockId: string, element: Json, rest: Json = {}) => ({
  type: 'input',
  block_id: blockId,
  label: plain(blockId),
  element: { ...element, action_id: 'a' },
  ...rest,
})

describe('a form', () => {
  it('brings every kind of field, chosen, preset or empty', async () => {
    const blocks = [
      field('name', { type: 'plain_text_input', multiline: true }),
      field('by', { type: 'static_select', option_groups: groups, initial_option: option('hour') }),
      field('several', { type: 'multi_static_select', options: [option('a'), option('b')] }),
      field('boxes', { type: 'checkboxes', options: [option('x')] }, { optional: true }),
      field('day', { type: 'datepicker' }, { optional: true }),
      field('time', { type: 'timepicker', initial_time: '08:00' }),
      field('who', { type: 'users_select' }),
      field('where', { type: 'conversations_select', response_url_enabled: true }),
    ]
    const view = { type: 'modal', title: plain('New'), submit: plain('Save'), callback_id: 'new', blocks }
    await using set = await heard()
    const { ts } = await call(set.slack, 'chat.postMessage', {
      channel,
      text: 'a',
      blocks: [controls(more)],
    })
    const click = { channel, ts: String(ts), blockId: 'b', actionId: 'more' }
    await set.slack.click('U0ANA', { ...click, state: { selected_option: option('csv') } })
    const trigger = set.bodies[0]?.['trigger_id']
    expect(await call(set.slack, 'views.open', { trigger_id: trigger, view })).toMatchObject({ ok: true })
    await set.slack.submit('U0ANA', set.slack.modal('U0ANA')?.id ?? '', {
      name: { a: { type: 'plain_text_input', value: 'one\ntwo' } },
      several: { a: { type: 'multi_static_select', selected_options: [option('b')] } },
      who: { a: { type: 'users_select', selected_user: 'U0LUIS' } },
      where: { a: { type: 'conversations_select', selected_conversation: channel } },
    })
    expect(set.bodies[1]).toMatchObject({
      type: 'view_submission',
      view: {
        state: {
          values: {
            name: { a: { value: 'one\ntwo' } },
            by: { a: { selected_option: option('hour') } },
            several: { a: { selected_options: [option('b')] } },
            boxes: { a: { selected_options: [] } },
            day: { a: { selected_date: null } },
            time: { a: { selected_time: '08:00' } },
            who: { a: { selected_user: 'U0LUIS' } },
            where: { a: { selected_conversation: channel } },
          },
        },
      },
      response_urls: [{ block_id: 'where', action_id: 'a', channel_id: channel }],
    })
  })
})

describe('elements that Slack refuses', () => {
  const pointers = (element: Json) =>
    checkMessage([controls(element)], 'message', 'nowhere').map(({ pointer }) => pointer)

  it.each<[string, Json, string]>([
    ['a preset that is no option', { ...menu, initial_option: option('week') }, '/initial_option'],
    [
      'preset boxes that are no options',
      { type: 'checkboxes', options: [option('a')], initial_options: [option('b')] },
      '/initial_options',
    ],
    ['options beside groups', { ...menu, options: [option('a')] }, ''],
    [
      'a group without options',
      { ...menu, option_groups: [{ label: plain('x'), options: [] }] },
      '/option_groups/0/options',
    ],
    ['six entries of an overflow', { ...more, options: '123456'.split('').map(option) }, '/options'],
    ['eleven boxes', { type: 'checkboxes', options: 'abcdefghijk'.split('').map(option) }, '/options'],
    [
      'an option text of 76',
      { ...more, options: [{ text: plain('x'.repeat(76)), value: 'v' }] },
      '/options/0/text/text',
    ],
    ['a day that is none', { type: 'datepicker', initial_date: '2026-13-01' }, '/initial_date'],
    ['a time that is none', { type: 'timepicker', initial_time: '24:00' }, '/initial_time'],
    ['a text field outside an input', { type: 'plain_text_input' }, '/type'],
    [
      'a confirmation without an answer',
      { ...more, confirm: { title: plain('Sure?'), text: plain('Really?'), confirm: plain('Yes') } },
      '/confirm',
    ],
    [
      'a confirmation title of 101',
      {
        ...more,
        confirm: { title: plain('x'.repeat(101)), text: plain('a'), confirm: plain('b'), deny: plain('c') },
      },
      '/confirm/title/text',
    ],
  ])('%s', (_, element, at) => {
    expect(pointers(element)).toContain(`/blocks/0/elements/0${at}`)
  })

  it('a home tab with 101 blocks, a title, a table or an alert', () => {
    const home = (blocks: readonly Json[], more: Json = {}) =>
      checkView({ type: 'home', blocks, ...more }, 'home').map(({ pointer }) => pointer)
    const hundred = Array.from({ length: 100 }, () => ({ type: 'divider' }))
    expect(home(hundred)).toEqual([])
    expect(home([...hundred, { type: 'divider' }])).toContain('/blocks')
    expect(home([], { title: plain('Home') })).toContain('')
    expect(home([{ type: 'table', rows: [[{ type: 'raw_text', text: 'a' }]] }])).toContain('/blocks/0/type')
    expect(home([{ type: 'alert', text: plain('a') }])).toContain('/blocks/0/type')
  })
})
