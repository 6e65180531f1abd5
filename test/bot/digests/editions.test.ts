import { describe, expect, test } from 'vitest'
import { listDigests } from '../../../src/bot/digests/manage/list-digests.ts'
import type { Message, MessagePart } from '../../../src/bot/model/message.ts'
import { DigestStory, friday, monday, textOf, thursday } from './digest-story.ts'

const daily = 'schedule closed chats of yesterday every weekday at 8am'
const hourMs = 3_600_000

function chats(whatsApp: number, web = 0) {
  return [
    { channel: 'WhatsApp', interaction: String(whatsApp) },
    { channel: 'Web', interaction: String(web) },
  ]
}

/** Wednesday 18 March against Wednesday 11 March. */
const ofDays = (day: string) => (day === '2026-03-18' ? chats(150, 52) : chats(100, 50))

describe('a digest that is due', () => {
  test('says what changed against the same weekday, by how much, and who drove it', async () => {
    const story = new DigestStory()
    const { id } = await story.start(daily)
    await story.due(id, thursday)
    await story.landByDay(ofDays)
    expect(story.chat.posts).toHaveLength(2)
    expect(story.lastPost.headline).toBe(
      '202 closed chats on Wed 18 Mar 2026, +34.7 % against Wed 11 Mar 2026 (150), mostly WhatsApp (+50)',
    )
    expect(story.lastPost.parts.at(-1)).toEqual({
      kind: 'invitation',
      text: 'To go on, mention me in this thread:',
      mention: 'UBOT',
      example: 'and the week before?',
    })
    expect(story.lastPost.context.at(-1)).toContain('next: Fri 20 Mar 2026 08:00')
  })

  test('reads its words from the slot, not from the moment it ran', async () => {
    const story = new DigestStory()
    const { id } = await story.start('schedule closed chats of yesterday every day at 11:30pm')
    await story.due(id, Date.parse('2026-03-20T04:30:00Z') + 5 * hourMs)
    await story.landByDay(() => chats(1))
    expect(story.lastPost.headline).toContain('on Wed 18 Mar 2026')
  })

  test('of a day that still runs goes as far as the slot, and so does the day it is compared with', async () => {
    const story = new DigestStory()
    const { id } = await story.start('schedule closed chats of today every day at 5pm')
    await story.due(id, Date.parse('2026-03-19T22:00:00Z') + 20 * 60_000)
    const spans = story.calls.waiting().map(({ window }) => new Date(window.end).toISOString())
    expect(spans).toEqual(['2026-03-19T22:00:00.000Z', '2026-03-12T22:00:00.000Z'])
  })

  test('comes once, however often its clock rings', async () => {
    const story = new DigestStory()
    const { id } = await story.start(daily)
    await story.due(id, thursday)
    await story.due(id, thursday + 100)
    await story.landByDay(ofDays)
    await story.due(id, thursday + 60_000)
    expect(story.chat.posts).toHaveLength(2)
    expect((await story.digest(id)).last).toMatchObject({ slot: thursday, outcome: 'answered' })
  })

  test('comes once where Slack’s reply was lost', async () => {
    const story = new DigestStory()
    const { id } = await story.start(daily)
    await story.due(id, thursday)
    story.chat.failNext({ reply: 'lost' })
    await expect(story.landByDay(ofDays)).rejects.toThrow('slack-outcome-unknown')
    await story.answer(`digest.${id}.${thursday}`)
    expect(story.chat.posts).toHaveLength(2)
    expect((await story.digest(id)).last?.outcome).toBe('answered')
  })

  test('and late says so', async () => {
    const story = new DigestStory()
    const { id } = await story.start(daily)
    await story.due(id, thursday + 72 * 60_000)
    await story.landByDay(ofDays)
    expect(textOf(story.lastPost)).toContain('Due 08:00, posted 09:12: I was down.')
    expect(story.lastPost.headline).toContain('on Wed 18 Mar 2026')
  })

  test('and stale is not posted, which the next one says', async () => {
    const story = new DigestStory()
    const { id } = await story.start(daily)
    await story.due(id, thursday + 12 * hourMs)
    expect(story.chat.posts).toHaveLength(1)
    await story.due(id, friday)
    await story.landByDay(() => chats(1))
    expect(textOf(story.lastPost)).toContain('Not posted, as I was down: Thu 19 Mar 2026 08:00.')
    await story.due(id, monday)
    await story.landByDay(() => chats(1))
    expect(textOf(story.lastPost)).not.toContain('Not posted')
  })

  test('half the interval is what a frequent one is late at most', async () => {
    const story = new DigestStory()
    const { id } = await story.start('schedule closed chats of today every 2 hours from 8 to 18')
    await story.due(id, thursday + 61 * 60_000)
    expect(story.calls.waiting()).toEqual([])
    await story.due(id, thursday + 2 * hourMs + 59 * 60_000)
    expect(story.calls.waiting()).toHaveLength(2)
  })

  test('has agents without their names in a channel, and none of them for who drove it', async () => {
    const story = new DigestStory()
    const { id } = await story.start('schedule mail transfers by agent of yesterday every weekday at 8am')
    await story.due(id, thursday)
    await story.landByDay((day) =>
      Array.from({ length: day === '2026-03-18' ? 60 : 30 }, (_, at) => ({
        agent_name: `Ana ${at % 3}`,
        date: `${day} 10:00:00`,
        sender: `Ana ${at % 3}`,
        receiver: 'Luis',
        type_receiver: 'AGENT',
      })),
    )
    expect(textOf(story.lastPost)).not.toMatch(/Ana \d/)
  })

  test('with several reports is one post with a headline for each', async () => {
    const story = new DigestStory()
    const { id } = await story.start(
      'schedule closed chats and mail transfers by agent of yesterday every weekday at 8am',
    )
    await story.due(id, thursday)
    await story.landByDay(ofDays)
    expect(story.chat.posts).toHaveLength(2)
    const { headline, parts } = story.lastPost
    expect(headline).toMatch(/^Closed chats by channel \+ .*, Thu 19 Mar 2026$/)
    const headings = parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []))
    expect(headings).toHaveLength(2)
    expect(headings[0]).toContain('202 closed chats')
  })

  test.each([
    'schedule closed chats by channel and mail transfers by agent of yesterday every weekday at 8am',
    'programa los chats cerrados por canal y los traslados de correos por agente de ayer de lunes a viernes a las 8',
    'agenda os chats encerrados por canal e as transferências de e-mails por agente de ontem de segunda a sexta às 8h',
  ])('with several reports has the breakdown of each, also in its preview: %s', async (text) => {
    const story = new DigestStory()
    story.showsAgentsInChannels = true
    await story.ask(text)
    await story.work()
    await story.landByDay(ofDays)
    expect(tablesOf(story.lastPost)).toHaveLength(2)
    const [digest] = await story.digests.all()
    await story.act(digest?.id ?? '', 'start')
    await story.due(digest?.id ?? '', thursday)
    await story.landByDay(ofDays)
    expect(tablesOf(story.lastPost)).toHaveLength(2)
    expect(story.lastPost.parts.filter(({ kind }) => kind === 'chart').length).toBeLessThanOrEqual(1)
  })

  test('with several reports says of each what it cannot be split by', async () => {
    const story = new DigestStory()
    const { id } = await story.start(
      'schedule closed chats by channel and abandoned calls by agent of yesterday every weekday at 8am',
    )
    await story.due(id, thursday)
    await story.landByDay(ofDays)
    expect(textOf(story.lastPost)).toContain('cannot be broken down that way')
  })

  test('in a DM is gone on from without a mention', async () => {
    const story = new DigestStory()
    const { id } = await story.start('send me closed chats of yesterday every weekday at 8am')
    await story.due(id, thursday)
    await story.landByDay(ofDays)
    expect(story.lastPost.parts.some(({ kind }) => kind === 'invitation')).toBe(false)
    expect(story.lastPost.context[0]).toBe('Ask in the thread, for example “and the week before?”.')
  })

  test('is known to questions in its thread', async () => {
    const story = new DigestStory()
    const { id } = await story.start(daily)
    await story.due(id, thursday)
    await story.landByDay(ofDays)
    const posted = story.chat.posts.at(-1)?.posted
    expect(posted && (await story.memory.answerAt(posted))).toBe(`digest.${id}.${thursday}`)
  })
})

