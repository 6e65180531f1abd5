import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PracticeSlack } from '../../../demo/slack/practice-slack.ts'
import { startPracticeSlack } from '../../../demo/slack/start-practice-slack.ts'
import { call } from './call.ts'
import { manifestWith } from './manifest-with.ts'

const operation = 'C0OPERACION'
const divider = { type: 'divider' }

let slack: PracticeSlack

beforeEach(async () => {
  slack = await startPracticeSlack({ redeliveryMs: [], manifest: manifestWith() })
})

afterEach(() => slack.close())

const post = (args: Record<string, unknown>) =>
  call(slack, 'chat.postMessage', { channel: operation, ...args })

describe('the Web API', () => {
  it('says who the bot is', async () => {
    expect(await call(slack, 'auth.test')).toMatchObject({
      ok: true,
      user_id: 'U0REPORTS',
      bot_id: 'B0REPORTS',
    })
  })

  it.each([
    ['a method that does not exist', 'chat.shout', {}, 'xoxb-practice', 'unknown_method'],
    ['a wrong token', 'auth.test', {}, 'xoxb-other', 'invalid_auth'],
    ['the app token where the bot token belongs', 'auth.test', {}, 'xapp-practice', 'not_allowed_token_type'],
    ['the bot token for a socket', 'apps.connections.open', {}, 'xoxb-practice', 'not_allowed_token_type'],
    ['a scope that the manifest does not ask', 'reactions.add', {}, 'xoxb-practice', 'missing_scope'],
    ['nobody', 'users.info', { user: 'U0NOBODY' }, 'xoxb-practice', 'user_not_found'],
  ])('refuses %s', async (_, method, args, token, error) => {
    expect(await call(slack, method, args, token)).toMatchObject({ ok: false, error })
  })

  it('names the scope that is missing and those that are there', async () => {
    const reply = await call(slack, 'conversations.history', { channel: operation })
    expect(reply).toMatchObject({ error: 'missing_scope', needed: 'channels:history' })
    expect(reply['provided']).toContain('chat:write')
  })

  it.each([
    ['no such channel', { channel: 'C0NOWHERE', text: 'a' }, 'channel_not_found'],
    ['a channel that the bot is not in', { channel: 'C0GERENCIA', text: 'a' }, 'not_in_channel'],
    [
      'a private channel that the bot is not in',
      { channel: 'C0SUPERVISORES', text: 'a' },
      'channel_not_found',
    ],
    ['nothing to say', { text: '' }, 'no_text'],
    ['a thread that is not there', { text: 'a', thread_ts: '1.000000' }, 'cannot_reply_to_message'],
    ['blocks that are no list', { text: 'a', blocks: 'x' }, 'invalid_blocks_format'],
    [
      'metadata of more than 8,000 characters',
      { text: 'a', metadata: { event_type: 'a', event_payload: { a: 'x'.repeat(8_000) } } },
      'metadata_too_large',
    ],
    ['odd metadata', { text: 'a', metadata: { event_type: 'a' } }, 'invalid_metadata_format'],
  ])('posts nothing to %s', async (_, args, error) => {
    expect(await post(args)).toMatchObject({ ok: false, error })
    expect(slack.messages('U0ANA', operation)).toEqual([])
  })

  it('refuses an archived channel', async () => {
    slack.archive(operation)
    expect(await post({ text: 'a' })).toMatchObject({ error: 'is_archived' })
  })

  it('points at what is wrong in blocks', async () => {
    const reply = await post({
      text: 'a',
      blocks: [divider, { type: 'section', text: { type: 'mrkdwn', text: '' } }],
    })
    expect(reply).toMatchObject({
      error: 'invalid_blocks',
      errors: ['must be more than 0 characters [json-pointer:/blocks/1/text/text]'],
      response_metadata: {
        messages: ['[ERROR] must be more than 0 characters [json-pointer:/blocks/1/text/text]'],
      },
    })
  })

  it('cuts a text at 40,000 characters, and refuses 4,001 in a change', async () => {
    const { ts } = await post({ text: 'x'.repeat(40_001) })
    expect(slack.messages('U0ANA', operation)[0]?.text).toHaveLength(40_000)
    const update = { channel: operation, ts, text: 'x'.repeat(4_001) }
    expect(await call(slack, 'chat.update', update)).toMatchObject({ error: 'msg_too_long' })
  })

  it('refuses a body that is no JSON', async () => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${slack.apiUrl}auth.test`, { method: 'POST', headers, body: '{' })
    expect(await response.json()).toMatchObject({ ok: false, error: 'invalid_json' })
  })

  it('reads a form, with the token in it and blocks as JSON text', async () => {
    const body = new URLSearchParams({
      token: 'xoxb-practice',
      channel: operation,
      text: 'a',
      blocks: JSON.stringify([divider]),
    })
    const response = await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST', body })
    expect(response.headers.get('x-oauth-scopes')).toContain('chat:write')
    expect(await response.json()).toMatchObject({ ok: true, message: { blocks: [{ type: 'divider' }] } })
    expect(JSON.stringify(slack.calls)).not.toContain('xoxb')
  })

  it('changes only the bot’s own messages, and keeps the blocks that a change does not name', async () => {
    const own = await post({ text: 'a', blocks: [divider] })
    await call(slack, 'chat.update', { channel: operation, ts: own['ts'], text: 'b' })
    expect(slack.messages('U0ANA', operation)[0]).toMatchObject({ text: 'b', blocks: [{ type: 'divider' }] })
    await call(slack, 'chat.update', { channel: operation, ts: own['ts'], text: 'b', blocks: [] })
    expect(slack.messages('U0ANA', operation)[0]?.blocks).toEqual([])
    const theirs = await slack.say('U0ANA', operation, 'hello')
    const update = { channel: operation, ts: theirs?.ts, text: 'c' }
    expect(await call(slack, 'chat.update', update)).toMatchObject({ error: 'cant_update_message' })
    const missing = { channel: operation, ts: '1.000000', text: 'c' }
    expect(await call(slack, 'chat.update', missing)).toMatchObject({ error: 'message_not_found' })
  })

  it('shows an ephemeral message to one person, who must be there', async () => {
    const args = { channel: 'C0CHATS', text: 'psst' }
    expect(await call(slack, 'chat.postEphemeral', { ...args, user: 'U0ANA' })).toMatchObject({ ok: true })
    expect(slack.messages('U0ANA', 'C0CHATS')).toHaveLength(1)
    expect(slack.messages('U0LUIS', 'C0CHATS')).toEqual([])
    const stranger = await call(slack, 'chat.postEphemeral', { ...args, user: 'U0EMILY' })
    expect(stranger).toMatchObject({ error: 'user_not_in_channel' })
  })

  it('notices when the same post is made twice', async () => {
    const metadata = { event_type: 'answer', event_payload: { id: '1' } }
    await post({ text: 'a', metadata })
    await post({ text: 'a', metadata })
    expect(slack.violations).toMatchObject([{ kind: 'posted-twice' }])
  })

  it('checks blocks on request: exactly one of blocks, message and view', async () => {
    expect(await call(slack, 'blocks.validate', { blocks: [divider] })).toMatchObject({ ok: true })
    expect(await call(slack, 'blocks.validate', { blocks: [{ type: 'x' }] })).toMatchObject({
      error: 'invalid_blocks',
      errors: [{ pointer: '/0/type', code: 'failed_constraint' }],
    })
    expect(await call(slack, 'blocks.validate', { message: { blocks: [{}] } })).toMatchObject({
      error: 'invalid_message',
      errors: [{ pointer: '/blocks/0' }],
    })
    expect(await call(slack, 'blocks.validate', { blocks: [], view: {} })).toMatchObject({
      error: 'invalid_arguments',
    })
  })
})

describe('a call that goes wrong on purpose', () => {
  it('is told to wait', async () => {
    slack.faults.onCall('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 7 })
    const response = await fetch(`${slack.apiUrl}chat.postMessage`, { method: 'POST' })
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7'])
  })

  it('is posted although the reply is lost', async () => {
    slack.faults.onCall('chat.postMessage', { kind: 'lose-reply', how: 'cut' })
    await expect(post({ text: 'a' })).rejects.toThrow('fetch failed')
    slack.faults.onCall('chat.postMessage', { kind: 'lose-reply', how: 'status' })
    expect(await post({ text: 'b' })).toMatchObject({ error: 'internal_error' })
    expect(slack.messages('U0ANA', operation).map(({ text }) => text)).toEqual(['a', 'b'])
    expect(slack.calls.map(({ outcome }) => outcome)).toEqual(['reply lost', 'reply lost'])
  })

  it('hangs, fails or is refused without being posted', async () => {
    slack.faults.onCall('chat.postMessage', { kind: 'status', status: 503 })
    slack.faults.onCall('chat.postMessage', { kind: 'refuse', error: 'invalid_blocks' })
    slack.faults.onCall('chat.postMessage', { kind: 'hang' })
    expect(await post({ text: 'a' })).toMatchObject({ error: 'internal_error' })
    expect(await post({ text: 'a' })).toMatchObject({ error: 'invalid_blocks' })
    const hanging = fetch(`${slack.apiUrl}chat.postMessage`, {
      method: 'POST',
      signal: AbortSignal.timeout(50),
    })
    await expect(hanging).rejects.toThrow('timeout')
    expect(slack.messages('U0ANA', operation)).toEqual([])
  })

  it('is limited to one post a second and channel, after a short burst', async () => {
    slack.faults.limitsRate = true
    const replies = [await post({ text: '1' }), await post({ text: '2' }), await post({ text: '3' })]
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await post({ text: '4' })).toMatchObject({ error: 'ratelimited' })
    expect(await post({ text: '1', channel: 'C0CHATS' })).toMatchObject({ ok: true })
  })
})

describe('with more scopes', () => {
  it('gives back a thread with its metadata, so that a lost post can be found', async () => {
    const reading = await startPracticeSlack({ manifest: manifestWith({ scopes: ['channels:history'] }) })
    const root = await call(reading, 'chat.postMessage', { channel: operation, text: 'root' })
    const metadata = { event_type: 'answer', event_payload: { id: '1' } }
    const reply = { channel: operation, text: 'reply', thread_ts: root['ts'], metadata }
    await call(reading, 'chat.postMessage', reply)
    const thread = await call(reading, 'conversations.replies', {
      channel: operation,
      ts: root['ts'],
      include_all_metadata: true,
    })
    expect(thread['messages']).toMatchObject([{ text: 'root' }, { text: 'reply', metadata }])
    const history = await call(reading, 'conversations.history', { channel: operation })
    expect(history).toMatchObject({ messages: [{ text: 'root', reply_count: 1 }], has_more: false })
    const elsewhere = await call(reading, 'conversations.history', { channel: 'C0GERENCIA' })
    expect(elsewhere).toMatchObject({ error: 'not_in_channel' })
    await reading.close()
  })
})
