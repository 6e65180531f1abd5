import { describe, expect, it } from 'vitest'
import { type Mode, stage } from './bolt.ts'

const modes: readonly Mode[] = ['socket', 'http']

describe.each(modes)('a bot over %s mode', (mode) => {
  it('answers a command privately and is seen only by who asked', async () => {
    await using set = await stage(mode, (app) => {
      app.command('/report', async ({ ack, respond, command }) => {
        await ack('One moment')
        await respond(`${command.text}: 12`)
      })
    })
    const { slack } = set
    await slack.command('U0ANA', 'C0GERENCIA', '/report', 'chats yesterday')
    const answer = () => slack.messages('U0ANA', 'C0GERENCIA').map(({ text }) => text)
    await slack.waitFor(() => answer().length === 2)
    expect(answer()).toEqual(['One moment', 'chats yesterday: 12'])
    expect(slack.messages('U0EMILY', 'C0GERENCIA')).toEqual([])
    expect(slack.violations).toEqual([])
  })

  it('hears a mention where it is a member and answers in the thread', async () => {
    await using set = await stage(mode, (app) => {
      app.event('app_mention', async ({ event, say }) => {
        await say({ text: 'Here you are', thread_ts: event.ts })
      })
    })
    const { slack } = set
    const question = await slack.say('U0ANA', 'C0OPERACION', `${slack.mention} closed chats`)
    const answer = await slack.waitFor(() =>
      slack.messages('U0LUIS', 'C0OPERACION').find(({ text }) => text === 'Here you are'),
    )
    expect(answer.threadTs).toBe(question?.ts)
    expect(slack.deliveries.map(({ what }) => what)).toEqual(['app_mention'])
  })

  it('hears nothing where it is not a member, and the person is told', async () => {
    await using set = await stage(mode, () => {})
    const { slack } = set
    await slack.say('U0ANA', 'C0GERENCIA', `${slack.mention} closed chats`)
    expect(slack.deliveries).toEqual([])
    expect(slack.messages('U0ANA', 'C0GERENCIA').at(-1)?.text).toContain('not in this channel')
  })

  it('hears a direct message and its own answer to it', async () => {
    await using set = await stage(mode, (app) => {
      app.message(async ({ message, say }) => {
        await say({ text: 'Hello', thread_ts: message.ts })
      })
    })
    const { slack } = set
    const dm = await slack.openDm('U0JOAO')
    await slack.say('U0JOAO', dm.id, 'oi')
    await slack.waitFor(() => slack.deliveries.length === 3)
    expect(slack.deliveries.map(({ body }) => body['event'])).toMatchObject([
      { type: 'app_home_opened', tab: 'messages', channel: dm.id },
      { type: 'message', channel_type: 'im', text: 'oi', user: 'U0JOAO', team: 'T0DEMO' },
      { type: 'message', bot_id: 'B0REPORTS', user: 'U0REPORTS' },
    ])
    expect(slack.messages('U0JOAO', dm.id).map(({ text }) => text)).toEqual(['oi', 'Hello'])
  })

  it('learns zone, language and standing of a person', async () => {
    await using set = await stage(mode, () => {})
    const guest = await set.app.client.users.info({ user: 'U0GUEST', include_locale: true })
    expect(guest.user).toMatchObject({
      tz: 'America/Bogota',
      tz_offset: -18_000,
      locale: 'es-LA',
      is_restricted: true,
      is_admin: false,
      team_id: 'T0DEMO',
    })
  })
})
