import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { oneLine } from '../../src/bot/model/one-line.ts'
import { ana, channel, emily, type Rig, startRig } from './rig.ts'

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  let rig: Rig
  beforeEach(async () => {
    rig = await startRig(mode)
  })
  afterEach(async () => {
    await rig.close()
  })

  test('a command is acknowledged at once, privately, with what was understood', async () => {
    await rig.practice.command(ana, channel, '/report', 'closed chats by channel yesterday')
    expect(rig.practice.messages(ana, channel)).toMatchObject([{ text: 'Looking it up.', ephemeralTo: ana }])
    expect(rig.bot.asked).toMatchObject([
      {
        text: 'closed chats by channel yesterday',
        asking: { person: ana, channel, place: { kind: 'response', audience: 'private', replaces: false } },
      },
    ])
    await rig.inbox.until(() => rig.inbox.finished.size === 1)
  })

  test('a command whose whole answer is known is answered by the acknowledgement', async () => {
    rig.bot.says({
      ...oneLine('en', 'Which of these?'),
      buttons: [{ label: 'Chats', press: { kind: 'ask', text: 'chats' } }],
    })
    await rig.practice.command(emily, channel, '/reporte', 'algo')
    const [message] = rig.practice.messages(emily, channel)
    expect(message).toMatchObject({ text: 'Which of these?', ephemeralTo: emily })
    expect(message?.blocks?.map(({ type }) => type)).toEqual(['rich_text', 'actions'])
  })

  test('a slow bot does not make a command time out: what it says comes later', async () => {
    const { promise: slow, resolve } = Promise.withResolvers<void>()
    rig.bot.answer = async () => {
      await slow
      return { kind: 'accepted', message: oneLine('en', 'At last.') }
    }
    await rig.practice.command(ana, channel, '/report', 'closed chats yesterday')
    expect(rig.practice.messages(ana, channel)).toEqual([])
    resolve()
    await rig.practice.waitFor(() =>
      rig.practice.messages(ana, channel).some(({ text }) => text === 'At last.'),
    )
  })

  test('a mention is asked in its thread, without the mention', async () => {
    const message = await rig.practice.say(
      ana,
      channel,
      `${rig.practice.mention} closed chats & more yesterday`,
    )
    await rig.bot.until(() => rig.bot.asked.length > 0)
    expect(rig.bot.asked).toMatchObject([
      {
        text: 'closed chats & more yesterday',
        asking: { person: ana, place: { kind: 'post', channel, threadTs: message?.ts, audience: 'channel' } },
      },
    ])
  })

  test('a mention inside a thread stays in that thread', async () => {
    const root = await rig.practice.say(emily, channel, 'How is it going?')
    await rig.practice.say(ana, channel, `${rig.practice.mention} closed chats today`, root?.ts)
    await rig.bot.until(() => rig.bot.asked.length > 0)
    expect(rig.bot.asked[0]?.asking.place).toMatchObject({ threadTs: root?.ts })
  })

  test('a direct message is asked privately, each one in a thread of its own', async () => {
    const dm = await rig.practice.openDm(ana)
    const message = await rig.practice.say(ana, dm.id, 'closed chats yesterday')
    await rig.bot.until(() => rig.bot.asked.length > 0)
    expect(rig.bot.asked[0]?.asking.place).toEqual({
      kind: 'post',
      channel: dm.id,
      threadTs: message?.ts,
      audience: 'private',
    })
  })

  test('an event that Slack delivers twice is asked once', async () => {
    rig.practice.faults.onDelivery('app_mention', { kind: 'twice' })
    await rig.practice.say(ana, channel, `${rig.practice.mention} closed chats yesterday`)
    await rig.practice.say(ana, channel, `${rig.practice.mention} closed chats today`)
    await rig.bot.until(() => rig.bot.asked.length > 1)
    expect(rig.bot.texts).toEqual(['closed chats yesterday', 'closed chats today'])
  })

  test('the messages of the bot itself and what is said in channels are not questions', async () => {
    const dm = await rig.practice.openDm(ana)
    const place = { kind: 'post', channel: dm.id, audience: 'private' } as const
    const posted = await rig.chat.post(place, oneLine('en', 'An answer'), 'mark')
    await rig.chat.edit(posted, oneLine('en', 'Another answer'), 'private')
    await rig.practice.say(ana, channel, 'closed chats yesterday, anyone?')
    await rig.practice.say(ana, dm.id, 'last')
    await rig.bot.until(() => rig.bot.asked.length > 0)
    expect(rig.bot.texts).toEqual(['last'])
    expect(rig.bot.askedAgain).toEqual([])
  })

  test('an edited mention is asked again, as another asking of the same message', async () => {
    const { mention } = rig.practice
    const message = await rig.practice.say(ana, channel, `${mention} closed chats yesterday`)
    await rig.practice.edit(ana, channel, message?.ts ?? '', `${mention} closed chats today`)
    await rig.bot.until(() => rig.bot.askedAgain.length > 0)
    const [asked] = rig.bot.asked
    const [again] = rig.bot.askedAgain
    expect(asked?.asking.id).toBe(`message.${channel}.${message?.ts}`)
    expect(again?.text).toBe('closed chats today')
    expect(again?.asking).toMatchObject({ place: asked?.asking.place, message: { channel, ts: message?.ts } })
    expect(again?.asking.id).toMatch(`${asked?.asking.id}.`)
  })

  test('an edited direct message is asked again; one whose link is unfolded is not', async () => {
    const dm = await rig.practice.openDm(ana)
    const linked = await rig.practice.say(ana, dm.id, 'closed chats of https://example.com yesterday')
    await rig.practice.unfurl(dm.id, linked?.ts ?? '')
    const edited = await rig.practice.say(ana, dm.id, 'closed chats yesterday')
    await rig.practice.edit(ana, dm.id, edited?.ts ?? '', 'closed chats today')
    await rig.bot.until(() => rig.bot.askedAgain.length > 0)
    expect(rig.bot.askedAgain.map(({ text }) => text)).toEqual(['closed chats today'])
  })

  test('a direct message that is deleted is withdrawn, also where replies stay', async () => {
    const dm = await rig.practice.openDm(ana)
    const alone = await rig.practice.say(ana, dm.id, 'closed chats yesterday')
    const answered = await rig.practice.say(ana, dm.id, 'closed chats today')
    const place = { kind: 'post', channel: dm.id, audience: 'private', threadTs: answered?.ts ?? '' } as const
    await rig.chat.post(place, oneLine('en', '12 closed chats'), 'mark')
    await rig.practice.remove(ana, dm.id, alone?.ts ?? '')
    await rig.practice.remove(ana, dm.id, answered?.ts ?? '')
    await rig.bot.until(() => rig.bot.withdrawn.length > 1)
    expect(rig.bot.withdrawn).toEqual([
      { channel: dm.id, ts: alone?.ts },
      { channel: dm.id, ts: answered?.ts },
    ])
    expect(rig.bot.askedAgain).toEqual([])
  })

  test('a reaction reaches the bot with the message that it is on', async () => {
    const posted = await rig.chat.post(
      { kind: 'post', channel, audience: 'channel' },
      oneLine('en', '12 closed chats'),
      'mark',
    )
    await rig.practice.react(emily, channel, posted.ts, '+1')
    await rig.bot.until(() => rig.bot.reactions.length > 0)
    expect(rig.bot.reactions).toEqual([{ person: emily, message: posted, emoji: '+1' }])
  })

  test('invited to a channel, the bot greets whoever invited it', async () => {
    await rig.practice.invite(ana, 'C0GERENCIA')
    await rig.bot.until(() => rig.bot.greeted.length > 0)
    expect(rig.bot.greeted).toMatchObject([{ person: ana, channel: 'C0GERENCIA' }])
  })

  test('the first time that somebody opens the DM the bot greets, and never again', async () => {
    await rig.practice.openDm(ana)
    await rig.bot.until(() => rig.bot.greeted.length > 0)
    const dm = rig.bot.greeted[0]?.channel ?? ''
    await rig.chat.post({ kind: 'post', channel: dm, audience: 'private' }, oneLine('en', 'Hello'), 'mark')
    await rig.practice.openDm(ana)
    await rig.practice.say(ana, dm, 'closed chats yesterday')
    await rig.bot.until(() => rig.bot.asked.length > 0)
    expect(rig.bot.greeted).toHaveLength(1)
  })
})
