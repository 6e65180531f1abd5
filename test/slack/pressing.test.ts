import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Message } from '../../src/bot/message.ts'
import { say } from '../../src/bot/say.ts'
import { ana, channel, emily, type Rig, startRig } from './rig.ts'

const retry: Message = {
  ...say('en', 'That took too long.'),
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
        asking: { person: ana, channel, place: { kind: 'response', audience: 'private', replaces: true } },
      },
    ])
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

  test('while an answer that will replace it is on its way, the private answer says so', async () => {
    rig.bot.says(retry)
    await rig.practice.command(ana, channel, '/report', 'closed chats yesterday')
    rig.bot.answer = async () => ({ kind: 'accepted', message: say('en', 'Looking it up again.') })
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
        asking: { person: emily, place },
      },
    ])
  })
})

describe('the form', () => {
  let rig: Rig
  beforeEach(async () => {
    rig = await startRig()
    rig.bot.answer = async () => ({ kind: 'form' })
  })
  afterEach(async () => {
    await rig.close()
  })

  test('opens for a command without words, and asks what was picked, in the language of the person', async () => {
    await rig.practice.command(ana, channel, '/reporte', '')
    const modal = await rig.practice.waitFor(() => rig.practice.modal(ana))
    expect(modal.payload['title']).toMatchObject({ text: 'Pedir un reporte' })
    rig.bot.answer = async () => ({ kind: 'accepted', message: say('en', 'Buscando.') })
    await rig.practice.submit(ana, modal.id, {
      report: { value: { selected_option: option(modal.payload, 'chat_13') } },
      period: { value: { selected_option: option(modal.payload, 'ayer') } },
      campaign: { value: { value: '42' } },
    })
    await rig.practice.waitFor(() => rig.practice.messages(ana, channel).length === 1)
    expect(rig.bot.texts.at(-1)).toBe('chat_13 ayer campaña 42')
    expect(rig.bot.asked.at(-1)?.asking).toMatchObject({ person: ana, channel, place: { kind: 'response' } })
    expect(rig.practice.messages(ana, channel)).toMatchObject([{ text: 'Buscando.', ephemeralTo: ana }])
    expect(rig.practice.modal(ana)).toBeUndefined()
  })

  test('says so in the form itself when nothing can be noted down, and keeps what was picked', async () => {
    await rig.practice.command(emily, channel, '/report', '')
    const modal = await rig.practice.waitFor(() => rig.practice.modal(emily))
    rig.inbox.isDown = true
    await rig.practice.submit(emily, modal.id, {
      report: { value: { selected_option: option(modal.payload, 'chat_13') } },
      period: { value: { selected_option: option(modal.payload, 'yesterday') } },
    })
    expect(rig.practice.modal(emily)?.errors).toEqual({ report: expect.stringContaining('right now') })
    rig.inbox.isDown = false
  })
})

function isRow({ type }: { readonly type: string }): boolean {
  return type === 'actions'
}

/** The option with this value in the modal's selects. */
function option(view: Record<string, unknown>, value: string): unknown {
  const element = z.object({
    options: z.array(Option).default([]),
    option_groups: z.array(z.object({ options: z.array(Option) })).default([]),
  })
  const { blocks } = z.object({ blocks: z.array(z.object({ element })) }).parse(view)
  return blocks
    .flatMap(({ element }) => [
      ...element.options,
      ...element.option_groups.flatMap(({ options }) => options),
    ])
    .find((option) => option.value === value)
}

const Option = z.looseObject({ value: z.string() })
