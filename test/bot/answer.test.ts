import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/bot/model/failure.ts'
import { inThread, now, privately, Story } from './story.ts'

const channels = [
  { channel: 'whatsapp', interaction: '1200' },
  { channel: 'web', interaction: '34' },
]
const question = 'closed chats by channel yesterday'

async function asked(story: Story, place = inThread): Promise<string> {
  const asking = story.asking(place)
  await story.bot.ask(asking, question)
  return asking.id
}

describe('an answer', () => {
  test('says what it is: figure, report, account, period with weekday and zone, rows, as of when', async () => {
    const story = new Story()
    await asked(story)
    await story.work()
    await story.land(channels)
    const message = story.chat.posts[0]?.message
    expect(message?.headline).toBe('1,234 closed chats on Tue 17 Mar 2026')
    expect(message?.context).toEqual([
      'Closed chats by channel (chat_13)',
      'Account: Bogotá',
      'Tue 17 Mar 2026 (Bogota, GMT-5)',
      '2 rows',
      'As of 15:30',
    ])
  })

  test('of no rows says so plainly', async () => {
    const story = new Story()
    await asked(story)
    await story.work()
    await story.land([])
    expect(story.chat.posts[0]?.message.headline).toBe('No closed chats on Tue 17 Mar 2026')
  })

  test('for a period that still runs says so far', async () => {
    const story = new Story()
    await story.ask('closed chats by channel today')
    await story.work()
    await story.land(channels)
    expect(story.chat.posts[0]?.message.headline).toBe('1,234 closed chats on Wed 18 Mar 2026 so far')
  })

  test('without a period takes the default of its report and says so', async () => {
    const story = new Story()
    await story.ask('closed chats by channel')
    await story.work()
    await story.land(channels)
    expect(story.chat.posts[0]?.message.context.join()).toContain('You named no period')
  })

  test('names both dates where the asker has another one', async () => {
    const story = new Story()
    story.people.add({ id: 'UTOK', zone: 'Asia/Tokyo' })
    await story.ask(question, inThread, 'UTOK')
    await story.work()
    await story.land(channels)
    expect(story.chat.posts[0]?.message.context).toContain('Where you are it is Thu 19 Mar 2026.')
  })

  test('is one post: the placeholder, then the answer edited into it', async () => {
    const story = new Story()
    await asked(story)
    await story.work()
    expect(story.chat.posts.map(({ message }) => message.headline)).toEqual([
      'Looking up “Closed chats by channel” on Tue 17 Mar 2026… Your question is next.',
    ])
    await story.land(channels)
    expect(story.chat.posts).toHaveLength(1)
    expect(story.posts[0]).toContain('1,234')
  })

  test('is not repeated by further wake-ups', async () => {
    const story = new Story()
    const id = await asked(story, privately)
    await story.work()
    await story.land(channels)
    await story.answer(id)
    await story.answer(id)
    expect(story.chat.responses).toHaveLength(1)
  })

  test('whose call failed is one apology with what to do', async () => {
    const story = new Story()
    const id = await asked(story)
    await story.work()
    for (const call of story.calls.waiting()) story.calls.fail(call, 'timeout', now + 1)
    await story.work()
    const message = story.chat.posts[0]?.message
    expect(message?.headline).toBe('Wolkvox took too long to answer. Try again, or ask for a shorter period.')
    expect(message?.buttons).toEqual([{ label: 'Try again', press: { kind: 'retry', answer: id } }])
  })

  test('over several windows waits for all of them', async () => {
    const story = new Story()
    await story.ask('closed chats by channel from 27 february 2026 to 3 march 2026')
    await story.work()
    const [february, march] = story.calls.waiting()
    expect([february, march].map((call) => new Date(call?.window.start ?? 0).toISOString())).toEqual([
      '2026-02-27T05:00:00.000Z',
      '2026-03-01T05:00:00.000Z',
    ])
    await story.land(channels)
    expect(story.posts[0]).toContain('2,468 closed chats from Fri 27 Feb to Tue 3 Mar 2026')
  })

  test('waits anew when a window is not kept any more', async () => {
    const story = new Story()
    const id = await asked(story)
    await story.work()
    const [call] = story.calls.waiting()
    if (call === undefined) throw new Error('No call was asked for')
    story.calls.forget(call)
    await story.answer(id)
    await story.land(channels)
    expect(story.posts).toHaveLength(1)
    expect(story.posts[0]).toContain('1,234')
  })
})

describe('a post whose reply was lost', () => {
  test('is found and edited, not posted again', async () => {
    const story = new Story()
    const id = await asked(story)
    story.chat.failNext({ reply: 'lost' })
    await expect(story.work()).rejects.toThrow(Failure)
    await story.answer(id)
    await story.land(channels)
    expect(story.posts).toHaveLength(1)
    expect(story.posts[0]).toContain('1,234')
  })

  test('is posted after all when Slack did not take it', async () => {
    const story = new Story()
    const id = await asked(story)
    story.chat.failNext('slack-outcome-unknown')
    await expect(story.work()).rejects.toThrow(Failure)
    await story.answer(id)
    await story.land(channels)
    expect(story.posts).toHaveLength(1)
  })

  test('over a response_url is sent once more, marked as such, and never a third time', async () => {
    const story = new Story()
    const id = await asked(story, privately)
    await story.work()
    story.chat.failNext({ reply: 'lost' }, { reply: 'lost' })
    await expect(story.land(channels)).rejects.toThrow(Failure)
    await expect(story.answer(id)).rejects.toThrow(Failure)
    await story.answer(id)
    const contexts = story.chat.responses.map(({ message }) => message.context[0])
    expect(contexts).toEqual(['Closed chats by channel (chat_13)', expect.stringContaining('Sent once more')])
    expect((await story.answers.get(id))?.state).toBe('done')
  })

  test('is not marked as sent once more when Slack surely did not take the first', async () => {
    const story = new Story()
    const id = await asked(story, privately)
    await story.work()
    story.chat.failNext('slack-unavailable')
    await expect(story.land(channels)).rejects.toThrow(Failure)
    await story.answer(id)
    expect(JSON.stringify(story.chat.responses)).not.toContain('Sent once more')
    expect(story.chat.responses).toHaveLength(1)
  })
})

