import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Json } from '../../../demo/slack/json.ts'
import type { PracticeSlack } from '../../../demo/slack/practice-slack.ts'
import { startPracticeSlack } from '../../../demo/slack/start-practice-slack.ts'
import { call } from './call.ts'
import { manifestWith } from './manifest-with.ts'

const channel = 'C0OPERACION'
let slack: PracticeSlack

beforeEach(async () => {
  const scopes = ['usergroups:read', 'channels:read', 'reactions:read', 'reactions:write']
  const events = ['user_change', 'subteam_members_changed', 'channel_archive', 'channel_left']
  slack = await startPracticeSlack({ manifest: manifestWith({ scopes, events }), redeliveryMs: [] })
})

afterEach(() => slack.close())

const events = () => slack.deliveries.map(({ body }) => body['event'])

describe('people', () => {
  it('who left are still known, without zone and standing, and have no DM', async () => {
    const { user } = await call(slack, 'users.info', { user: 'U0PEDRO', include_locale: true })
    expect(user).toMatchObject({ id: 'U0PEDRO', deleted: true, profile: { real_name: 'Pedro Nieto' } })
    expect(user).not.toHaveProperty('tz')
    expect(user).not.toHaveProperty('is_admin')
    expect(await call(slack, 'conversations.open', { users: 'U0PEDRO' })).toMatchObject({
      error: 'user_disabled',
    })
  })

  it('who leave go out of channels and groups, and cannot act any more', async () => {
    slack.deactivate('U0ANA')
    expect(events()).toMatchObject([{ type: 'user_change', user: { id: 'U0ANA', deleted: true } }])
    const { members } = await call(slack, 'conversations.members', { channel })
    expect(members).not.toContain('U0ANA')
    const { users } = await call(slack, 'usergroups.users.list', { usergroup: 'S0SUPERVISORES' })
    expect(users).toEqual(['U0JOAO'])
    await expect(slack.say('U0ANA', channel, 'hello')).rejects.toThrow('deactivated')
    const post = { channel, user: 'U0ANA', text: 'a' }
    expect(await call(slack, 'chat.postEphemeral', post)).toMatchObject({ error: 'user_not_in_channel' })
  })

  it('who left still have the DM that was open: a post there is taken and nobody reads it', async () => {
    const dm = await slack.openDm('U0ANA')
    slack.deactivate('U0ANA')
    expect(await call(slack, 'chat.postMessage', { channel: dm.id, text: 'a' })).toMatchObject({ ok: true })
  })

  it('stand in user groups', async () => {
    const list = (usergroup: string) => call(slack, 'usergroups.users.list', { usergroup })
    expect(await list('S0SUPERVISORES')).toMatchObject({ ok: true, users: ['U0ANA', 'U0JOAO'] })
    expect(await list('S0OTHER')).toMatchObject({ error: 'no_such_subteam' })
    slack.setGroup('S0SUPERVISORES', ['U0JOAO', 'U0EMILY'])
    expect(await list('S0SUPERVISORES')).toMatchObject({ users: ['U0JOAO', 'U0EMILY'] })
    expect(events()).toMatchObject([
      { type: 'subteam_members_changed', added_users: ['U0EMILY'], removed_users: ['U0ANA'] },
    ])
    expect(await call(slack, 'usergroups.list')).toMatchObject({
      usergroups: [{ id: 'S0SUPERVISORES', handle: 'supervisores', user_count: 2 }],
    })
  })
})

describe('a place that closes', () => {
  it('to everybody takes no post, no change and no reaction', async () => {
    const { ts } = await call(slack, 'chat.postMessage', { channel, text: 'a' })
    slack.archive(channel)
    expect(events()).toMatchObject([{ type: 'channel_archive', channel }])
    const refusal = async (method: string, args: Json) => (await call(slack, method, args))['error']
    expect(await refusal('chat.postMessage', { channel, text: 'b' })).toBe('is_archived')
    expect(await refusal('chat.update', { channel, ts, text: 'b' })).toBe('is_inactive')
    expect(await refusal('chat.delete', { channel, ts })).toBe('is_archived')
    expect(await refusal('reactions.add', { channel, timestamp: ts, name: 'eyes' })).toBe('is_archived')
    slack.unarchive(channel)
    expect(await call(slack, 'chat.update', { channel, ts, text: 'b' })).toMatchObject({ ok: true })
  })

  it('to the bot is told to it', async () => {
    await slack.kick('U0ANA', channel)
    expect(events()).toMatchObject([{ type: 'channel_left', channel }])
    expect(await call(slack, 'chat.postMessage', { channel, text: 'b' })).toMatchObject({
      error: 'not_in_channel',
    })
  })
})

describe('reactions', () => {
  const react = (name: string, method = 'reactions.add', timestamp: unknown = ts) =>
    call(slack, method, { channel, name, timestamp })
  let ts: unknown

  beforeEach(async () => {
    ts = (await call(slack, 'chat.postMessage', { channel, text: 'a' }))['ts']
  })

  it('are put, read and taken away', async () => {
    await react('eyes')
    await slack.react('U0ANA', channel, String(ts), 'eyes')
    await slack.react('U0ANA', channel, String(ts), '+1')
    const read = await call(slack, 'reactions.get', { channel, timestamp: ts })
    expect(read).toMatchObject({
      type: 'message',
      message: {
        reactions: [
          { name: 'eyes', count: 2, users: [slack.bot.id, 'U0ANA'] },
          { name: '+1', count: 1, users: ['U0ANA'] },
        ],
      },
    })
    await react('eyes', 'reactions.remove')
    await slack.unreact('U0ANA', channel, String(ts), '+1')
    expect(slack.messages('U0ANA', channel)[0]?.reactions).toEqual([{ name: 'eyes', users: ['U0ANA'] }])
  })

  it.each([
    ['the same twice', 'eyes', 'reactions.add', 'already_reacted'],
    ['a name that is none', ':eyes:', 'reactions.add', 'invalid_name'],
    ['one that is not there, taken away', '+1', 'reactions.remove', 'no_reaction'],
  ])('are refused: %s', async (_, name, method, error) => {
    await react('eyes')
    expect(await react(name, method)).toMatchObject({ ok: false, error })
  })

  it('are refused on a message that is not there', async () => {
    expect(await react('eyes', 'reactions.add', '1.000000')).toMatchObject({ error: 'message_not_found' })
    expect(await call(slack, 'reactions.add', { channel, name: 'eyes' })).toMatchObject({
      error: 'no_item_specified',
    })
  })
})
