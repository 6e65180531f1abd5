import { describe, expect, test } from 'vitest'
import type { Asking } from '../../../src/bot/model/bot.ts'
import type { Posted } from '../../../src/bot/model/answer-record.ts'
import { inThread, privately, Story, threadAt } from '../story.ts'

const channels = [
  { channel: 'whatsapp', interaction: '1200' },
  { channel: 'web', interaction: '34' },
]
const question = 'closed chats by channel yesterday'
const asked: Posted = { channel: 'COPS', ts: '1.1' }

type Mention = Asking & { readonly message: Posted }

function mention(story: Story, person = 'UANA'): Mention {
  return { ...story.asking(inThread, person), message: asked }
}

describe('a question whose words are changed', () => {
  test('is answered anew in the answer that it has', async () => {
    const story = new Story()
    await story.bot.ask(mention(story), question)
    await story.work()
    await story.land(channels)
    await story.bot.askAgain(mention(story), 'closed chats by channel on monday')
    await story.work()
    await story.land(channels)
    expect(story.posts).toHaveLength(1)
    expect(story.chat.posts[0]?.message.headline).toContain('Mon 16 Mar 2026')
  })

  test('is not looked up any more as it was', async () => {
    const story = new Story()
    const first = mention(story)
    await story.bot.ask(first, question)
    await story.work()
    await story.bot.askAgain(mention(story), 'closed chats by channel on monday')
    await story.work()
    expect(story.calls.waiting()).toHaveLength(1)
    await story.land(channels)
    expect(story.posts).toHaveLength(1)
    expect(await story.answers.get(first.id)).toMatchObject({ state: 'done', outcome: 'cancelled' })
  })

  test('is one answer however often the change is delivered, and nothing where the words stayed', async () => {
    const story = new Story()
    await story.bot.ask(mention(story), question)
    await story.work()
    await story.land(channels)
    expect(await story.bot.askAgain(mention(story), question)).toEqual({ kind: 'noted' })
    const again = mention(story)
    await story.bot.askAgain(again, 'closed chats by channel on monday')
    await story.bot.askAgain(again, 'closed chats by channel on monday')
    await story.work()
    await story.land(channels)
    expect(story.posts).toHaveLength(1)
  })

  test('goes on from what it went on from before, not from itself', async () => {
    const story = new Story()
    await story.ask(question)
    await story.bot.ask(mention(story), 'only whatsapp')
    const again = mention(story)
    await story.bot.askAgain(again, 'top 3')
    const record = await story.answers.get(again.id)
    expect(record?.content).toMatchObject({ inquiry: { view: { top: 3, filters: [] } } })
  })

  test('is not answered as it was when the first delivery comes late', async () => {
    const story = new Story()
    const first = mention(story)
    await story.bot.askAgain(mention(story), 'closed chats by channel on monday')
    expect(await story.bot.ask(first, question)).toEqual({ kind: 'noted' })
    await story.work()
    await story.land(channels)
    expect(story.chat.posts.map(({ message }) => message.headline)).toEqual([
      expect.stringContaining('Mon 16 Mar 2026'),
    ])
  })

  test('is asked where it was not asked before', async () => {
    const story = new Story()
    await story.bot.askAgain(mention(story), question)
    await story.work()
    await story.land(channels)
    expect(story.posts[0]).toContain('1,234')
  })
})

