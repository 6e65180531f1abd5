import { expect, test } from 'vitest'
import { unmetered } from '../../src/bot/model/meter.ts'
import { apologiseForBug } from '../../src/bot/answer/apologise-for-bug.ts'
import { now, Story } from './story.ts'

async function broke(story: Story): Promise<string> {
  const asking = story.asking()
  await story.bot.ask(asking, 'closed chats by channel yesterday')
  const { answers, chat, memory } = story
  await apologiseForBug({ answers, chat, memory, meter: unmetered, now: () => now }, asking.id)
  return asking.id
}

test('a question whose answer breaks is told so once, and can be asked again', async () => {
  const story = new Story()
  const id = await broke(story)
  const [post] = story.chat.posts
  expect(post?.message.buttons).toMatchObject([{ press: { kind: 'retry', answer: id } }])
  await story.work()
  expect(story.chat.posts).toHaveLength(1)
  expect((await story.answers.get(id))?.state).toBe('done')
})
