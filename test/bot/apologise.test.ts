import { expect, test } from 'vitest'
import { Story } from './story.ts'

const question = 'closed chats by channel yesterday'

test('what broke before it was taken down is apologised for in its place, and never answered', async () => {
  const story = new Story()
  const asking = story.asking()
  await story.bot.apologise(asking, 'bug', 'aloud')
  await story.bot.ask(asking, question)
  await story.bot.apologise(asking, 'bug', 'aloud')
  await story.work()
  expect(story.chat.posts.map(({ message }) => message.headline)).toEqual([
    'Something went wrong on my side. I have noted it; please try again.',
  ])
  expect(story.calls.waiting()).toEqual([])
})

test('what broke after it was taken down is answered, and never apologised for', async () => {
  const story = new Story()
  const asking = story.asking()
  await story.bot.ask(asking, question)
  expect(await story.bot.apologise(asking, 'bug', 'aloud')).toEqual({ kind: 'accepted' })
  await story.work()
  await story.land([{ chanel: 'web', interaction: '12' }])
  expect(story.chat.posts).toHaveLength(1)
  expect(story.chat.posts[0]?.message.headline).toContain('12 closed chats')
})

test('a click that broke is apologised for to whoever clicked, and not in the channel', async () => {
  const story = new Story()
  const heard = await story.bot.apologise(story.asking(), 'bug', 'privately')
  expect(heard).toMatchObject({ kind: 'said', message: { headline: expect.stringContaining('went wrong') } })
  await story.work()
  expect(story.chat.posts).toEqual([])
})