describe('a question', () => {
  test('that is deleted is given up, and its placeholder says so', async () => {
    const story = new Story()
    await story.bot.ask(mention(story), question)
    await story.work()
    await story.bot.withdraw(asked)
    await story.work()
    expect(story.calls.waiting()).toEqual([])
    expect(story.chat.posts.map(({ message }) => message.headline)).toEqual(['Cancelled.'])
  })

  test('that is deleted before anything was posted gets no answer at all', async () => {
    const story = new Story()
    await story.bot.ask(mention(story), question)
    await story.bot.withdraw(asked)
    await story.work()
    expect(story.posts).toEqual([])
  })

  test('keeps its answer when the words are deleted later', async () => {
    const story = new Story()
    await story.bot.ask(mention(story), question)
    await story.work()
    await story.land(channels)
    await story.bot.withdraw(asked)
    await story.work()
    expect(story.posts[0]).toContain('1,234')
  })

  test('is cancelled by a ✕ of its asker or an admin, and of nobody else', async () => {
    for (const [person, outcome] of [
      ['ULEO', undefined],
      ['UANA', 'cancelled'],
      ['UADMIN', 'cancelled'],
    ] as const) {
      const story = new Story()
      story.people.add({ id: 'ULEO' })
      story.people.add({ id: 'UADMIN', isAdmin: true })
      const asking = mention(story)
      await story.bot.ask(asking, question)
      await story.work()
      await story.bot.react(person, asked, 'x')
      await story.work()
      expect((await story.answers.get(asking.id))?.outcome).toBe(outcome)
    }
  })

  test('that somebody else waits for too is cancelled for its asker alone', async () => {
    const story = new Story()
    story.people.add({ id: 'ULEO' })
    await story.bot.ask(mention(story), question)
    await story.ask(question, threadAt('2.2'), 'ULEO')
    await story.work()
    await story.bot.react('UANA', asked, 'x')
    await story.work()
    await story.land(channels)
    expect(story.chat.posts.map(({ message }) => message.headline)).toEqual([
      'Cancelled.',
      expect.stringContaining('1,234'),
    ])
  })
})

describe('thumbs', () => {
  test('rate an answer, with what was typed and understood', async () => {
    const story = new Story()
    const asking = mention(story)
    await story.bot.ask(asking, question)
    await story.work()
    await story.land(channels)
    const posted = story.chat.posts[0]?.posted
    if (posted === undefined) throw new Error('No answer')
    await story.memory.noteMessage(posted, asking.id)
    await story.bot.react('UANA', posted, '-1::skin-tone-3')
    expect(story.ledger.ratings).toEqual([
      expect.objectContaining({
        answer: asking.id,
        person: 'UANA',
        isGood: false,
        text: question,
        reading: expect.objectContaining({ report: 'chat_13' }),
      }),
    ])
  })

  test('on the question are no judgement of the answer', async () => {
    const story = new Story()
    await story.bot.ask(mention(story), question)
    await story.work()
    await story.land(channels)
    await story.bot.react('UANA', asked, '+1')
    await story.bot.react('UANA', asked, 'eyes')
    expect(story.ledger.ratings).toEqual([])
  })
})

describe('a double click', () => {
  test('is one answer, and a later click another', async () => {
    const story = new Story()
    const press = { kind: 'ask', text: question } as const
    const heard = [
      await story.bot.press(story.asking(privately), press),
      await story.bot.press(story.asking(privately), press),
    ]
    expect(heard.map(({ kind }) => kind)).toEqual(['accepted', 'noted'])
    story.now += 60_000
    expect(await story.bot.press(story.asking(privately), press)).toMatchObject({ kind: 'accepted' })
  })

  test('is none of two on messages of their own, also where only one person sees them', async () => {
    const story = new Story()
    const press = { kind: 'ask', text: 'help' } as const
    const on = (ts: string) => ({ ...story.asking(privately), message: { channel: 'COPS', ts } })
    expect(await story.bot.press(on('1.1'), press)).toMatchObject({ kind: 'said' })
    expect(await story.bot.press(on('2.2'), press)).toMatchObject({ kind: 'said' })
    expect(await story.bot.press(on('2.2'), press)).toEqual({ kind: 'noted' })
  })

  test('is no double click when Slack delivers the first again, or another person clicks', async () => {
    const story = new Story()
    story.people.add({ id: 'ULEO' })
    const press = { kind: 'ask', text: 'help' } as const
    const asking = story.asking(privately)
    expect(await story.bot.press(asking, press)).toMatchObject({ kind: 'said' })
    expect(await story.bot.press(asking, press)).toMatchObject({ kind: 'said' })
    expect(await story.bot.press(story.asking(privately, 'ULEO'), press)).toMatchObject({ kind: 'said' })
  })
})