describe('while Wolkvox does not answer', () => {
  async function failing(kind: 'server-error' | 'call-refused' = 'server-error') {
    const story = new DigestStory()
    const { id } = await story.start(daily)
    await story.due(id, thursday)
    for (const call of story.calls.waiting()) story.calls.fail(call, kind, thursday + 1000)
    await story.work()
    return { story, id, answer: `digest.${id}.${thursday}` }
  }

  test('a short note stands, and becomes the digest when it is back', async () => {
    const { story, answer } = await failing()
    expect(story.lastPost.headline).toContain('was due 08:00, but Wolkvox is not answering.')
    expect(story.lastPost.context).toEqual([])
    story.now = thursday + 30_000
    await story.answer(answer)
    expect(story.calls.waiting()).toEqual([])
    story.now = thursday + 10 * 60_000
    await story.answer(answer)
    await story.landByDay(ofDays)
    expect(story.chat.posts).toHaveLength(2)
    expect(story.lastPost.headline).toContain('202 closed chats on Wed 18 Mar 2026')
    expect(textOf(story.lastPost)).toContain('Due 08:00, posted 08:10: Wolkvox did not answer before.')
    const list = await listDigests(story.askers, story.asking(), 'mine', 0)
    const [entry] = list.parts.flatMap((part) => (part.kind === 'entry' ? [part] : []))
    expect(entry?.note).toContain('last run: Thu 19 Mar 2026 08:00, posted at 08:10')
  })

  test('it is given up when nobody wants it any more', async () => {
    const { story, id, answer } = await failing()
    story.now = thursday + 12 * hourMs
    await story.answer(answer)
    expect(story.chat.posts).toHaveLength(2)
    expect(story.lastPost.headline).toContain('Wolkvox did not answer in time')
    expect(await story.digest(id)).toMatchObject({ failures: 1, last: { outcome: 'server-error' } })
  })

  test('what cannot pass by itself is said at once', async () => {
    const { story, id } = await failing('call-refused')
    expect((await story.digest(id)).failures).toBe(1)
  })
})

