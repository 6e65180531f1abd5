import { describe, expect, test } from 'vitest'
import type { Message } from '../../../src/bot/model/message.ts'
import { buttonsOf } from '../buttons-of.ts'
import { inThread, privately, Story, threadAt } from '../story.ts'

const bogota = { name: 'Bogotá', zone: 'America/Bogota' }
const lima = { name: 'Lima', zone: 'America/Lima' }
const inDm = { kind: 'post', channel: 'D-UANA', threadTs: '3.3', audience: 'private' } as const

async function settingsOf(story: Story): Promise<Message> {
  const heard = await story.ask('settings', privately)
  if (heard.kind !== 'said') throw new Error('Expected the settings')
  return heard.message
}

let threads = 0
const accountOf = async (story: Story, person = 'UANA') => {
  threads += 1
  const asking = story.asking(threadAt(`9.${threads}`), person)
  await story.bot.ask(asking, 'closed chats by channel yesterday')
  const record = await story.answers.get(asking.id)
  return record?.content.kind === 'inquiry' ? record.content.inquiry.account : undefined
}

describe('settings', () => {
  test('are shown for oneself and the channel, each with what it can be', async () => {
    const message = await settingsOf(new Story([bogota, lima]))
    expect(message.parts.map((part) => ('text' in part ? part.text : ''))).toEqual([
      'For you',
      'Language: As in Slack',
      'Account: The one used last',
      'First day of the week: Not set',
      'For this channel',
      'Language: As in Slack',
      'Account: The one used last',
      'First day of the week: Not set',
    ])
    expect(buttonsOf(message).map(({ press }) => press)).toContainEqual({
      kind: 'setting',
      of: 'channel',
      name: 'account',
      value: 'Lima',
    })
    expect(buttonsOf(message).map(({ press }) => press)).toContainEqual({ kind: 'forget' })
  })

  test('in a channel are the channel’s, and in a DM one’s own', async () => {
    const story = new Story()
    await story.ask('settings', inThread)
    await story.bot.ask({ ...story.asking(inDm), channel: 'D-UANA' }, 'settings')
    await story.work()
    const [there, own] = story.chat.posts
    expect(JSON.stringify(there?.message)).not.toContain('For you')
    expect(JSON.stringify(own?.message)).not.toContain('For this channel')
  })

  test('a language holds for words that tell none, not against the language that was written', async () => {
    const story = new Story()
    const press = { kind: 'setting', of: 'person', name: 'language', value: 'pt' } as const
    expect(await story.bot.press(story.asking(privately), press)).toMatchObject({
      message: { language: 'pt', headline: 'Anotado para você. Idioma: Português.' },
    })
    expect(await story.ask('chat_13', privately)).toMatchObject({ message: { language: 'pt' } })
    expect(await story.ask('closed chats yesterday', privately)).toMatchObject({
      message: { language: 'en' },
    })
  })

  test('one’s own account goes before the channel’s, and the channel’s before the last that was asked', async () => {
    const story = new Story([bogota, lima])
    story.people.add({ id: 'ULEO' })
    await story.memory.rememberAccount('COPS', 'Lima')
    expect(await accountOf(story)).toBe('Lima')
    const channel = { kind: 'setting', of: 'channel', name: 'account', value: 'Bogotá' } as const
    await story.bot.press(story.asking(privately), channel)
    expect(await accountOf(story)).toBe('Bogotá')
    await story.bot.press(story.asking(privately, 'ULEO'), { ...channel, of: 'person', value: 'Lima' })
    expect(await accountOf(story, 'ULEO')).toBe('Lima')
    expect(await accountOf(story)).toBe('Bogotá')
  })

  test('the week begins on the day that was chosen, and on Monday again without it', async () => {
    const story = new Story()
    const startOf = async () => {
      const asking = story.asking(privately)
      await story.bot.ask(asking, 'closed chats by channel this week')
      const record = await story.answers.get(asking.id)
      const inquiry = record?.content.kind === 'inquiry' ? record.content.inquiry : undefined
      return new Date(inquiry?.period.start ?? 0).toISOString().slice(0, 10)
    }
    const press = { kind: 'setting', of: 'person', name: 'week-start', value: 'sunday' } as const
    await story.bot.press(story.asking(privately), press)
    expect(await startOf()).toBe('2026-03-15')
    await story.bot.press(story.asking(privately), { ...press, value: '' })
    expect(await startOf()).toBe('2026-03-16')
  })

  test('chosen in App Home are noted without a word, since Home shows them', async () => {
    const story = new Story()
    const press = { kind: 'setting', of: 'person', name: 'language', value: 'es' } as const
    const asking = story.asking({ kind: 'direct', audience: 'private' })
    expect(await story.bot.press(asking, press)).toEqual({ kind: 'noted' })
    expect(story.answers.woken).toEqual([])
    expect((await story.bot.home('UANA')).language).toBe('es')
  })

  test('a choice that is not there any more changes nothing', async () => {
    const story = new Story([bogota, lima])
    const press = { kind: 'setting', of: 'person', name: 'account', value: 'Quito' } as const
    expect(await story.bot.press(story.asking(privately), press)).toMatchObject({
      message: { headline: expect.stringContaining('no longer there') },
    })
    expect(await story.memory.settingsOf({ kind: 'person', person: 'UANA' })).toEqual({})
  })
})

describe('“Forget my questions”', () => {
  test.each(['forget my questions', 'olvida mis preguntas', 'esqueça minhas perguntas'])(
    '%s: nothing is left that tells what was asked',
    async (words) => {
      const story = new Story()
      const asking = story.asking(inThread)
      await story.bot.ask(asking, 'chat_13 yesterday')
      await story.work()
      await story.land([{ channel: 'whatsapp', interaction: '1200' }])
      const heard = await story.ask(words, privately)
      expect(heard).toMatchObject({ kind: 'said' })
      expect(await story.answers.get(asking.id)).toBeUndefined()
      const next = story.asking(inThread)
      await story.bot.ask(next, 'top 3')
      expect((await story.answers.get(next.id))?.content.kind).toBe('said')
      expect(JSON.stringify(await story.bot.home('UANA'))).not.toContain('chat_13')
    },
  )
})
