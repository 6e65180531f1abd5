import { describe, expect, test } from 'vitest'
import { buttonsOf } from '../buttons-of.ts'
import { inThread, now, privately } from '../story.ts'
import { DigestStory, textOf } from './digest-story.ts'

const weekdays = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=8;BYMINUTE=0'

describe('a digest that is asked for in words', () => {
  test('is said back with its runs and what it would say now, and does not start by itself', async () => {
    const story = new DigestStory()
    const digest = await story.propose('schedule closed chats of yesterday every weekday at 8am')
    const text = textOf(story.lastPost)
    expect(text).toContain('Start the digest “Closed chats by channel”?')
    expect(text).toContain('“yesterday”, counted from each run, Bogotá')
    expect(text).toContain('Monday to Friday at 08:00 · Bogota, GMT-5')
    expect(text).toContain('Thu 19 Mar 2026 08:00 · Fri 20 Mar 2026 08:00 · Mon 23 Mar 2026 08:00')
    expect(text).toContain('Posts in this channel.')
    expect(text).toContain('No closed chats on Tue 17 Mar 2026')
    expect(digest).toMatchObject({
      state: 'proposed',
      owner: 'UANA',
      place: { kind: 'channel', channel: 'COPS' },
      schedule: { rule: weekdays, zone: 'America/Bogota' },
    })
    expect(story.chat.posts).toHaveLength(1)
  })

  test('without a period says of which day each run tells', async () => {
    const story = new DigestStory()
    await story.propose('schedule closed chats by channel every weekday at 6pm')
    expect(textOf(story.lastPost)).toContain('Closed chats by channel, the day of each run, Bogotá')
  })

  test.each([
    ['closed chats by channel every weekday at 8am', 'Closed chats by channel, “yesterday”, counted from'],
    ['chats cerrados de lunes a viernes a las 7', 'Chats cerrados por canal, «ayer», contado desde'],
    ['chats encerrados todos os dias às 8h', 'Chats encerrados por canal, “ontem”'],
  ])('without a period in the morning tells of the day before: %s', async (text, said) => {
    const story = new DigestStory()
    await story.propose(text)
    expect(textOf(story.lastPost)).toContain(said)
  })

  test.each([
    [
      'programa los chats cerrados de ayer todos los días a las 7:30',
      'es',
      'FREQ=DAILY;BYHOUR=7;BYMINUTE=30',
    ],
    [
      'agenda os chats encerrados de ontem toda segunda às 8h',
      'pt',
      'FREQ=WEEKLY;BYDAY=MO;BYHOUR=8;BYMINUTE=0',
    ],
    [
      'chats cerrados de ayer el primer día hábil del mes a las 8 sin festivos',
      'es',
      `FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1;BYHOUR=8;BYMINUTE=0`,
    ],
  ])('in its language: %s', async (text, language, rule) => {
    const story = new DigestStory()
    expect(await story.propose(text)).toMatchObject({ language, schedule: { rule } })
    expect(story.lastPost.language).toBe(language)
  })

  test.each([
    ['send me closed chats of yesterday every day at 8am', 'Posts to you, in a DM.'],
    ['mándame los chats cerrados de ayer todos los días a las 8', 'Te llega por mensaje directo.'],
    ['me manda os chats encerrados de ontem todo dia às 8h', 'Chega para você por mensagem direta.'],
  ])('for the one who asks for it, or else for the channel: %s', async (text, said) => {
    const story = new DigestStory()
    const { id } = await story.propose(text)
    expect(await story.digest(id)).toMatchObject({ place: { kind: 'dm' } })
    expect(textOf(story.lastPost)).toContain(said)
    const press = buttonsOf(story.lastPost).find(
      (button) => button.press.kind === 'digest' && button.press.act === 'post-here',
    )?.press
    if (press === undefined) throw new Error('The channel is not offered')
    const { posted } = story.chat.posts.at(-1) ?? {}
    await story.bot.press({ ...story.asking(), ...(posted && { message: posted }) }, press)
    await story.work()
    await story.land([])
    expect(await story.digest(id)).toMatchObject({
      state: 'proposed',
      place: { kind: 'channel', channel: 'COPS' },
    })
    expect(story.chat.posts).toHaveLength(1)
    expect(JSON.stringify(story.lastPost.buttons)).not.toContain('post-here')
    await story.act(id, 'start')
    expect(await story.digest(id)).toMatchObject({ state: 'active' })
  })

  test.each([
    'schedule service level by skill and chats by agent of yesterday every day at 8am',
    'programa el nivel de servicio por skill y los chats por agente de ayer todos los días a las 8',
    'agenda nível de serviço por fila de ontem, chats por agente de ontem todo dia às 8h',
  ])('is of two reports where no one report tells all that is asked: %s', async (text) => {
    const story = new DigestStory()
    const { questions } = await story.propose(text)
    expect(questions.map(({ by }) => by)).toEqual([['skill'], ['agent']])
    expect(new Set(questions.map(({ report }) => report)).size).toBe(2)
  })

  test('is asked for in the answer that its words had before they were changed', async () => {
    const story = new DigestStory()
    const message = { channel: 'COPS', ts: '1.1' }
    const mention = () => ({ ...story.asking(), message })
    await story.bot.ask(mention(), 'closed chats yesterday')
    await story.work()
    await story.land([])
    await story.bot.askAgain(mention(), 'schedule closed chats of yesterday every weekday at 8am')
    await story.work()
    await story.land([])
    expect(story.chat.posts).toHaveLength(1)
    expect(story.lastPost.headline).toContain('Start the digest')
    await story.bot.askAgain(mention(), 'schedule closed chats of yesterday every weekday at 9am')
    await story.work()
    await story.land([])
    expect(story.chat.posts).toHaveLength(1)
    expect(textOf(story.lastPost)).toContain('Monday to Friday at 09:00')
    expect((await story.digests.all()).map(({ state }) => state)).toEqual(['deleted', 'proposed'])
  })

  test('goes on from the question before it', async () => {
    const story = new DigestStory()
    await story.ask('closed chats yesterday')
    await story.work()
    await story.land([])
    const digest = await story.propose('agenda para toda segunda às 8h')
    expect(digest.questions).toMatchObject([{ report: 'chat_13', when: 'yesterday' }])
  })

  test('may hold several reports', async () => {
    const story = new DigestStory()
    const digest = await story.propose(
      'schedule closed chats and mail transfers by agent of yesterday every weekday at 8am',
    )
    expect(digest.questions.map(({ report, when }) => [report, when])).toEqual([
      ['chat_13', 'yesterday'],
      ['chat_9', 'yesterday'],
    ])
  })

  test('goes to a channel that is named in Slack’s way, and says what to do where it cannot post', async () => {
    const story = new DigestStory()
    const text = 'schedule closed chats of yesterday every day at 8am in <#C0PERA|operacion>'
    const { id, place } = await story.propose(text, privately)
    expect(place).toEqual({ kind: 'channel', channel: 'C0PERA', name: 'operacion' })
    story.chat.failNext('slack-not-in-channel')
    const heard = await story.act(id, 'start', 'UANA', privately)
    expect(heard.kind === 'said' && heard.message.headline).toContain('Invite me with /invite')
    expect((await story.digest(id)).state).toBe('proposed')
    await story.act(id, 'start', 'UANA', privately)
    expect((await story.digest(id)).state).toBe('active')
  })

  test('does not guess which channel a bare name means', async () => {
    const story = new DigestStory()
    const { id } = await story.propose('schedule closed chats of yesterday every day at 8am in #operacion')
    expect(textOf(story.lastPost)).toContain('I do not know #operacion.')
    await story.act(id, 'start')
    expect((await story.digest(id)).state).toBe('proposed')
  })

  test('warns of dates that are always the same', async () => {
    const story = new DigestStory()
    await story.propose('schedule closed chats of march 3 2026 every day at 8am')
    expect(textOf(story.lastPost)).toContain('These dates stay the same in every run.')
  })

  test('starts on confirmation, and its buttons are gone', async () => {
    const story = new DigestStory()
    const { id } = await story.propose('schedule closed chats of yesterday every weekday at 8am')
    const heard = await story.act(id, 'start')
    expect(heard.kind).toBe('noted')
    expect(story.chat.posts).toHaveLength(1)
    expect(story.lastPost.headline).toBe('“Closed chats by channel” is on. First run: Thu 19 Mar 2026 08:00.')
    expect(await story.digest(id)).toMatchObject({ state: 'active', since: now })
    expect(story.digests.traces.map(({ trace }) => trace)).toEqual([
      { by: 'UANA', deed: 'propose' },
      { by: 'UANA', deed: 'start' },
    ])
  })

  test.each(['start', 'discard'] as const)(
    'in private takes its place when it is settled: %s',
    async (act) => {
      const story = new DigestStory()
      const { id } = await story.propose('schedule closed chats of yesterday every weekday at 8am', privately)
      expect(await story.act(id, act, 'UANA', { ...privately, replaces: true })).toMatchObject({
        kind: 'said',
        settles: true,
      })
      expect(await story.act(id, 'start', 'UANA', privately)).not.toHaveProperty('settles')
    },
  )

  test('can be discarded', async () => {
    const story = new DigestStory()
    const { id } = await story.propose('schedule closed chats of yesterday every weekday at 8am')
    await story.act(id, 'discard')
    expect(story.lastPost.headline).toContain('is discarded')
    expect((await story.digest(id)).state).toBe('deleted')
  })

  test('can be started where no preview was to be had', async () => {
    const story = new DigestStory()
    await story.ask('schedule closed chats of yesterday every weekday at 8am', inThread)
    await story.work()
    for (const call of story.calls.waiting()) story.calls.fail(call, 'server-error', story.now + 1)
    await story.work()
    expect(textOf(story.lastPost)).toContain('I cannot show a preview right now.')
    expect(story.lastPost.buttons).toHaveLength(3)
  })
})