describe('a digest that cannot go on', () => {
  test('is paused where its channel is closed, and its owner is told and gets the post', async () => {
    const story = new DigestStory()
    const { id } = await story.start(daily)
    await story.due(id, thursday)
    story.chat.failNext('slack-channel-gone')
    await story.landByDay(ofDays)
    expect(await story.digest(id)).toMatchObject({ state: 'paused', reason: 'channel-closed' })
    const direct = story.chat.posts.filter(({ place }) => place.channel === 'D-UANA')
    expect(direct.map(({ message }) => message.headline)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('202 closed chats'),
        'I paused “Closed chats by channel”: I can no longer post in its channel.',
      ]),
    )
    await story.due(id, friday)
    expect(story.calls.waiting()).toEqual([])
  })

  test('is paused where its owner has left, and an admin is told', async () => {
    const story = new DigestStory()
    story.people.add({ id: 'UADMIN', isAdmin: true })
    story.admins = ['UADMIN']
    const { id } = await story.start(daily)
    story.people.add({ id: 'UANA', isGone: true })
    await story.due(id, thursday)
    expect(await story.digest(id)).toMatchObject({ state: 'paused', reason: 'owner-gone' })
    expect(story.chat.posts.at(-1)).toMatchObject({
      place: { channel: 'D-UADMIN' },
      message: { headline: 'I paused “Closed chats by channel”: its owner has left.' },
    })
  })

  test('tells its own channel where there is nobody else', async () => {
    const story = new DigestStory()
    const { id } = await story.start(daily)
    story.people.add({ id: 'UANA', isGone: true })
    await story.due(id, thursday)
    expect(story.chat.posts.at(-1)?.place.channel).toBe('COPS')
  })

  test('is paused after five failures in a row, which one success forgets', async () => {
    const story = new DigestStory()
    const { id } = await story.start('schedule closed chats of yesterday every day at 8am')
    const day = 24 * hourMs
    const run = async (nth: number, works: boolean) => {
      await story.due(id, thursday + nth * day)
      if (works) return story.landByDay(ofDays)
      for (const call of story.calls.waiting()) story.calls.fail(call, 'call-refused', story.now + 1)
      await story.work()
    }
    for (const nth of [0, 1, 2, 3]) await run(nth, false)
    await run(4, true)
    expect((await story.digest(id)).failures).toBe(0)
    for (const nth of [5, 6, 7, 8]) await run(nth, false)
    expect((await story.digest(id)).state).toBe('active')
    await run(9, false)
    expect(await story.digest(id)).toMatchObject({ state: 'paused', reason: 'failing' })
    expect(story.lastPost.headline).toContain('it failed five times in a row')
  })
})

function tablesOf({ parts }: Message): readonly MessagePart[] {
  return parts.filter(({ kind }) => kind === 'table')
}
