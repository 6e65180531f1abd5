import { describe, expect, it } from 'vitest'
import { stage, type Stage } from './bolt.ts'
import { call } from './call.ts'
import { manifestWith } from './manifest-with.ts'

const channel = 'C0OPERACION'
const manifest = manifestWith({
  scopes: ['channels:history', 'reactions:read'],
  events: ['message.channels', 'reaction_added', 'reaction_removed'],
})

function events({ slack }: Stage): readonly unknown[] {
  return slack.deliveries.map(({ body }) => body['event'])
}

async function listening(): Promise<Stage> {
  return await stage('socket', () => {}, { manifest })
}

describe('a message that a person changes', () => {
  it('comes with what it was before, and as a mention that says when it was edited', async () => {
    await using set = await listening()
    const message = await set.slack.say('U0ANA', channel, 'chats')
    await set.slack.edit('U0ANA', channel, message?.ts ?? '', `${set.slack.mention} calls`)
    expect(events(set).slice(1)).toMatchObject([
      {
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        channel,
        message: { ts: message?.ts, text: '<@U0REPORTS> calls', edited: { user: 'U0ANA' } },
        previous_message: { ts: message?.ts, text: 'chats' },
      },
      { type: 'app_mention', ts: message?.ts, text: '<@U0REPORTS> calls', edited: { user: 'U0ANA' } },
    ])
  })

  it('is not told where the text stayed', async () => {
    await using set = await listening()
    const message = await set.slack.say('U0ANA', channel, 'chats')
    await set.slack.edit('U0ANA', channel, message?.ts ?? '', 'chats')
    expect(events(set)).toHaveLength(1)
  })

  it('looks changed, though nobody edited it, when Slack previews its link', async () => {
    await using set = await listening()
    const message = await set.slack.say('U0ANA', channel, `${set.slack.mention} https://example.com`)
    await set.slack.unfurl(channel, message?.ts ?? '')
    const [changed, ...more] = events(set).slice(2)
    expect(changed).toMatchObject({ subtype: 'message_changed', message: { attachments: [{ id: 1 }] } })
    expect(changed).not.toHaveProperty('message.edited')
    expect(more).toEqual([])
  })

  it('is told as deleted', async () => {
    await using set = await listening()
    const message = await set.slack.say('U0ANA', channel, 'chats')
    await set.slack.remove('U0ANA', channel, message?.ts ?? '')
    expect(events(set)[1]).toMatchObject({
      subtype: 'message_deleted',
      deleted_ts: message?.ts,
      previous_message: { text: 'chats' },
    })
  })

  it('leaves a tombstone where it has replies, and is then told as changed', async () => {
    await using set = await listening()
    const message = await set.slack.say('U0ANA', channel, `${set.slack.mention} chats`)
    const ts = message?.ts ?? ''
    const answer = await call(set.slack, 'chat.postMessage', { channel, thread_ts: ts, text: '12' })
    await set.slack.remove('U0ANA', channel, ts)
    expect(events(set).at(-1)).toMatchObject({
      subtype: 'message_changed',
      message: { ts, subtype: 'tombstone' },
      previous_message: { text: '<@U0REPORTS> chats' },
    })
    const reply = { channel, thread_ts: ts, text: 'still here' }
    expect(await call(set.slack, 'chat.postMessage', reply)).toMatchObject({ ok: true })
    expect(await call(set.slack, 'chat.delete', { channel, ts: answer['ts'] })).toMatchObject({ ok: true })
  })

  it('cannot be changed by the bot once it is gone', async () => {
    await using set = await listening()
    const { ts } = await call(set.slack, 'chat.postMessage', { channel, text: '12' })
    await call(set.slack, 'chat.delete', { channel, ts })
    const gone = { error: 'message_not_found' }
    expect(await call(set.slack, 'chat.update', { channel, ts, text: '13' })).toMatchObject(gone)
    expect(await call(set.slack, 'chat.delete', { channel, ts })).toMatchObject(gone)
  })
})

describe('a reaction', () => {
  it('is told when it is put and when it is taken away', async () => {
    await using set = await listening()
    const message = await set.slack.say('U0LUIS', channel, 'chats')
    const ts = message?.ts ?? ''
    await set.slack.react('U0ANA', channel, ts, 'x')
    await set.slack.react('U0ANA', channel, ts, 'x')
    await set.slack.unreact('U0ANA', channel, ts, 'x')
    const about = {
      user: 'U0ANA',
      reaction: 'x',
      item_user: 'U0LUIS',
      item: { type: 'message', channel, ts },
    }
    expect(events(set).slice(1)).toMatchObject([
      { type: 'reaction_added', ...about },
      { type: 'reaction_removed', ...about },
    ])
  })
})

describe('an acknowledgement that Slack does not hear', () => {
  it('brings the same event again, although it was taken', async () => {
    const heard: string[] = []
    await using set = await stage('socket', (app) => {
      app.event('app_mention', async ({ body }) => {
        heard.push(body.event_id)
      })
    })
    set.slack.faults.onDelivery('app_mention', { kind: 'lose-ack' })
    await set.slack.say('U0ANA', channel, `${set.slack.mention} chats`)
    expect(set.slack.deliveries[0]?.attempts).toMatchObject([
      { retryNum: 0, outcome: 'ack-lost' },
      { retryNum: 1, outcome: 'acknowledged' },
    ])
    expect(heard).toHaveLength(2)
    expect(new Set(heard).size).toBe(1)
  })
})
