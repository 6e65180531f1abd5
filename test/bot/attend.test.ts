import { describe, expect, test } from 'vitest'
import { DigestStory, thursday } from './digests/digest-story.ts'
import { inThread, privately, Story } from './story.ts'

const channels = [{ channel: 'whatsapp', interaction: '1200' }]
const figures = '1,200 closed chats on Tue 17 Mar 2026'
const here = 'Slack did not take my answer here: see your direct messages.'
const instead = 'Slack did not take my answer where you asked, again and again, so I bring it here.'
const atAll = expect.stringMatching(/^Slack did not take my answer, again and again, and I stopped trying/)

/** Somebody asks, Wolkvox answers, and Slack does what it does, for so many minutes. */
async function afterMinutes(minutes: number, story: Story, place: Parameters<Story['asking']>[0] = inThread) {
  const asking = story.asking(place)
  await story.bot.ask(asking, 'closed chats by channel yesterday')
  await story.attendFor(0)
  for (const call of story.calls.waiting()) story.landOnly(call, channels)
  await story.attendFor(minutes)
  return asking.id
}

const standing = (story: Story, channel: string) =>
  story.chat.posts.filter(({ place }) => place.channel === channel).map(({ message }) => message.headline)

describe('where Slack takes nothing in a channel, for good', () => {
  test('the person is told in the DM within five minutes, and the answer comes there, once', async () => {
    const story = new Story()
    story.chat.refuses = (channel) => (channel === 'COPS' ? 'slack-outcome-unknown' : undefined)
    const id = await afterMinutes(4, story)
    expect(standing(story, 'D-UANA')).toEqual([instead, figures])
    expect(await story.answers.get(id)).toMatchObject({ state: 'done', outcome: 'diverted' })
    await story.attendFor(10)
    expect(standing(story, 'D-UANA')).toEqual([instead, figures])
  })

  test('it is told which answer it was, and nothing of what was filtered', async () => {
    const story = new Story()
    story.chat.refuses = (channel) => (channel === 'COPS' ? 'slack-unavailable' : undefined)
    await afterMinutes(4, story)
    const [told] = story.chat.posts
    expect(told?.message.context.join()).toMatch(/chat_13.*17 Mar 2026/)
  })

  test('what passes within a few minutes is answered where it was asked', async () => {
    const story = new Story()
    story.chat.refuses = () => 'slack-unavailable'
    await afterMinutes(2, story)
    story.chat.refuses = () => undefined
    await story.attendFor(1)
    expect(story.chat.posts.map(({ message }) => message.headline)).toEqual([figures])
  })

  test('trouble that has passed does not count for what comes later', async () => {
    const story = new Story()
    story.chat.refuses = () => 'slack-unavailable'
    await afterMinutes(1, story)
    story.now += 10 * 60_000
    await story.attendFor(0)
    story.chat.refuses = () => undefined
    await story.attendFor(0)
    expect(story.chat.posts.map(({ message }) => message.headline)).toEqual([figures])
  })
})

describe('what stands for the answer while it is on its way', () => {
  const lookingUp = expect.stringContaining('Looking up')

  test('says where the answer is, as soon as Slack takes an edit again', async () => {
    const story = new Story()
    story.chat.refuses = (channel) =>
      channel === 'COPS' && story.chat.posts.length > 0 ? 'slack-unavailable' : undefined
    const id = await afterMinutes(6, story)
    expect(standing(story, 'D-UANA')).toEqual([instead, figures])
    expect(standing(story, 'COPS')).toEqual([lookingUp])
    story.chat.refuses = () => undefined
    await story.attendFor(0)
    expect(standing(story, 'COPS')).toEqual([here])
    expect((await story.answers.get(id))?.state).toBe('done')
  })

  test('is closed later where the answer came below and Slack took no edit', async () => {
    const story = new Story()
    story.chat.refuses = (_, what) => (what === 'edit' ? 'slack-unavailable' : undefined)
    await afterMinutes(6, story)
    expect(standing(story, 'COPS')).toEqual([lookingUp, figures])
    expect(standing(story, 'D-UANA')).toEqual([])
    story.chat.refuses = () => undefined
    await story.attendFor(0)
    expect(standing(story, 'COPS')).toEqual(['Done: the answer is below.', figures])
    expect(story.answers.openIds).toEqual([])
  })

  test('is tried for a day, and no longer', async () => {
    const story = new Story()
    story.chat.refuses = (_, what) => (what === 'edit' ? 'slack-unavailable' : undefined)
    await afterMinutes(60, story)
    expect(story.answers.openIds).toHaveLength(1)
    await story.attendFor(24 * 60)
    expect(story.answers.openIds).toEqual([])
  })
})

test('a link that takes nothing is left for the DM', async () => {
  const story = new Story()
  story.chat.failNext(...Array.from({ length: 5 }, () => 'slack-unavailable' as const))
  await afterMinutes(4, story, privately)
  expect(standing(story, 'D-UANA')).toEqual([instead, figures])
})

test('in the DM itself there is no other place: a few words are tried, beside and in place of what stands there', async () => {
  const story = new Story()
  story.chat.refuses = () => (story.chat.posts.length > 0 ? 'slack-unavailable' : undefined)
  const inDm = { kind: 'post', channel: 'D-UANA', threadTs: '1.1', audience: 'private' } as const
  const id = await afterMinutes(5, story, inDm)
  story.chat.refuses = () => undefined
  await story.attendFor(0)
  expect(standing(story, 'D-UANA')).toEqual([atAll, atAll])
  expect(await story.answers.get(id)).toMatchObject({ state: 'done', outcome: 'undeliverable' })
})

test('a file that no place takes is told of, and not tried for ever', async () => {
  const story = new Story()
  story.chat.refuses = (_, what) => (what === 'upload' ? 'slack-unavailable' : undefined)
  const asking = story.asking(inThread)
  await story.bot.ask(asking, 'closed chats by channel yesterday csv')
  await story.attendFor(0)
  for (const call of story.calls.waiting()) story.landOnly(call, channels)
  await story.attendFor(4)
  expect(standing(story, 'D-UANA')).toEqual([
    expect.stringContaining('Slack did not take the file where you asked'),
  ])
  expect(standing(story, 'COPS')).toEqual(['Slack did not take the file here: see your direct messages.'])
  await story.attendFor(5)
  expect(standing(story, 'D-UANA')).toHaveLength(2)
  expect(standing(story, 'D-UANA')[1]).toContain('Slack did not take the file, again and again')
  expect((await story.answers.get(`${asking.id}:dm`))?.state).toBe('done')
})

test('a digest is tried until nobody wants it any more, and its owner hears of it long before', async () => {
  const story = new DigestStory()
  const { id } = await story.start('schedule closed chats of yesterday every day at 8am')
  const before = story.chat.posts.length
  story.chat.refuses = (channel) => (channel === 'COPS' ? 'slack-outcome-unknown' : undefined)
  await story.due(id, thursday)
  for (const call of story.calls.waiting()) story.landOnly(call, channels)
  await story.attendFor(4)
  const told = () => story.chat.posts.slice(before).map(({ message }) => message.headline)
  const notTaken = 'Slack is not taking “Closed chats by channel” right now. I go on trying.'
  expect(told()).toEqual([notTaken])
  await story.attendFor(12 * 60)
  expect(told()).toEqual([
    notTaken,
    '“Closed chats by channel” could not be posted. I will try again at its next run.',
  ])
  expect(await story.digest(id)).toMatchObject({ state: 'active', failures: 1 })
  expect(story.answers.openIds).toEqual([])
})
