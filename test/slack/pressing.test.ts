import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Failure } from '../../src/bot/model/failure.ts'
import type { Message } from '../../src/bot/model/message.ts'
import { oneLine } from '../../src/bot/model/one-line.ts'
import { ana, channel, emily, type Rig, startRig } from './rig.ts'

const retry: Message = {
  ...oneLine('en', 'That took too long.'),
  buttons: [
    { label: 'Other report', press: { kind: 'choose-report', answer: 'answer-1', report: 'chat_3' } },
    { label: 'Try again', press: { kind: 'retry', answer: 'answer-1' }, emphasis: 'primary' },
  ],
}

describe('buttons', () => {
  let rig: Rig
  beforeEach(async () => {
    rig = await startRig()
  })
  afterEach(async () => {
    await rig.close()
  })

  async function press(person: string, actionId: string, where = channel): Promise<void> {
    const message = rig.practice
      .messages(person, where)
      .findLast(({ blocks }) => blocks?.some(isRow) === true)
    const blockId = message?.blocks?.find(isRow)?.block_id ?? ''
    await rig.practice.click(person, { channel: where, ts: message?.ts ?? '', blockId, actionId })
  }

  test('under a private answer, a button asks at its own address, where it can replace that answer', async () => {
    rig.bot.says(retry)
    await rig.practice.command(ana, channel, '/report', 'closed chats yesterday')
    await press(ana, 'retry:1')
    await rig.bot.until(() => rig.bot.pressed.length > 0)
    expect(rig.bot.pressed).toMatchObject([
      {
        press: { kind: 'retry', answer: 'answer-1' },
        asking: {
          person: ana,
          channel,
          place: { kind: 'response', audience: 'private', replaces: true },
          message: { channel, ts: rig.practice.messages(ana, channel)[0]?.ts },
        },
      },
    ])
  })

  test('a press that Redis fails in the middle of is said to come later, beside what was pressed', async () => {
    rig.bot.says(retry)
    await rig.practice.command(ana, channel, '/report', 'closed chats yesterday')
    rig.bot.answer = async () => {
      throw new Failure('redis-down')
    }
    await press(ana, 'retry:1')
    await rig.practice.waitFor(() => rig.practice.messages(ana, channel).length === 2)
    expect(rig.practice.messages(ana, channel)).toMatchObject([
      { text: 'That took too long.' },
      { text: expect.stringContaining('Tengo tu pregunta') },
    ])
    expect(rig.bot.apologised).toEqual([])
  })

  test('what is heard at once appears beside the private answer, and leaves it there', async () => {
    rig.bot.says(retry)
    await rig.practice.command(ana, channel, '/report', 'closed chats yesterday')
    rig.bot.says('Sent to your DM.')
    await press(ana, 'retry:1')
    await rig.practice.waitFor(() => rig.practice.messages(ana, channel).length === 2)
    expect(rig.practice.messages(ana, channel).map(({ text }) => text)).toEqual([
      'That took too long.',
      'Sent to your DM.',
    ])
    expect(rig.practice.messages(emily, channel)).toEqual([])
  })

  test('what settles a private message takes its place', async () => {
    rig.bot.says(retry)
    await rig.practice.command(ana, channel, '/report', 'closed chats yesterday')
    rig.bot.answer = async () => ({ kind: 'said', message: oneLine('en', 'It is on.'), settles: true })
    await press(ana, 'retry:1')
    await rig.practice.waitFor(() =>
      rig.practice.messages(ana, channel).some(({ text }) => text === 'It is on.'),
    )
    expect(rig.practice.messages(ana, channel)).toHaveLength(1)
  })

  test('while an answer that will replace it is on its way, the private answer says so', async () => {
    rig.bot.says(retry)
    await rig.practice.command(ana, channel, '/report', 'closed chats yesterday')
    rig.bot.answer = async () => ({ kind: 'accepted', message: oneLine('en', 'Looking it up again.') })
    await press(ana, 'retry:1')
    await rig.practice.waitFor(() =>
      rig.practice.messages(ana, channel).some(({ text }) => text === 'Looking it up again.'),
    )
    expect(rig.practice.messages(ana, channel)).toHaveLength(1)
  })

  test('under an answer in a thread, a button asks in that thread', async () => {
    const root = await rig.practice.say(ana, channel, 'How is it going?')
    const place = { kind: 'post', channel, threadTs: root?.ts ?? '', audience: 'channel' } as const
    await rig.chat.post(place, retry, 'answer-1')
    await press(emily, 'choose-report:0')
    await rig.bot.until(() => rig.bot.pressed.length > 0)
    expect(rig.bot.pressed).toMatchObject([
      {
        press: { kind: 'choose-report', answer: 'answer-1', report: 'chat_3' },
        asking: {
          person: emily,
          place,
          message: { channel, ts: rig.practice.messages(ana, channel)[1]?.ts },
        },
      },
    ])
  })

  test('what is heard at once in a channel is for who pressed alone', async () => {
    const root = await rig.practice.say(ana, channel, 'How is it going?')
    const inThread = { kind: 'post', channel, threadTs: root?.ts ?? '', audience: 'channel' } as const
    await rig.chat.post(inThread, retry, 'answer-1')
    rig.bot.says('Thank you.')
    await press(emily, 'retry:1')
    await rig.practice.waitFor(() => rig.practice.messages(emily, channel).length === 3)
    expect(rig.practice.messages(emily, channel).at(-1)).toMatchObject({
      text: 'Thank you.',
      threadTs: root?.ts,
      ephemeralTo: emily,
    })
    expect(rig.practice.messages(ana, channel)).toHaveLength(2)
  })

  test('where the message has no thread yet, it is said below it: Slack would not show it in an empty thread', async () => {
    await rig.chat.post({ kind: 'post', channel, audience: 'channel' }, retry, 'answer-1')
    rig.bot.says('Only Ana can change this.')
    await press(emily, 'retry:1')
    await rig.practice.waitFor(() => rig.practice.messages(emily, channel).length === 2)
    const said = rig.practice.messages(emily, channel).at(-1)
    expect([said?.text, said?.threadTs]).toEqual(['Only Ana can change this.', undefined])
  })

  test('what is picked from a menu asks as its button would', async () => {
    const press = { kind: 'digest', digest: 'digest-1' } as const
    const options = [
      { label: 'Pause', press: { ...press, act: 'pause' } },
      { label: 'Delete', press: { ...press, act: 'delete' } },
    ] as const
    const message = { ...oneLine('en', 'Every day'), buttons: [{ label: 'Change', options }] }
    await rig.chat.post({ kind: 'post', channel, audience: 'channel' }, message, 'mark')
    const [posted] = rig.practice.messages(ana, channel)
    const row = posted?.blocks?.find(isRow)
    const menu = Menu.parse(row?.['elements'])[0]
    await rig.practice.click(ana, {
      channel,
      ts: posted?.ts ?? '',
      blockId: row?.block_id ?? '',
      actionId: menu?.action_id ?? '',
      state: { selected_option: menu?.options[1] },
    })
    await rig.bot.until(() => rig.bot.pressed.length > 0)
    expect(rig.bot.pressed).toMatchObject([{ press: { ...press, act: 'delete' }, asking: { person: ana } }])
  })
})

const Menu = z.array(z.object({ action_id: z.string(), options: z.array(z.looseObject({})) }))

function isRow({ type }: { readonly type: string }): boolean {
  return type === 'actions'
}
