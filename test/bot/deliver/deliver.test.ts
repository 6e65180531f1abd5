import { describe, expect, test } from 'vitest'
import { Failure } from '../../../src/bot/model/failure.ts'
import { Killed, killAfter } from '../killed.ts'
import { inThread, privately, Story } from '../story.ts'

const channels = [{ channel: 'whatsapp', interaction: '1200' }]
const question = 'closed chats by channel yesterday'
const moments = Array.from({ length: 14 }, (_, index) => index + 1)

async function asked(story: Story, place = inThread): Promise<string> {
  const asking = story.asking(place)
  await story.bot.ask(asking, question)
  await story.work()
  return asking.id
}

/** Lets the answer be made by a process that is killed after so many writes, and again by one that is not. */
async function landKilled(story: Story, id: string, writes: number): Promise<void> {
  const process = killAfter(story, writes)
  try {
    await story.land(channels)
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  } finally {
    process.restart()
  }
  // As the sweep does with whatever is open, when nothing of the killed one can be on its way any more.
  story.now += 15_000
  await story.answer(id)
  await story.answer(`${id}:dm`)
  await story.work()
}

function headlines(story: Story): readonly string[] {
  return story.chat.posts.map(({ message }) => message.headline)
}

const figures = '1,200 closed chats on Tue 17 Mar 2026'

describe('killed after any write', () => {
  test.each(moments)('an answer in a thread is there once (%i)', async (writes) => {
    const story = new Story()
    const id = await asked(story)
    await landKilled(story, id, writes)
    expect(headlines(story)).toEqual([figures])
    expect(story.ledger.entries.length).toBeGreaterThan(0)
  })

  test.each(moments)('an answer that was waited for too long is there once, below (%i)', async (writes) => {
    const story = new Story()
    const id = await asked(story)
    story.now += 61_000
    await landKilled(story, id, writes)
    expect(headlines(story)).toEqual(['Done: the answer is below.', figures])
  })

  test.each(moments)('an answer that has to go to the DM is there once (%i)', async (writes) => {
    const story = new Story()
    const id = await asked(story, { ...privately, expiresAt: story.now })
    await landKilled(story, id, writes)
    expect(headlines(story)).toEqual([figures])
  })

  test.each(moments)('a private answer is there once, or twice and says so (%i)', async (writes) => {
    const story = new Story()
    const id = await asked(story, privately)
    await landKilled(story, id, writes)
    const [first, ...others] = story.chat.responses.map(({ message }) => message)
    expect(first?.headline).toBe(figures)
    expect(others.length).toBeLessThan(2)
    for (const { context } of others) expect(context[0]).toContain('Sent once more')
  })
})

describe('an answer that takes longer than a minute', () => {
  test('is a message of its own that calls the asker, and its placeholder says so', async () => {
    const story = new Story()
    await asked(story)
    story.now += 61_000
    await story.land(channels)
    const [placeholder, answer] = story.chat.posts.map(({ message }) => message)
    expect(placeholder).toMatchObject({ headline: 'Done: the answer is below.', buttons: [] })
    expect(answer).toMatchObject({ headline: figures, mentions: 'UANA' })
  })

  test('is edited into its placeholder after less than that, and calls nobody', async () => {
    const story = new Story()
    await asked(story)
    story.now += 59_000
    await story.land(channels)
    expect(headlines(story)).toEqual([figures])
    expect(story.chat.posts[0]?.message.mentions).toBeUndefined()
  })

  test('calls nobody in their own DM', async () => {
    const story = new Story()
    await asked(story, { kind: 'post', channel: 'DANA', threadTs: '1.1', audience: 'private' })
    story.now += 61_000
    await story.land(channels)
    expect(story.chat.posts[1]?.message.mentions).toBeUndefined()
  })

  test('says so privately, once', async () => {
    const story = new Story()
    const id = await asked(story, privately)
    story.now += 61_000
    await story.answer(id)
    await story.answer(id)
    expect(story.chat.responses.map(({ message }) => message.headline)).toEqual([
      'Looking up “Closed chats by channel” on Tue 17 Mar 2026… Your question is next.',
    ])
  })
})

describe('what Slack surely did not take', () => {
  test('does not make what it may have taken before forgotten: a post is looked up', async () => {
    const story = new Story()
    const asking = story.asking()
    await story.bot.ask(asking, question)
    story.chat.failNext({ reply: 'lost' })
    await expect(story.work()).rejects.toThrow(Failure)
    story.chat.failNext('slack-unavailable')
    await expect(story.land(channels)).rejects.toThrow(Failure)
    await story.answer(asking.id)
    expect(headlines(story)).toEqual([figures])
  })

  test('does not make it forgotten: a private answer is marked as sent once more', async () => {
    const story = new Story()
    const id = await asked(story, privately)
    story.chat.failNext({ reply: 'lost' }, 'slack-unavailable')
    await expect(story.land(channels)).rejects.toThrow(Failure)
    await expect(story.answer(id)).rejects.toThrow(Failure)
    await story.answer(id)
    expect(story.chat.responses.at(-1)?.message.context[0]).toContain('Sent once more')
  })
})
