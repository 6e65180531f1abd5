import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/bot/model/answer-record.ts'
import { Failure } from '../../../src/bot/model/failure.ts'
import { freezeAfter } from '../killed.ts'
import { inThread, privately, Story } from '../story.ts'

const channels = [{ channel: 'whatsapp', interaction: '1200' }]
const figures = '1,200 closed chats on Tue 17 Mar 2026'
const moments = Array.from({ length: 24 }, (_, index) => index + 1)

/** Where a process is slow and counts as dead, another run takes its answer up while the first one goes on. */
async function answeredTwice(asked: string, place: Place, freeze: { after: number; forMs: number }) {
  const story = new Story()
  const asking = story.asking(place)
  await story.bot.ask(asking, asked)
  const { frozen, thaw } = freezeAfter(story, freeze.after)
  const first = run(story).finally(thaw)
  await Promise.race([frozen, first])
  story.now += freeze.forMs
  await story.answers.wake(asking.id)
  await run(story)
  thaw()
  await first
  // As the sweep does with whatever is open.
  for (let again = 0; again < 2; again += 1) {
    story.now += 20_000
    await story.answer(asking.id).catch(tried)
    await story.work()
  }
  return story
}

/** As far as the answer can be brought. */
async function run(story: Story): Promise<void> {
  await story.work().catch(tried)
  await story.land(channels).catch(tried)
}

function tried(error: unknown): void {
  if (!(error instanceof Failure)) throw error
}

describe.each([
  ['for a moment', 100],
  ['for longer than a sending may take', 15_000],
])('two runs of one answer, the first of them frozen %s', (_, forMs) => {
  test.each(moments)('post it once (%i)', async (after) => {
    const story = await answeredTwice('closed chats by channel yesterday', inThread, { after, forMs })
    expect(story.chat.posts.map(({ message }) => message.headline)).toEqual([figures])
  })

  test.each(moments)('bring a file once, or say that it has perhaps arrived (%i)', async (after) => {
    const story = await answeredTwice('closed chats by channel yesterday as csv', inThread, { after, forMs })
    const said = story.chat.posts.map(({ message }) => message.headline)
    expect(said.length).toBeLessThan(2)
    expect(story.chat.uploads).toHaveLength(said[0]?.includes('did not say whether') === true ? 0 : 1)
  })

  test.each(moments)('answer privately once, or twice and say so (%i)', async (after) => {
    const story = await answeredTwice('closed chats by channel yesterday', privately, { after, forMs })
    const [first, ...others] = story.chat.responses.map(({ message }) => message)
    expect(first?.headline).toBe(figures)
    expect(others.length).toBeLessThan(2)
    for (const { context } of others) expect(context[0]).toContain('Sent once more')
  })
})
