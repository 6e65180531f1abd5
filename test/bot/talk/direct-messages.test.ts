import { describe, expect, test } from 'vitest'
import type { Asking } from '../../../src/bot/model/bot.ts'
import type { Inquiry, Place } from '../../../src/bot/model/answer-record.ts'
import { later, Story } from '../story.ts'

const minuteMs = 60_000
const channel = 'D-UANA'

/** What is typed at the top of the DM, or in the thread of such a message. */
function typed(
  story: Story,
  ts: string,
  threadTs = ts,
): Asking & { readonly message: { ts: string; channel: string } } {
  const place: Place = { kind: 'post', channel, threadTs, audience: 'private' }
  return { ...story.asking(place), channel, message: { channel, ts } }
}

async function inquiryOf(story: Story, asking: Asking, text: string): Promise<Inquiry | undefined> {
  await story.bot.ask(asking, text)
  return inquiryIn(story, asking.id)
}

async function inquiryIn(story: Story, id: string): Promise<Inquiry | undefined> {
  const record = await story.answers.get(id)
  return record?.content.kind === 'inquiry' ? record.content.inquiry : undefined
}

const day = (inquiry: Inquiry | undefined) => new Date(inquiry?.period.start ?? 0).toISOString().slice(0, 10)

describe('at the top of a DM', () => {
  test.each([
    ['chats cerrados por canal ayer', 'top 3', { report: 'chat_13', view: { by: ['channel'], top: 3 } }],
    ['traslados de interacciones ayer', 'por agente', { report: 'chat_9', view: { by: ['agent'] } }],
    ['chats cerrados por canal ayer', 'solo whatsapp', { view: { filters: [{ words: 'whatsapp' }] } }],
    ['interaction transfers yesterday', 'and by hour?', { report: 'chat_9', view: { by: ['hour'] } }],
    [
      'chats encerrados por canal ontem',
      'somente instagram',
      { report: 'chat_13', view: { by: ['channel'] } },
    ],
  ])('after “%s”, “%s” goes on from it, in a thread of its own', async (first, then, expected) => {
    const story = new Story()
    await story.bot.ask(typed(story, '1.1'), first)
    const asking = typed(story, '2.2')
    expect(await inquiryOf(story, asking, then)).toMatchObject(expected)
    expect(await story.answers.get(asking.id)).toMatchObject({
      follows: 'asking-1',
      place: { threadTs: '2.2' },
    })
  })

  test('a file or another period is had of the last question', async () => {
    const story = new Story()
    await story.bot.ask(typed(story, '1.1'), 'chats cerrados por canal ayer')
    const file = typed(story, '2.2')
    await story.bot.ask(file, 'mándame el excel')
    expect(await story.answers.get(file.id)).toMatchObject({
      content: { kind: 'inquiry', inquiry: { report: 'chat_13' }, as: { kind: 'file', format: 'xlsx' } },
    })
    const month = await inquiryOf(story, typed(story, '3.3'), 'y del mes pasado?')
    expect(month).toMatchObject({ report: 'chat_13', view: { by: ['channel'] } })
    expect(day(month)).toBe('2026-02-01')
  })

  test('what was asked in a thread or with a command is gone on from too', async () => {
    const story = new Story()
    await story.bot.ask(typed(story, '1.1'), 'chats cerrados por canal ayer')
    await story.bot.ask(typed(story, '1.2', '1.1'), 'y el lunes?')
    expect(day(await inquiryOf(story, typed(story, '2.2'), 'top 3'))).toBe('2026-03-16')
    const command = { ...story.asking(later(60 * minuteMs)), channel }
    await story.bot.ask(command, 'traslados de correos por agente hoy')
    expect(await inquiryOf(story, typed(story, '3.3'), 'top 5')).toMatchObject({ report: 'chat_9' })
  })

  test('a whole question is one by itself', async () => {
    const story = new Story()
    await story.bot.ask(typed(story, '1.1'), 'chats cerrados por canal ayer solo whatsapp')
    const asking = typed(story, '2.2')
    const inquiry = await inquiryOf(story, asking, 'traslados de correos por agente de la semana pasada')
    expect(inquiry).toMatchObject({ report: 'chat_9', view: { by: ['agent'], filters: [] } })
    expect((await story.answers.get(asking.id))?.follows).toBeUndefined()
  })

  test('after half an hour nothing is gone on from', async () => {
    const story = new Story()
    await story.bot.ask(typed(story, '1.1'), 'chats cerrados por canal ayer')
    story.now += 31 * minuteMs
    expect(await inquiryOf(story, typed(story, '2.2'), 'top 3')).toBeUndefined()
  })

  test('words that were mended go on from what stood before them', async () => {
    const story = new Story()
    await story.bot.ask(typed(story, '1.1'), 'chats cerrados por canal ayer')
    const mistyped = typed(story, '2.2')
    await story.bot.ask(mistyped, 'asdf qwer')
    const mended = { ...typed(story, '2.2'), id: 'mended' }
    await story.bot.askAgain(mended, 'top 3')
    expect(await inquiryIn(story, 'mended')).toMatchObject({ report: 'chat_13', view: { top: 3 } })
  })

  test('a thread goes on from its own question, not from a later one beside it', async () => {
    const story = new Story()
    await story.bot.ask(typed(story, '1.1'), 'chats cerrados por canal ayer')
    await story.bot.ask(typed(story, '2.2'), 'traslados por agente hoy')
    expect(await inquiryOf(story, typed(story, '1.2', '1.1'), 'top 3')).toMatchObject({ report: 'chat_13' })
  })
})

test('at the top of a channel nothing is gone on from', async () => {
  const story = new Story()
  const atTop = (ts: string): Asking => ({
    ...story.asking({ kind: 'post', channel: 'COPS', threadTs: ts, audience: 'channel' }),
    message: { channel: 'COPS', ts },
  })
  await story.bot.ask(atTop('1.1'), 'chats cerrados por canal ayer')
  expect(await inquiryOf(story, atTop('2.2'), 'top 3')).toBeUndefined()
})
