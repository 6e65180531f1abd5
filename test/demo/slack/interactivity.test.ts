import type { App } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../../demo/slack/json.ts'
import { jsonList } from '../../../demo/slack/json.ts'
import { type Mode, stage } from './bolt.ts'
import { call } from './call.ts'

const channel = 'C0CHATS'
const plain = (text: string) => ({ type: 'plain_text' as const, text })
const options = ['hour', 'day'].map((value) => ({ text: plain(value), value }))
const buttons = {
  type: 'actions',
  block_id: 'b',
  elements: [
    { type: 'button', action_id: 'refresh', text: plain('Refresh'), value: 'answer-1' },
    { type: 'static_select', action_id: 'by', options },
  ],
}
const modal = (title: string) => ({
  type: 'modal' as const,
  callback_id: 'ask',
  private_metadata: 'C0CHATS',
  title: plain(title),
  submit: plain('Ask'),
  notify_on_close: true,
  blocks: [
    {
      type: 'input' as const,
      block_id: 'campaign',
      label: plain('Campaign'),
      element: { type: 'plain_text_input' as const, action_id: 'id', max_length: 5 },
    },
    {
      type: 'input' as const,
      block_id: 'day',
      optional: true,
      label: plain('Day'),
      element: { type: 'datepicker' as const, action_id: 'date' },
    },
  ],
})
const typed = (value: string) => ({ campaign: { id: { type: 'plain_text_input', value } } })

const modes: readonly Mode[] = ['socket', 'http']

describe.each(modes)('clicks over %s mode', (mode) => {
  it('bring the message, the place, the state of its menus and who clicked', async () => {
    const bodies: Json[] = []
    await using set = await stage(mode, (app) => {
      app.action(/.*/, async ({ ack, body }) => {
        bodies.push({ ...body })
        await ack()
      })
    })
    const root = await set.slack.say('U0ANA', channel, 'chats')
    const post = { channel: channel, text: 'answer', blocks: [buttons], thread_ts: root?.ts }
    const { ts } = await call(set.slack, 'chat.postMessage', post)
    const at = { channel: channel, ts: String(ts), blockId: 'b' }
    await set.slack.click('U0LUIS', { ...at, actionId: 'by', state: { selected_option: options[1] } })
    await set.slack.click('U0LUIS', { ...at, actionId: 'refresh' })
    expect(bodies[1]).toMatchObject({
      type: 'block_actions',
      user: { id: 'U0LUIS', username: 'luis', team_id: 'T0DEMO' },
      container: {
        type: 'message',
        channel_id: channel,
        message_ts: ts,
        thread_ts: root?.ts,
        is_ephemeral: false,
      },
      channel: { id: channel, name: 'chats' },
      message: { text: 'answer', bot_id: 'B0REPORTS' },
      state: { values: { b: { by: { type: 'static_select', selected_option: { value: 'day' } } } } },
      actions: [{ type: 'button', action_id: 'refresh', block_id: 'b', value: 'answer-1' }],
    })
    await expect(set.slack.click('U0LUIS', { ...at, actionId: 'other' })).rejects.toThrow('no other')
  })

  it('bring no message where it was ephemeral, and nobody else can make them', async () => {
    const bodies: Json[] = []
    await using set = await stage(mode, (app) => {
      app.action('refresh', async ({ ack, body }) => {
        bodies.push({ ...body })
        await ack()
      })
    })
    const post = { channel: channel, user: 'U0ANA', text: 'answer', blocks: [buttons] }
    const { message_ts } = await call(set.slack, 'chat.postEphemeral', post)
    const click = { channel: channel, ts: String(message_ts), blockId: 'b', actionId: 'refresh' }
    await set.slack.click('U0ANA', click)
    expect(bodies[0]).toMatchObject({ container: { is_ephemeral: true, message_ts } })
    expect(bodies[0]).not.toHaveProperty('message')
    await expect(set.slack.click('U0LUIS', click)).rejects.toThrow('sees no message')
  })

  it('warn the person when nobody listens', async () => {
    await using set = await stage(mode, () => {}, { ackTimeoutMs: 100 })
    const { ts } = await call(set.slack, 'chat.postMessage', {
      channel: channel,
      text: 'a',
      blocks: [buttons],
    })
    await set.slack.click('U0ANA', { channel: channel, ts: String(ts), blockId: 'b', actionId: 'refresh' })
    expect(set.slack.messages('U0ANA', channel).at(-1)).toMatchObject({
      user: 'USLACKBOT',
      ephemeralTo: 'U0ANA',
    })
    expect(set.slack.violations).toMatchObject([{ kind: 'unacknowledged', detail: 'block_actions refresh' }])
  })
})

