import { WebClient } from '@slack/web-api'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isJson, type Json, jsonList } from '../../../demo/slack/json.ts'
import type { PracticeSlack } from '../../../demo/slack/practice-slack.ts'
import { startPracticeSlack } from '../../../demo/slack/start-practice-slack.ts'
import { call } from './call.ts'
import { manifestWith } from './manifest-with.ts'

const channel = 'C0OPERACION'
const csv = 'Channel,Chats\nWhatsApp,12\n'
let slack: PracticeSlack

beforeEach(async () => {
  const scopes = ['files:write', 'files:read', 'channels:history']
  slack = await startPracticeSlack({ manifest: manifestWith({ scopes }), redeliveryMs: [] })
})

afterEach(() => slack.close())

async function upload(content: string, name = 'chats.csv'): Promise<string> {
  const announced = await announce(name, Buffer.byteLength(content))
  await fetch(announced.url, { method: 'POST', body: content })
  return announced.id
}

async function announce(filename: string, length: number): Promise<{ id: string; url: string }> {
  const reply = await call(slack, 'files.getUploadURLExternal', { filename, length })
  return { id: String(reply['file_id']), url: String(reply['upload_url']) }
}

function complete(id: string, more: Json = {}): Promise<Json> {
  return call(slack, 'files.completeUploadExternal', {
    files: [{ id, title: 'Chats' }],
    channel_id: channel,
    ...more,
  })
}

const withFiles = () => slack.messages('U0ANA', channel).filter(({ files }) => files !== undefined)
const shared = () => slack.waitFor(() => withFiles().at(-1))

describe('a file', () => {
  it('goes up in three steps and appears in the thread, with its comment', async () => {
    const question = await slack.say('U0ANA', channel, 'chats')
    const id = await upload(csv)
    const reply = await complete(id, { thread_ts: question?.ts, initial_comment: 'Here are the rows' })
    expect(reply).toMatchObject({ ok: true, files: [{ id, title: 'Chats' }] })
    expect(await shared()).toMatchObject({
      text: 'Here are the rows',
      user: slack.bot.id,
      threadTs: question?.ts,
      files: [{ id, name: 'chats.csv', title: 'Chats', mimetype: 'text/csv', size: csv.length }],
    })
    expect(slack.file('U0ANA', id)?.content.toString()).toBe(csv)
  })

  it('is shared a moment after the reply, which does not say where', async () => {
    const reply = await complete(await upload(csv))
    const [file] = jsonList(reply['files'])
    expect(file?.['shares']).toEqual({ public: {}, private: {} })
    await shared()
    expect(await call(slack, 'files.info', { file: file?.['id'] })).toMatchObject({
      file: { channels: [channel], shares: { public: { [channel]: [{ ts: withFiles()[0]?.ts }] } } },
    })
  })

  it('is found in the history by its id, as after a lost reply', async () => {
    slack.faults.onCall('files.completeUploadExternal', { kind: 'lose-reply', how: 'cut' })
    const id = await upload(csv)
    await expect(complete(id)).rejects.toThrow('fetch failed')
    await shared()
    const { messages } = await call(slack, 'conversations.history', { channel })
    expect(messages).toMatchObject([{ upload: true, files: [{ id, size: csv.length }] }])
  })

  it('goes up with Slack’s own client, several at once', async () => {
    const client = new WebClient('xoxb-practice', { slackApiUrl: slack.apiUrl })
    await client.files.uploadV2({
      channel_id: channel,
      initial_comment: 'Both',
      file_uploads: [
        { file: Buffer.from(csv), filename: 'a.csv' },
        { content: 'x', filename: 'b.txt' },
      ],
    })
    expect((await shared()).files).toMatchObject([
      { name: 'a.csv', mimetype: 'text/csv', size: csv.length },
      { name: 'b.txt', mimetype: 'text/plain', size: 1 },
    ])
  })

  it('is seen by those who see its message, and read by the bot with its token', async () => {
    const id = await upload(csv)
    const dm = await slack.openDm('U0LUIS')
    await complete(id, { channel_id: dm.id })
    await slack.waitFor(() => slack.file('U0LUIS', id))
    expect(slack.file('U0ANA', id)).toBeUndefined()
    const { file } = await call(slack, 'files.info', { file: id })
    const address = isJson(file) ? String(file['url_private']) : ''
    const read = await fetch(address, { headers: { authorization: 'Bearer xoxb-practice' } })
    expect(await read.text()).toBe(csv)
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(302)
  })

  it('goes away with its message', async () => {
    const id = await upload(csv)
    await complete(id)
    await shared()
    await call(slack, 'files.delete', { file: id })
    expect(withFiles()).toEqual([])
    expect(await call(slack, 'files.info', { file: id })).toMatchObject({ error: 'file_not_found' })
  })

  it('is noticed when it is shared twice', async () => {
    const id = await upload(csv)
    await complete(id)
    await shared()
    await complete(id)
    await slack.waitFor(() => slack.violations.length > 0)
    expect(slack.violations).toMatchObject([{ kind: 'posted-twice', detail: `${channel} chats.csv` }])
  })
})

