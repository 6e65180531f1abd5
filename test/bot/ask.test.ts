import { describe, expect, test } from 'vitest'
import { buttonsOf } from './buttons-of.ts'
import { inThread, privately, Story } from './story.ts'

const bogota = { name: 'Bogotá', zone: 'America/Bogota' }
const lima = { name: 'Lima', zone: 'America/Lima' }
const channels = [{ channel: 'whatsapp', interaction: '1200' }]

describe('who may ask', () => {
  test('is a full member, not a guest and not somebody from another organisation', async () => {
    const story = new Story()
    story.people.add({ id: 'UGUEST', isGuest: true })
    story.people.add({ id: 'UOTHER', isForeign: true })
    for (const person of ['UGUEST', 'UOTHER']) {
      const heard = await story.ask('closed chats yesterday', privately, person)
      expect(heard).toMatchObject({
        kind: 'said',
        message: { headline: expect.stringContaining('Only members') },
      })
    }
    expect(await story.ask('closed chats yesterday', privately)).toMatchObject({ kind: 'accepted' })
  })

  test('is also whom the settings name, and who asks in a channel that they name', async () => {
    const allowed = { users: new Set(['UGUEST']), channels: new Set(['COPS']) }
    for (const only of [{ users: allowed.users }, { channels: allowed.channels }]) {
      const story = new Story([bogota], only)
      story.people.add({ id: 'UGUEST', isGuest: true })
      expect(await story.ask('closed chats yesterday', privately, 'UGUEST')).toMatchObject({
        kind: 'accepted',
      })
    }
  })
})

describe('a question', () => {
  test('is accepted with what was understood and the place in line', async () => {
    const story = new Story()
    expect(await story.ask('chats cerrados por canal ayer', privately)).toMatchObject({
      kind: 'accepted',
      message: {
        headline: 'Entendido: «Chats cerrados por canal» el martes 17 mar 2026. Ya te respondo.',
      },
    })
    await story.work()
    expect(await story.ask('chats cerrados por canal el lunes', privately)).toMatchObject({
      message: { headline: expect.stringContaining('Hay 1 pregunta antes de la tuya.') },
    })
  })

  test('that comes twice is one answer', async () => {
    const story = new Story()
    const asking = story.asking()
    await story.bot.ask(asking, 'closed chats by channel yesterday')
    await story.bot.ask(asking, 'closed chats by channel yesterday')
    await story.work()
    await story.land(channels)
    expect(story.posts).toHaveLength(1)
  })

  test('that was not understood is asked back, privately at once and in a thread as a post', async () => {
    const story = new Story()
    const heard = await story.ask('closed chats since the flood', privately)
    expect(heard).toMatchObject({ kind: 'said' })
    await story.ask('closed chats since the flood', inThread)
    await story.work()
    expect(story.posts).toHaveLength(1)
    expect(story.calls.waiting()).toEqual([])
  })

  test('about the future names the dates that were understood', async () => {
    const story = new Story()
    const heard = await story.ask('closed chats by channel on 20 march 2026', privately)
    expect(heard).toMatchObject({
      message: { headline: 'Fri 20 Mar 2026 has not begun yet. Ask for a period that has.' },
    })
  })

  test('that asks for a file is stored as one', async () => {
    const story = new Story()
    const asking = story.asking(privately)
    await story.bot.ask(asking, 'closed chats yesterday csv')
    expect((await story.answers.get(asking.id))?.content).toMatchObject({
      kind: 'inquiry',
      as: { kind: 'file', format: 'csv', of: 'summary' },
    })
  })

  test('with a threshold of the service level asks Wolkvox for just that', async () => {
    const story = new Story()
    await story.ask('nivel de servicio por skill a 40 segundos ayer', privately)
    await story.ask('nivel de servicio por skill a 30 segundos ayer', privately)
    await story.work()
    expect(story.calls.waiting().map(({ params }) => params['services_time'])).toEqual(['40', '30'])
    await story.land([
      {
        skill_id: '1',
        skill_name: 'Ventas',
        inbound_calls: '100',
        service_level_30seg: '80 %',
        service_level_40seg: '90 %',
      },
    ])
    expect(story.chat.responses.map(({ message }) => message.headline)).toEqual([
      expect.stringMatching(/90(,0)? %/),
      expect.stringMatching(/80(,0)? %/),
    ])
  })

  test('with a word that nobody knows, or in another language, says which languages there are', async () => {
    const story = new Story()
    for (const text of ['glorbs of yesterday', 'rapports fermés hier par canal']) {
      const heard = await story.ask(text, privately)
      expect(heard).toMatchObject({ kind: 'said', message: { buttons: [] } })
      expect(JSON.stringify(heard)).toMatch(/English|inglés/)
    }
  })

  test('of nothing at all opens the form for a command and says how to ask elsewhere', async () => {
    const story = new Story()
    expect(await story.ask('', privately)).toMatchObject({ kind: 'form', form: { purpose: { kind: 'ask' } } })
    await story.ask('')
    await story.work()
    expect(story.posts[0]).toContain('closed chats by channel yesterday')
  })

  test('could mean the other report too, which is one tap away', async () => {
    const story = new Story()
    const asking = story.asking()
    await story.bot.ask(asking, 'closed by channel yesterday')
    await story.work()
    await story.land([{ channel: 'email', interactions: '5', interaction: '5', closing_time: '00:10:00' }])
    const other = buttonsOf(story.chat.posts[0]?.message).find(({ press }) => press.kind === 'choose-report')
    if (other === undefined) throw new Error('No other report was offered')
    await story.bot.press(story.asking(), other.press)
    await story.work()
    await story.land([{ channel: 'email', interactions: '5', interaction: '5', closing_time: '00:10:00' }])
    const titles = story.chat.posts.map(({ message }) => message.context[0] ?? '')
    expect(titles.toSorted()).toEqual([
      'Closed chats by channel (chat_13)',
      'Closed mail and social cases by channel (chat_3)',
    ])
  })
})

