import { expect, test } from 'vitest'
import { buttonsOf } from '../buttons-of.ts'
import { DigestStory, thursday } from '../digests/digest-story.ts'
import { threadAt } from '../story.ts'

const rows = [
  { channel: 'whatsapp', interaction: '1200' },
  { channel: 'web', interaction: '34' },
]

test('a question in the thread of a digest can be compared, moved and refreshed as any other', async () => {
  const story = new DigestStory()
  const digest = await story.start('closed chats by channel yesterday every weekday at 8am')
  await story.due(digest.id, thursday)
  await story.land(rows)
  const thread = threadAt(story.chat.posts.at(-1)?.posted.ts ?? '')
  await story.ask('only whatsapp', thread)
  await story.work()
  await story.land(rows)
  expect(story.lastPost.headline).toContain('1,200 closed chats on Wed 18 Mar 2026, WhatsApp only')

  const pressed = async (kind: string) => {
    const press = buttonsOf(story.lastPost).find((button) => button.press.kind === kind)?.press
    if (press === undefined) throw new Error(`No button: ${kind}`)
    story.now += 6000
    await story.bot.press(story.asking(thread), press)
    await story.work()
    await story.land(rows)
    return story.lastPost.headline
  }
  const posts = story.chat.posts.length
  expect(await pressed('shift')).toContain('on Tue 17 Mar 2026')
  expect(await pressed('refresh')).toContain('1,200 closed chats on Tue 17 Mar 2026, WhatsApp only')
  expect(story.chat.posts).toHaveLength(posts + 1)
  expect(await pressed('compare')).toContain('no change against Mon 16 Mar 2026')
})
