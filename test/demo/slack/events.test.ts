import { App, LogLevel } from '@slack/bolt'
import { describe, expect, it } from 'vitest'
import { startPracticeSlack } from '../../../demo/slack/start-practice-slack.ts'
import { stage } from './bolt.ts'
import { call } from './call.ts'
import { manifestWith } from './manifest-with.ts'

const channel = 'C0OPERACION'

describe('events as the manifest subscribes them', () => {
  it('bring a mention twice where messages of channels are subscribed too', async () => {
    const manifest = manifestWith({ scopes: ['channels:history'], events: ['message.channels'] })
    await using set = await stage('socket', () => {}, { manifest })
    const message = await set.slack.say('U0ANA', channel, `${set.slack.mention} chats`)
    expect(set.slack.deliveries.map(({ body }) => body['event'])).toMatchObject([
      { type: 'message', channel_type: 'channel', ts: message?.ts, blocks: [{ type: 'rich_text' }] },
      { type: 'app_mention', ts: message?.ts, user: 'U0ANA' },
    ])
    const [first, second] = set.slack.deliveries.map(({ body }) => body['event_id'])
    expect(first).not.toBe(second)
  })

  it('bring an edited mention again', async () => {
    await using set = await stage('socket', () => {})
    const message = await set.slack.say('U0ANA', channel, `${set.slack.mention} chats`)
    await set.slack.edit('U0ANA', channel, message?.ts ?? '', `${set.slack.mention} calls`)
    expect(set.slack.deliveries[1]?.body['event']).toMatchObject({ type: 'app_mention', ts: message?.ts })
  })

  it('tell of an invitation with the scope for it, and say what is missing without', async () => {
    await using blind = await stage('socket', () => {})
    await blind.slack.invite('U0ANA', 'C0GERENCIA')
    expect(blind.slack.deliveries).toEqual([])
    expect(blind.slack.violations).toMatchObject([
      { kind: 'event-without-scope', detail: 'member_joined_channel needs channels:read' },
    ])
    const manifest = manifestWith({ scopes: ['channels:read', 'reactions:read'], events: ['reaction_added'] })
    await using set = await stage('socket', () => {}, { manifest })
    await set.slack.invite('U0ANA', 'C0GERENCIA')
    const message = await set.slack.say('U0ANA', 'C0GERENCIA', 'chats')
    await set.slack.react('U0ANA', 'C0GERENCIA', message?.ts ?? '', 'x')
    expect(set.slack.deliveries.map(({ body }) => body['event'])).toMatchObject([
      { type: 'member_joined_channel', user: 'U0REPORTS', channel: 'C0GERENCIA', inviter: 'U0ANA' },
      { type: 'reaction_added', reaction: 'x', item: { ts: message?.ts } },
    ])
    await set.slack.kick('U0ANA', 'C0GERENCIA')
    const post = { channel: 'C0GERENCIA', text: 'a' }
    expect(await call(set.slack, 'chat.postMessage', post)).toMatchObject({ error: 'not_in_channel' })
  })

  it('open the home tab, which the bot publishes', async () => {
    await using set = await stage(
      'socket',
      (app) => {
        app.event('app_home_opened', async ({ event, client }) => {
          const blocks = [{ type: 'divider' as const }]
          if (event.tab === 'home')
            await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } })
        })
      },
      { manifest: manifestWith({ hasHomeTab: true }) },
    )
    await set.slack.openHome('U0ANA')
    const home = await set.slack.waitFor(() => set.slack.home('U0ANA'))
    expect(home.payload['blocks']).toMatchObject([{ type: 'divider' }])
  })

  it('run the shortcuts of the manifest', async () => {
    const shortcuts = [{ callbackId: 'ask_about', name: 'Ask about this', kind: 'message' as const }]
    const asked: string[] = []
    await using set = await stage(
      'socket',
      (app) => {
        app.shortcut(
          { callback_id: 'ask_about', type: 'message_action' },
          async ({ ack, shortcut, respond }) => {
            await ack()
            asked.push(shortcut.message.text ?? '')
            await respond('Only you see this')
          },
        )
      },
      { manifest: manifestWith({ shortcuts }) },
    )
    const message = await set.slack.say('U0LUIS', channel, 'closed chats?')
    await set.slack.shortcut('U0ANA', 'ask_about', { channel: channel, ts: message?.ts ?? '' })
    const answer = await set.slack.waitFor(() => set.slack.messages('U0ANA', channel).at(1))
    expect(asked).toEqual(['closed chats?'])
    expect(answer).toMatchObject({ text: 'Only you see this', ephemeralTo: 'U0ANA' })
  })

  it('show what the bot is doing until it answers', async () => {
    await using set = await stage('socket', () => {})
    const statuses: string[] = []
    set.slack.onChange((change) => {
      if (change.kind === 'status') statuses.push(change.text)
    })
    const question = await set.slack.say('U0ANA', channel, 'chats')
    const status = { channel_id: channel, thread_ts: question?.ts, status: 'is counting' }
    await call(set.slack, 'assistant.threads.setStatus', status)
    await call(set.slack, 'chat.postMessage', { channel: channel, thread_ts: question?.ts, text: '12' })
    expect(statuses).toEqual(['is counting', ''])
  })
})

describe('a Bolt app', () => {
  it('needs only the address of the practice Slack', async () => {
    const slack = await startPracticeSlack()
    const app = new App({
      token: 'xoxb-practice',
      appToken: 'xapp-practice',
      socketMode: true,
      logLevel: LogLevel.ERROR,
      clientOptions: { slackApiUrl: slack.apiUrl },
    })
    app.event('app_mention', async ({ say }) => {
      await say('Here')
    })
    await app.start()
    await slack.say('U0ANA', channel, `${slack.mention} chats`)
    const answer = await slack.waitFor(() =>
      slack.messages('U0ANA', channel).find(({ user }) => user === slack.bot.id),
    )
    expect(answer.text).toBe('Here')
    await app.stop()
    await slack.close()
  })
})
