import { describe, expect, test } from 'vitest'
import type { Asking, Heard } from '../../../src/bot/model/bot.ts'
import type { Place } from '../../../src/bot/model/answer-record.ts'
import type { Press } from '../../../src/bot/model/message.ts'
import { DigestStory } from '../digests/digest-story.ts'
import { inThread, privately, Story } from '../story.ts'

const strangers = [
  ['a guest', { isGuest: true }],
  ['somebody of another organisation', { isForeign: true }],
  ['an admin of another organisation', { isForeign: true, isAdmin: true }],
  ['another app', { isBot: true }],
] as const
const home: Place = { kind: 'direct', audience: 'private' }
const places: readonly Place[] = [inThread, privately, home]

/** Ana asked, and her answer stands in the channel; the other one comes along. */
async function crew(rights: object) {
  const story = new Story()
  story.people.add({ id: 'UX', name: 'X', ...rights })
  const asking = { ...story.asking(inThread), message: { channel: 'COPS', ts: '1.1' } }
  await story.bot.ask(asking, 'closed chats by channel yesterday')
  await story.work()
  await story.land([{ channel: 'whatsapp', interaction: '1200' }])
  return { story, answer: asking.id, message: asking.message }
}

const presses = (answer: string): readonly Press[] => [
  { kind: 'setting', of: 'person', name: 'language', value: 'pt' },
  { kind: 'setting', of: 'channel', name: 'language', value: 'pt' },
  { kind: 'setting', of: 'channel', name: 'account', value: 'Bogotá' },
  { kind: 'choose-account', answer, account: 'Bogotá' },
  { kind: 'catalogue' },
  { kind: 'catalogue', family: 'chats' },
  { kind: 'report', report: 'chat_13' },
  { kind: 'search-reports' },
  { kind: 'ask', text: 'closed chats yesterday' },
  { kind: 'forget' },
  { kind: 'new-digest' },
  { kind: 'digests', whose: 'channel', page: 0 },
  { kind: 'refresh', answer },
  { kind: 'rate', answer, isGood: false },
  { kind: 'how', answer },
]

describe.each(strangers)('%s', (_, rights) => {
  test.each(presses('asking-1').map((press) => [JSON.stringify(press), press] as const))(
    'presses %s for nothing',
    async (_name, press) => {
      for (const place of places) {
        const { story } = await crew(rights)
        const before = await story.answers.get('asking-1')
        const asking = story.asking(place, 'UX')
        expect(await story.bot.press(asking, press)).toMatchObject({ kind: 'said', message: refusal })
        expect(await story.answers.get(asking.id)).toBeUndefined()
        expect(await story.answers.get('asking-1')).toEqual(before)
        for (const whose of [
          { kind: 'person', person: 'UX' },
          { kind: 'channel', channel: 'COPS' },
        ] as const)
          expect(await story.memory.settingsOf(whose)).toEqual({})
        expect(await story.memory.accountOf('COPS')).toBeUndefined()
        expect(story.ledger.ratings).toEqual([])
        expect(story.calls.waiting()).toEqual([])
      }
    },
  )

  test.each<[string, (story: Story, asking: Asking) => Promise<Heard>]>([
    ['a question', (story, asking) => story.bot.ask(asking, 'closed chats yesterday')],
    ['a command', (story, asking) => story.bot.ask(asking, 'settings')],
    [
      'changed words',
      (story, asking) =>
        story.bot.askAgain({ ...asking, message: { channel: 'COPS', ts: '1.1' } }, 'calls yesterday'),
    ],
    ['a shortcut', (story, asking) => story.bot.askAbout(asking, 'closed chats yesterday')],
    [
      'a form',
      (story, asking) =>
        story.bot.submit(asking, { purpose: { kind: 'search-reports' }, values: { words: 'chats' } }),
    ],
    [
      'the form of a period',
      (story, asking) =>
        story.bot.submit(asking, {
          purpose: { kind: 'period', answer: 'asking-1' },
          values: { from: '2026-03-02', to: '2026-03-02' },
        }),
    ],
  ])('gets nothing for %s', async (_name, act) => {
    for (const place of places) {
      const { story } = await crew(rights)
      const heard = await act(story, story.asking(place, 'UX'))
      await story.work()
      const told = heard.kind === 'said' ? heard.message : story.chat.posts.at(-1)?.message
      expect(told).toMatchObject(refusal)
      expect(story.calls.waiting()).toEqual([])
      expect((await story.answers.get('asking-1'))?.outcome).toBe('answered')
    }
  })

  test('changes nothing by a reaction', async () => {
    const { story, message } = await crew(rights)
    const [post] = story.chat.posts
    if (post === undefined) throw new Error('Nothing was posted')
    await story.bot.react('UX', post.posted, '+1')
    expect(story.ledger.ratings).toEqual([])
    await story.bot.react('UX', message, 'x')
    expect((await story.answers.get('asking-1'))?.outcome).toBe('answered')
  })

  test('is shown no more in App Home than that', async () => {
    const { story } = await crew(rights)
    expect(await story.bot.home('UX')).toMatchObject({ ...refusal, parts: [], buttons: [] })
  })

  test('is handed no digest, not even where everybody may ask', async () => {
    const story = new DigestStory(undefined, { channels: new Set(['COPS']) })
    story.people.add({ id: 'UX', name: 'X', ...rights })
    const dm = { kind: 'post', channel: 'D-UANA', threadTs: '1.1', audience: 'private' } as const
    const daily = 'schedule closed chats of yesterday every weekday at 8am to my dm'
    const { id } = await story.start(daily, dm)
    const filled = { purpose: { kind: 'hand-over', digest: id }, values: { owner: 'UX' } } as const
    expect(await story.bot.submit(story.asking(inThread), filled)).toMatchObject({ kind: 'mend' })
    expect(await story.digest(id)).toMatchObject({ owner: 'UANA' })
  })
})

const refusal = { headline: expect.stringContaining('Only members of this workspace') }

test('a guest may do all of it in a channel that the owner opened to everybody', async () => {
  const story = new Story(undefined, { channels: new Set(['COPS']) })
  story.people.add({ id: 'UX', name: 'X', isGuest: true })
  const press = { kind: 'setting', of: 'person', name: 'language', value: 'pt' } as const
  await story.bot.press(story.asking(privately, 'UX'), press)
  expect(await story.memory.settingsOf({ kind: 'person', person: 'UX' })).toEqual({ language: 'pt' })
  expect(await story.bot.press(story.asking(privately, 'UX'), { kind: 'search-reports' })).toMatchObject({
    kind: 'form',
  })
})