describe('with several accounts', () => {
  test('an open one is asked for, then remembered for the channel', async () => {
    const story = new Story([bogota, lima])
    const asking = story.asking(privately)
    const heard = await story.bot.ask(asking, 'closed chats by channel yesterday')
    expect(heard).toMatchObject({
      kind: 'said',
      message: { buttons: [{ label: 'Bogotá' }, { label: 'Lima' }] },
    })
    if (heard.kind !== 'said') throw new Error('Expected a question back')
    const [, press] = buttonsOf(heard.message).map((button) => button.press)
    if (press === undefined) throw new Error('Expected two accounts')
    await story.bot.press(story.asking(), press)
    await story.bot.ask(story.asking(), 'closed chats by channel today')
    await story.work()
    await story.land(channels)
    for (const post of story.posts) expect(post).toContain('Account: Lima')
    expect(story.posts).toHaveLength(2)
  })

  test('calendar words are read in the zone of the one that is chosen', async () => {
    const tokyo = { name: 'Tokyo', zone: 'Asia/Tokyo' }
    const story = new Story([bogota, tokyo])
    const heard = await story.ask('closed chats by channel yesterday', privately)
    if (heard.kind !== 'said') throw new Error('Expected a question back')
    const press = buttonsOf(heard.message).find(({ label }) => label === 'Tokyo')?.press
    if (press === undefined) throw new Error('Expected the account to choose')
    await story.bot.press(story.asking(), press)
    await story.work()
    await story.land(channels)
    expect(story.posts[0]).toContain('Wed 18 Mar 2026 (Tokyo, GMT+9)')
  })

  test('the one that is named is asked, in its own zone', async () => {
    const santiago = { name: 'Santiago', zone: 'America/Santiago' }
    const story = new Story([bogota, santiago])
    await story.ask('closed chats by channel yesterday Santiago')
    await story.work()
    await story.land(channels)
    expect(story.posts[0]).toContain('Tue 17 Mar 2026 (Santiago, GMT-3)')
  })
})

describe('a button', () => {
  test('shares the same question with the channel, as absolute dates', async () => {
    const story = new Story()
    const asking = story.asking(privately)
    await story.bot.ask(asking, 'closed chats by channel yesterday')
    await story.work()
    await story.land(channels)
    story.now += 24 * 60 * 60_000
    const place = { ...privately, expiresAt: story.now + 60_000, replaces: true }
    await story.bot.press(story.asking(place), { kind: 'share', answer: asking.id })
    await story.work()
    await story.land(channels)
    const [, shared] = story.chat.responses
    expect(shared?.place).toMatchObject({ audience: 'channel', replaces: false })
    expect(shared?.message.headline).toContain('Tue 17 Mar 2026')
  })

  test('sends the answer to the DM', async () => {
    const story = new Story()
    const asking = story.asking(privately)
    await story.bot.ask(asking, 'closed chats by channel yesterday')
    await story.bot.press(story.asking(privately), { kind: 'send-to-dm', answer: asking.id })
    await story.work()
    await story.land(channels)
    expect(story.chat.posts.map(({ place }) => place)).toEqual([
      { kind: 'post', channel: 'D-UANA', audience: 'private' },
    ])
  })

  test('asks again after a failure, in the place of the apology', async () => {
    const story = new Story()
    const asking = story.asking()
    await story.bot.ask(asking, 'closed chats by channel yesterday')
    await story.work()
    for (const call of story.calls.waiting()) story.calls.fail(call, 'server-error', story.now + 1)
    await story.work()
    story.now += 60_000
    await story.bot.press(story.asking(), { kind: 'retry', answer: asking.id })
    await story.work()
    await story.land(channels)
    expect(story.posts).toEqual([expect.stringContaining('1,200')])
  })

  test('under an answer that is gone says so', async () => {
    const story = new Story()
    const heard = await story.bot.press(story.asking(privately), { kind: 'share', answer: 'gone' })
    expect(heard).toMatchObject({ message: { headline: expect.stringContaining('have expired') } })
  })
})

describe('a channel that a question names', () => {
  const aside = 'For another channel, schedule it there.'
  const answerTo = async (text: string) => {
    const story = new Story()
    await story.ask(text)
    await story.work()
    await story.land(channels)
    return story.posts[0]
  }

  test('gets no answer, and that is said', async () => {
    expect(await answerTo('closed chats by channel yesterday in #ventas')).toContain(aside)
    expect(await answerTo('closed chats by channel yesterday in <#C0VENTAS|ventas>')).toContain(aside)
  })

  test('goes without saying where it is this one', async () => {
    expect(await answerTo('closed chats by channel yesterday in <#COPS|operacion>')).not.toContain(aside)
    expect(await answerTo('closed chats by channel yesterday')).not.toContain(aside)
  })
})

test('a greeting is three lines in the language of the one who invites', async () => {
  const story = new Story()
  story.people.add({ id: 'UJOAO', language: 'pt' })
  await story.bot.greet(story.asking({ kind: 'post', channel: 'COPS', audience: 'channel' }, 'UJOAO'))
  await story.work()
  expect(story.posts[0]).toContain('Respondo perguntas')
})