describe('"Schedule this"', () => {
  test('asks when and where in a form, and schedules the question that was answered', async () => {
    const story = new DigestStory()
    await story.ask('closed chats of yesterday by channel')
    await story.work()
    await story.land([])
    story.now += 86_400_000
    await story.submit({
      purpose: { kind: 'new-digest', answer: 'asking-1' },
      values: {
        questions: ['0'],
        more: 'mail transfers by agent last week',
        days: 'weekly',
        weekdays: ['4', '1'],
        time: '07:45',
        zone: 'America/Santiago',
        holidays: 'CL',
      },
    })
    const [digest] = await story.digests.all()
    expect(digest).toMatchObject({
      place: { kind: 'dm' },
      schedule: {
        rule: 'FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=7;BYMINUTE=45',
        zone: 'America/Santiago',
        holidays: 'CL',
      },
      questions: [
        { report: 'chat_13', when: 'yesterday' },
        { report: 'chat_9', when: 'last week' },
      ],
    })
  })

  test.each([
    [{ days: 'weekly', time: '08:00', zone: 'America/Bogota' }, 'weekdays'],
    [{ days: 'daily', zone: 'America/Bogota' }, 'time'],
    [{ days: 'daily', time: '08:00', zone: 'Atlantis' }, 'zone'],
    [{ words: 'sometimes', zone: 'America/Bogota' }, 'words'],
    [{ words: 'every day at 8:00 and 8:03', zone: 'America/Bogota' }, 'words'],
    [{ days: 'daily', time: '08:00', zone: 'America/Bogota', more: 'how are you' }, 'more'],
  ])('says what cannot be right: %j', async (values, field) => {
    const story = new DigestStory()
    const more = 'closed chats of yesterday'
    const heard = await story.submit({ purpose: { kind: 'new-digest' }, values: { more, ...values } })
    expect(heard).toMatchObject({ kind: 'mend', problems: { [field]: expect.any(String) } })
    expect(await story.digests.all()).toEqual([])
  })

  test('takes when in words', async () => {
    const story = new DigestStory()
    await story.submit({
      purpose: { kind: 'new-digest' },
      values: {
        more: 'closed chats of today',
        words: 'cada 2 horas de 8 a 18 de lunes a viernes',
        zone: 'America/Bogota',
        place: 'CSALES',
      },
    })
    const [digest] = await story.digests.all()
    expect(digest).toMatchObject({
      place: { kind: 'channel', channel: 'CSALES' },
      schedule: { rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=8,10,12,14,16,18;BYMINUTE=0' },
    })
  })
})