describe.each(modes)('modals over %s mode', (mode) => {
  function openOnCommand(app: App): void {
    app.command('/report', async ({ ack, client, command }) => {
      await ack()
      await client.views.open({ trigger_id: command.trigger_id, view: modal('Report') })
    })
  }

  it('open, refuse with errors, push, update and clear', async () => {
    const values: Json[] = []
    await using set = await stage(mode, (app) => {
      openOnCommand(app)
      app.view('ask', async ({ ack, view }) => {
        const value = view.state.values['campaign']?.['id']?.value
        values.push(view.state.values)
        if (value === 'bad')
          return ack({ response_action: 'errors', errors: { campaign: 'No such campaign' } })
        if (value === 'more') return ack({ response_action: 'push', view: modal('More') })
        if (value === 'again') return ack({ response_action: 'update', view: modal('Again') })
        if (value === 'clear') return ack({ response_action: 'clear' })
        await ack()
      })
    })
    await set.slack.command('U0ANA', channel, '/report', '')
    const shown = await set.slack.waitFor(() => set.slack.modal('U0ANA'))
    const title = () => set.slack.modal('U0ANA')?.payload['title']
    const send = (value: string) =>
      set.slack.submit('U0ANA', set.slack.modal('U0ANA')?.id ?? '', typed(value))
    await send('bad')
    expect(set.slack.modal('U0ANA')).toMatchObject({ id: shown.id, errors: { campaign: 'No such campaign' } })
    await send('more')
    expect(title()).toEqual(plain('More'))
    await send('again')
    expect(title()).toEqual(plain('Again'))
    await send('done')
    expect(title()).toEqual(plain('Report'))
    await send('clear')
    expect(title()).toBeUndefined()
    expect(values[0]).toMatchObject({
      ...typed('bad'),
      day: { date: { type: 'datepicker', selected_date: null } },
    })
  })

  it('are not sent while a field is missing or too long', async () => {
    await using set = await stage(mode, openOnCommand)
    await set.slack.command('U0ANA', channel, '/report', '')
    const { id } = await set.slack.waitFor(() => set.slack.modal('U0ANA'))
    await set.slack.submit('U0ANA', id, {})
    expect(set.slack.modal('U0ANA')?.errors).toEqual({ campaign: 'Please complete this required field.' })
    await set.slack.submit('U0ANA', id, typed('123456'))
    expect(set.slack.modal('U0ANA')?.errors).toEqual({ campaign: 'Please enter fewer than 6 characters.' })
    expect(set.slack.deliveries.map(({ what }) => what)).toEqual(['/report'])
  })

  it('say that they had trouble when the answer names no input, and tell of being closed', async () => {
    const closed: string[] = []
    await using set = await stage(mode, (app) => {
      openOnCommand(app)
      app.view('ask', async ({ ack }) => ack({ response_action: 'errors', errors: { other: 'What?' } }))
      app.view({ callback_id: 'ask', type: 'view_closed' }, async ({ ack, view }) => {
        closed.push(view.private_metadata)
        await ack()
      })
    })
    await set.slack.command('U0ANA', channel, '/report', '')
    const { id } = await set.slack.waitFor(() => set.slack.modal('U0ANA'))
    await set.slack.submit('U0ANA', id, typed('1'))
    expect(set.slack.modal('U0ANA')?.errors['']).toContain('trouble')
    expect(set.slack.violations).toMatchObject([{ kind: 'bad-ack' }])
    await set.slack.dismiss('U0ANA', id)
    expect(closed).toEqual(['C0CHATS'])
    expect(set.slack.modal('U0ANA')).toBeUndefined()
  })
})

describe('a trigger', () => {
  it('opens one modal, within three seconds', async () => {
    let now = Date.now()
    const triggers: string[] = []
    await using set = await stage(
      'socket',
      (app) => {
        app.command('/report', async ({ ack, command }) => {
          triggers.push(command.trigger_id)
          await ack()
        })
      },
      { now: () => now },
    )
    const open = (trigger_id: string | undefined, view: Json = modal('Report')) =>
      call(set.slack, 'views.open', { trigger_id, view })
    await set.slack.command('U0ANA', channel, '/report', '')
    expect(await open(triggers[0], { ...modal('x'.repeat(25)) })).toMatchObject({
      error: 'invalid_arguments',
      response_metadata: {
        messages: ['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]'],
      },
    })
    expect(await open(triggers[0])).toMatchObject({ ok: true, view: { callback_id: 'ask', type: 'modal' } })
    expect(await open(triggers[0])).toMatchObject({ error: 'exchanged_trigger_id' })
    await set.slack.command('U0ANA', channel, '/report', '')
    now += 3_001
    expect(await open(triggers[1])).toMatchObject({ error: 'expired_trigger_id' })
    expect(await open('other')).toMatchObject({ error: 'invalid_trigger_id' })
  })

  it('gives elements without ids the ids under which they can be used', async () => {
    await using set = await stage('socket', () => {})
    const blocks = [{ type: 'actions', elements: [{ type: 'button', text: plain('Go') }] }]
    const { message } = await call(set.slack, 'chat.postMessage', { channel: channel, text: 'a', blocks })
    const [block] = jsonList(jsonList([message])[0]?.['blocks'])
    expect(block?.['block_id']).toEqual(expect.any(String))
    expect(jsonList(block?.['elements'])[0]?.['action_id']).toEqual(expect.any(String))
  })
})