describe('an answer that cannot stand where it was asked', () => {
  test('goes to the DM of the asker and says why', async () => {
    const story = new Story()
    await asked(story)
    story.chat.failNext('slack-not-in-channel')
    await story.work()
    story.chat.failNext('slack-not-in-channel')
    await story.land(channels)
    expect(story.chat.posts.map(({ posted }) => posted.channel)).toEqual(['D-UANA'])
    expect(story.posts[0]).toContain('1,234')
    expect(story.posts[0]).toContain('Invite me there')
  })

  test('goes to the DM after the 30 minutes of a response_url', async () => {
    const story = new Story()
    await asked(story, privately)
    await story.work()
    story.now += 31 * 60_000
    await story.land(channels)
    expect(story.chat.responses).toEqual([])
    expect(story.chat.posts.map(({ posted }) => posted.channel)).toEqual(['D-UANA'])
  })

  test('is given up where the DM is closed too', async () => {
    const story = new Story()
    const id = await asked(story)
    await story.work()
    story.chat.failNext('slack-channel-gone', 'slack-channel-gone')
    await story.land(channels)
    expect((await story.answers.get(`${id}:dm`))?.outcome).toBe('diverted')
  })
})

describe('a comparison', () => {
  const earlier = [
    { channel: 'whatsapp', interaction: '1000' },
    { channel: 'web', interaction: '100' },
  ]

  async function compare(story: Story, text: string): Promise<string> {
    await story.ask(text)
    await story.work()
    const [now, before] = story.calls.waiting()
    if (now === undefined || before === undefined) throw new Error('Two calls were expected')
    await story.landCall(before, earlier)
    await story.landCall(now, channels)
    return story.posts[0] ?? ''
  }

  test('says how the figure moved, and how each group did', async () => {
    const post = await compare(new Story(), 'closed chats by channel yesterday vs the day before yesterday')
    expect(post).toContain('1,234 closed chats on Tue 17 Mar 2026, +12.2 % against Mon 16 Mar 2026 (1,100)')
    expect(post).toContain('+20.0 %')
    expect(post).toContain('−66.0 %')
  })

  test('of a day that still runs takes the same part of the other day, and says so', async () => {
    const story = new Story()
    const post = await compare(story, 'closed chats by channel today vs yesterday')
    expect(post).toContain('on Wed 18 Mar 2026 until 15:30')
    expect(post).toContain('against Tue 17 Mar 2026 until 15:30')
  })

  test('of rows with a time cuts them here, out of the call for the whole day', async () => {
    const story = new Story()
    await story.ask('mail transfers today vs yesterday')
    await story.work()
    const row = (date: string) => ({
      transfer_agent_name: 'Ana',
      receiver_agent_name: 'SKILL',
      channel: 'email',
      date,
    })
    const windows = story.calls.waiting().map(({ window }) => (window.end - window.start) / 3_600_000)
    expect(windows).toEqual([24, 24])
    const [now, before] = story.calls.waiting()
    if (now === undefined || before === undefined) throw new Error('Two calls were expected')
    await story.landCall(before, [row('2026-03-17 09:00:00'), row('2026-03-17 20:00:00')])
    await story.landCall(now, [row('2026-03-18 09:00:00'), row('2026-03-18 10:00:00')])
    expect(story.posts[0]).toContain('2 transfers on Wed 18 Mar 2026 until 15:30, +1 against')
  })
})

describe('names of agents', () => {
  const transfers = [
    {
      transfer_agent_name: 'Luisa Peña',
      receiver_agent_name: 'SKILL',
      channel: 'email',
      date: '2026-03-17 10:00:00',
    },
    {
      transfer_agent_name: 'Luisa Peña',
      receiver_agent_name: 'Juan',
      channel: 'email',
      date: '2026-03-17 11:00:00',
    },
  ]

  test('are masked in a channel, the same agent as the same number', async () => {
    const story = new Story()
    await story.ask('mail transfers by agent yesterday')
    await story.work()
    await story.land(transfers)
    expect(story.posts[0]).not.toMatch(/Luisa|Juan/)
    expect(story.posts[0]).toContain('Agent 1')
    expect(story.posts[0]).toContain('private answers only')
  })

  test('are shown privately, and in channels where the owner allows it', async () => {
    const story = new Story()
    story.showsAgentsInChannels = true
    await story.ask('mail transfers by agent yesterday')
    await story.ask('mail transfers by agent yesterday', privately)
    await story.work()
    await story.land(transfers)
    expect(story.posts[0]).toContain('Luisa Peña')
    expect(JSON.stringify(story.chat.responses)).toContain('Luisa Peña')
  })
})
