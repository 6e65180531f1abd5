import { describe, expect, test } from 'vitest'
import { Failure } from '../../../src/bot/model/failure.ts'
import { Killed, killAfter } from '../killed.ts'
import { inThread, privately, Story } from '../story.ts'

const channels = [{ channel: 'whatsapp', interaction: '1200' }]

async function asked(story: Story, place = inThread): Promise<string> {
  const asking = story.asking(place)
  await story.bot.ask(asking, 'closed chats by channel yesterday as csv')
  await story.work()
  return asking.id
}

function headlines(story: Story): readonly string[] {
  return story.chat.posts.map(({ message }) => message.headline)
}

const unknown = expect.stringContaining('did not say whether the file arrived')

describe('a file', () => {
  test('stands in its thread, with the small print of an answer, and its placeholder says so', async () => {
    const story = new Story()
    await asked(story)
    await story.land(channels)
    const [upload] = story.chat.uploads
    expect(upload?.place).toMatchObject({ channel: 'COPS', threadTs: '1.1' })
    expect(upload?.file).toMatchObject({
      name: 'closed-chats-by-channel_2026-03-17.csv',
      title: 'Closed chats by channel on Tue 17 Mar 2026',
    })
    expect(upload?.message.context).toContain('As of 15:30')
    expect(headlines(story)).toEqual(['The file is here: Closed chats by channel on Tue 17 Mar 2026'])
    expect(story.ledger.entries).toMatchObject([{ format: 'csv', outcome: 'answered', rows: 1 }])
  })

  test('that takes longer than a minute calls the asker', async () => {
    const story = new Story()
    await asked(story)
    story.now += 61_000
    await story.land(channels)
    expect(story.chat.uploads[0]?.message.mentions).toBe('UANA')
  })

  test('of a command goes to the DM, and the command says where', async () => {
    const story = new Story()
    await asked(story, privately)
    await story.land(channels)
    expect(story.chat.uploads.map(({ place }) => place.channel)).toEqual(['D-UANA'])
    expect(story.chat.responses).toHaveLength(1)
    expect(story.chat.responses[0]?.place.replaces).toBe(false)
  })

  test('goes to the DM of the asker where the channel takes none', async () => {
    const story = new Story()
    await asked(story)
    story.chat.failNext('slack-channel-gone')
    await story.land(channels)
    expect(story.chat.uploads.map(({ place }) => place.channel)).toEqual(['D-UANA'])
  })

  test('that Slack refuses is said to be refused', async () => {
    const story = new Story()
    await asked(story)
    story.chat.failNext('slack-refused')
    await story.land(channels)
    expect(headlines(story)).toEqual([expect.stringContaining('did not take the file')])
    expect(story.ledger.entries).toMatchObject([{ outcome: 'slack-refused' }])
  })

  test('that Slack did not take is sent again', async () => {
    const story = new Story()
    const id = await asked(story)
    story.chat.failNext('slack-unavailable')
    await expect(story.land(channels)).rejects.toThrow(Failure)
    await story.answer(id)
    expect(story.chat.uploads).toHaveLength(1)
  })

  test('that may have arrived is not sent twice, and that is said', async () => {
    const story = new Story()
    const id = await asked(story)
    story.chat.failNext({ reply: 'lost' })
    await story.land(channels)
    await story.answer(id)
    expect(story.chat.uploads).toHaveLength(1)
    expect(headlines(story)).toEqual([unknown])
  })

  test.each(Array.from({ length: 10 }, (_, index) => index + 1))(
    'whose process is killed after write %i arrives once, or is said to have perhaps',
    async (writes) => {
      const story = new Story()
      const id = await asked(story)
      const process = killAfter(story, writes)
      await story.land(channels).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error
      })
      process.restart()
      story.now += 15_000
      await story.answer(id)
      expect(story.chat.uploads.length).toBeLessThan(2)
      expect(headlines(story)).toHaveLength(1)
      const isSaid = headlines(story)[0]?.includes('did not say whether')
      expect(story.chat.uploads.length === 1 || isSaid).toBe(true)
      expect((await story.answers.get(id))?.state).toBe('done')
    },
  )
})