describe('an upload is refused', () => {
  it('without a name or a length', async () => {
    const ask = (args: Json) => call(slack, 'files.getUploadURLExternal', args)
    expect(await ask({ length: 3 })).toMatchObject({ error: 'invalid_arguments' })
    expect(await ask({ filename: 'a.csv' })).toMatchObject({ error: 'invalid_arguments' })
    expect(await ask({ filename: 'a.csv', length: 0 })).toMatchObject({ error: 'invalid_arguments' })
  })

  it('when other bytes come than were announced, or come twice', async () => {
    const { url, id } = await announce('a.csv', 3)
    expect((await fetch(url, { method: 'POST', body: 'four' })).status).toBe(400)
    expect(await complete(id)).toMatchObject({ error: 'file_not_found' })
    expect(await (await fetch(url, { method: 'POST', body: 'abc' })).text()).toBe('OK - 3')
    expect((await fetch(url, { method: 'POST', body: 'abc' })).status).toBe(404)
  })

  it.each<[string, Json, string]>([
    ['where the bot is not a member', { channel_id: 'C0GERENCIA' }, 'not_in_channel'],
    ['in a private place it does not know', { channel_id: 'C0SUPERVISORES' }, 'channel_not_found'],
    ['by a person’s id', { channel_id: 'U0ANA' }, 'channel_not_found'],
    ['in a thread that is not there', { thread_ts: '1.000000' }, 'cannot_reply_to_message'],
    ['for a file that is not there', { files: [{ id: 'F1' }] }, 'file_not_found'],
    ['for no file', { files: [] }, 'invalid_arguments'],
    ['in a thread of two channels', { channels: channel, thread_ts: '1.0' }, 'invalid_arguments'],
  ])('%s', async (_, args, error) => {
    expect(await complete(await upload(csv), args)).toMatchObject({ ok: false, error })
    expect(withFiles()).toEqual([])
  })

  it('in an archived channel', async () => {
    slack.archive(channel)
    expect(await complete(await upload(csv))).toMatchObject({ error: 'is_archived' })
  })

  it('without the scope', async () => {
    const bare = await startPracticeSlack({ manifest: manifestWith() })
    const reply = await call(bare, 'files.getUploadURLExternal', { filename: 'a', length: 1 })
    expect(reply).toMatchObject({ error: 'missing_scope', needed: 'files:write' })
    await bare.close()
  })

  it('on purpose: the address can fail, or lose its reply after the bytes came', async () => {
    const { url, id } = await announce('a.csv', 3)
    slack.faults.onCall('upload', { kind: 'status', status: 503 })
    expect((await fetch(url, { method: 'POST', body: 'abc' })).status).toBe(503)
    slack.faults.onCall('upload', { kind: 'lose-reply', how: 'status' })
    expect((await fetch(url, { method: 'POST', body: 'abc' })).status).toBe(500)
    expect(await complete(id)).toMatchObject({ ok: true })
    expect(slack.calls.filter(({ method }) => method === 'upload').map(({ outcome }) => outcome)).toEqual([
      '503',
      'reply lost',
    ])
  })
})
