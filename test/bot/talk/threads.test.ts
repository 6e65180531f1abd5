import { describe, expect, test } from 'vitest'
import type { Asking } from '../../../src/bot/model/bot.ts'
import type { Inquiry, Place } from '../../../src/bot/model/answer-record.ts'
import { inThread, later, privately, Story, threadAt } from '../story.ts'

const bogota = { name: 'Bogotá', zone: 'America/Bogota' }
const lima = { name: 'Lima', zone: 'America/Lima' }
const channels = [
  { channel: 'whatsapp', interaction: '1200' },
  { channel: 'web', interaction: '34' },
]
const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

async function inquiryOf(story: Story, asking: Asking, text: string): Promise<Inquiry | undefined> {
  await story.bot.ask(asking, text)
  const record = await story.answers.get(asking.id)
  return record?.content.kind === 'inquiry' ? record.content.inquiry : undefined
}

const day = (inquiry: Inquiry | undefined) => new Date(inquiry?.period.start ?? 0).toISOString().slice(0, 10)

describe('a thread', () => {
  test('goes on from its last question, whoever asked it', async () => {
    const story = new Story()
    story.people.add({ id: 'ULEO', language: 'es' })
    await story.ask('closed chats by channel yesterday')
    const hours = await inquiryOf(story, story.asking(inThread, 'ULEO'), 'y el lunes?')
    expect(hours).toMatchObject({ report: 'chat_13', view: { by: ['channel'] } })
    expect(day(hours)).toBe('2026-03-16')
    expect(day(await inquiryOf(story, story.asking(), 'only web'))).toBe('2026-03-16')
  })

  test('answers a follow-up over kept columns without another call', async () => {
    const story = new Story()
    await story.ask('closed chats by channel yesterday')
    await story.work()
    await story.land(channels)
    await story.ask('top 1')
    await story.work()
    expect(story.calls.waiting()).toEqual([])
    expect(story.posts).toHaveLength(2)
    expect(story.posts[1]).toContain('1,200')
  })

  test('leaves a question that stands by itself as it is', async () => {
    const story = new Story()
    await story.ask('closed chats by channel yesterday')
    const asking = story.asking()
    expect(await inquiryOf(story, asking, 'mail transfers by agent today')).toMatchObject({
      report: 'chat_9',
      view: { by: ['agent'] },
    })
    expect((await story.answers.get(asking.id))?.follows).toBeUndefined()
  })

  test('is not the next thread, nor the same one after 30 days', async () => {
    const story = new Story()
    await story.ask('closed chats by channel yesterday')
    expect(await inquiryOf(story, story.asking(threadAt('2.2')), 'top 3')).toBeUndefined()
    story.now += 31 * dayMs
    expect(await inquiryOf(story, story.asking(), 'top 3')).toBeUndefined()
  })

  test('gives what was asked back for', async () => {
    const story = new Story()
    await story.ask('preview campaign yesterday')
    const inquiry = await inquiryOf(story, story.asking(), 'campaign 42')
    expect(inquiry).toMatchObject({ params: { campaign_id: '42' } })
    expect(day(inquiry)).toBe('2026-03-17')
  })

  test('is not changed by words that nobody understands', async () => {
    const story = new Story()
    await story.ask('closed chats by channel yesterday')
    await story.ask('thank you')
    expect(await inquiryOf(story, story.asking(), 'top 3')).toMatchObject({ report: 'chat_13' })
  })

  test('compares the whole days that were named, though the answer before took parts of them', async () => {
    const story = new Story()
    await story.ask('closed chats by channel today vs yesterday')
    story.now += 60 * minuteMs
    const inquiry = await inquiryOf(story, story.asking(), 'top 3')
    const spans = [inquiry?.period, inquiry?.against?.period].map(
      (span) => (span?.end ?? 0) - (span?.start ?? 0),
    )
    expect(spans).toEqual([16.5 * 60 * minuteMs, 16.5 * 60 * minuteMs])
  })

  test('keeps its account, and its language for words that tell none', async () => {
    const story = new Story([bogota, lima])
    await story.ask('chats cerrados por canal ayer Lima')
    await story.memory.rememberAccount('COPS', 'Bogotá')
    const asking = story.asking()
    expect(await inquiryOf(story, asking, 'top 3')).toMatchObject({ account: 'Lima' })
    expect((await story.answers.get(asking.id))?.language).toBe('es')
    expect(await story.memory.accountOf('COPS')).toBe('Bogotá')
  })

  test('takes a bare value for what was asked back, and nothing else', async () => {
    const story = new Story()
    await story.ask('contactabilidad de ayer')
    await story.ask('asdf')
    expect(await inquiryOf(story, story.asking(), 'la 4521')).toMatchObject({
      report: 'campaign_1',
      params: { campaign_id: '4521' },
    })
  })

  test('takes the name of an account for the one that was asked back, with its own calendar', async () => {
    const madrid = { name: 'Madrid', zone: 'Europe/Madrid' }
    const story = new Story([bogota, madrid])
    await story.ask('closed chats by channel yesterday')
    const inquiry = await inquiryOf(story, story.asking(), 'Madrid')
    expect(inquiry).toMatchObject({ account: 'Madrid', report: 'chat_13', period: { zone: 'Europe/Madrid' } })
    expect(new Date(inquiry?.period.start ?? 0).toISOString()).toBe('2026-03-16T23:00:00.000Z')
  })

  test('goes on from its question though something else was asked back since', async () => {
    const story = new Story()
    await story.ask('closed chats by channel yesterday')
    await story.ask('notify me when they are over 100')
    expect(await inquiryOf(story, story.asking(), 'and monday?')).toMatchObject({
      report: 'chat_13',
      view: { by: ['channel'] },
    })
  })

  test('goes on from what was asked back before that was kept apart', async () => {
    const story = new Story()
    const old = story.asking()
    await story.bot.ask(old, 'abandonment yesterday zzzz')
    const record = await story.answers.get(old.id)
    await story.answers.update(old.id, { ...record, open: undefined } as object)
    expect(await inquiryOf(story, story.asking(), 'by hour')).toMatchObject({
      report: 'skill_4',
      view: { by: ['hour'] },
    })
  })

  test.each([
    ['chats por canal el viernes en bogota', 'y madrid?', '2026-03-12T23:00:00.000Z'],
    ['chats por canal ayer en bogota', 'y madrid?', '2026-03-16T23:00:00.000Z'],
    ['chats por canal ayer de 8 a 12 en bogota', 'y en madrid?', '2026-03-17T07:00:00.000Z'],
    ['chats by channel yesterday in bogota', 'and madrid?', '2026-03-16T23:00:00.000Z'],
    ['chats por canal ontem em bogota', 'e madrid?', '2026-03-16T23:00:00.000Z'],
  ])('“%s”, “%s” is about the same days in the other account’s zone', async (first, then, start) => {
    const story = new Story([bogota, { name: 'Madrid', zone: 'Europe/Madrid' }])
    await story.ask(first)
    const inquiry = await inquiryOf(story, story.asking(), then)
    expect(inquiry).toMatchObject({ account: 'Madrid', period: { zone: 'Europe/Madrid' } })
    expect(inquiry?.view.by).toEqual(['channel'])
    expect(new Date(inquiry?.period.start ?? 0).toISOString()).toBe(start)
  })

  test.each(['y en las dos?', 'and in both?', 'e nas duas?'])('“%s” is no time of day', async (then) => {
    const story = new Story([bogota, lima])
    await story.ask('chats cerrados por canal ayer Lima')
    const asking = story.asking()
    expect(await inquiryOf(story, asking, then)).toBeUndefined()
    expect((await story.answers.get(asking.id))?.open?.missing).toMatchObject({ what: 'one-account' })
  })

  describe('under a digest', () => {
    const root = { channel: 'COPS', ts: '1700000000.5' }
    const inquiry = {
      report: 'chat_13',
      account: 'Bogotá',
      params: {},
      period: {
        start: Date.parse('2026-03-16T05:00:00Z'),
        end: Date.parse('2026-03-17T05:00:00Z'),
        zone: 'America/Bogota',
      },
      periodAssumed: false,
      view: { by: ['channel'], filters: [] },
      calls: [],
      choices: [],
    } satisfies Inquiry

    async function postedDigest(story: Story, inquiries: readonly Inquiry[]): Promise<void> {
      const { now } = story
      await story.answers.create({
        id: 'digest-1',
        person: { id: 'UANA', name: 'Ana', language: 'en', zone: 'America/Bogota' },
        place: { kind: 'post', channel: 'COPS', audience: 'channel' },
        language: 'es',
        askedAt: now,
        content: {
          kind: 'digest',
          edition: { digest: 'd', title: 'Chats', slot: now, deadline: now, staleAt: now },
          inquiries,
        },
        state: 'done',
        posted: root,
      })
      await story.memory.noteMessage(root, 'digest-1')
    }

    test('goes on from its question', async () => {
      const story = new Story()
      await postedDigest(story, [inquiry])
      const asking = story.asking(threadAt(root.ts))
      const asked = await inquiryOf(story, asking, 'top 3')
      expect(asked).toMatchObject({ report: 'chat_13', view: { by: ['channel'], top: 3 } })
      expect(day(asked)).toBe('2026-03-16')
      expect((await story.answers.get(asking.id))?.language).toBe('es')
    })

    test('of several reports goes on from the first, and from another where that is named', async () => {
      const story = new Story([bogota, lima])
      const transfers = {
        ...inquiry,
        report: 'chat_9',
        account: 'Lima',
        period: { ...inquiry.period, start: inquiry.period.start - dayMs, end: inquiry.period.end - dayMs },
      }
      await postedDigest(story, [inquiry, transfers])
      const [first, second] = [story.asking(threadAt(root.ts)), story.asking(threadAt('9.9'))]
      expect(await inquiryOf(story, first, 'top 3')).toMatchObject({ report: 'chat_13', account: 'Bogotá' })
      await story.memory.noteMessage({ channel: 'COPS', ts: '9.9' }, 'digest-1')
      const named = await inquiryOf(story, second, '¿y los traslados por hora?')
      expect(named).toMatchObject({ report: 'chat_9', account: 'Lima', view: { by: ['hour'] } })
      expect(day(named)).toBe('2026-03-15')
    })
  })
})

describe('in a channel, where only a mention is heard,', () => {
  const mentioned = (story: Story, ts: string, threadTs = '1.1'): Asking => ({
    ...story.asking(threadAt(threadTs)),
    message: { channel: 'COPS', ts },
  })
  const invitations = (story: Story) =>
    story.chat.posts.map(({ message }) => message.parts.find(({ kind }) => kind === 'invitation'))

  test.each([
    ['closed chats by channel yesterday', 'and the week before?'],
    ['chats cerrados por canal ayer', '¿y la semana anterior?'],
    ['chats encerrados por canal ontem', 'e a semana anterior?'],
  ])('the first answer says how to go on, and what it says works: %s', async (question, example) => {
    const story = new Story()
    await story.bot.ask(mentioned(story, '1.1'), question)
    await story.work()
    await story.land(channels)
    expect(invitations(story)).toMatchObject([{ mention: 'UBOT', example }])
    const next = mentioned(story, '1.2')
    const inquiry = await inquiryOf(story, next, example)
    expect(inquiry).toMatchObject({ report: 'chat_13', view: { by: ['channel'] } })
    expect(day(inquiry)).toBe('2026-03-09')
    await story.work()
    await story.land(channels)
    expect(invitations(story)).toHaveLength(2)
    expect(invitations(story)[1]).toBeUndefined()
  })

  test('what is asked back says how to answer', async () => {
    const story = new Story()
    await story.bot.ask(mentioned(story, '1.2'), 'preview campaign yesterday')
    await story.work()
    expect(invitations(story)).toMatchObject([{ mention: 'UBOT', example: '' }])
  })

  test('a command and a DM say nothing of it', async () => {
    const story = new Story()
    const place: Place = { kind: 'post', channel: 'D-UANA', threadTs: '3.3', audience: 'private' }
    for (const text of ['preview campaign yesterday', 'closed chats yesterday']) {
      await story.bot.ask({ ...story.asking(place), message: { channel: 'D-UANA', ts: '3.3' } }, text)
      await story.ask(text, privately)
    }
    await story.work()
    await story.land(channels)
    expect(story.posts.join()).not.toContain('invitation')
    expect(JSON.stringify(story.chat.responses)).not.toContain('invitation')
  })
})

describe('a command', () => {
  test('follows the asker’s own last question in that channel, for 30 minutes', async () => {
    const story = new Story()
    story.people.add({ id: 'ULEO' })
    await story.ask('chats cerrados por canal ayer', privately)
    const place = later(60 * minuteMs)
    expect(day(await inquiryOf(story, story.asking(place), 'y el lunes?'))).toBe('2026-03-16')
    expect(await inquiryOf(story, story.asking(place, 'ULEO'), 'y el lunes?')).toBeUndefined()
    const sales = { ...story.asking(place), channel: 'CSALES' }
    expect(await inquiryOf(story, sales, 'y el lunes?')).toBeUndefined()
    story.now += 31 * minuteMs
    expect(await inquiryOf(story, story.asking(place), 'y el martes?')).toBeUndefined()
  })
})

describe('one case', () => {
  const text = 'chat transfers of conn_id 88231 yesterday'
  const inDm: Place = { kind: 'post', channel: 'D-UANA', threadTs: '3.3', audience: 'private' }

  test('is shown to supervisors only, and nobody else is answered with part of it', async () => {
    const story = new Story()
    const heard = await story.ask(text, privately)
    expect(heard).toMatchObject({ message: { headline: expect.stringContaining('Only supervisors') } })
    expect(story.calls.waiting()).toEqual([])
  })

  test('is rows for a supervisor who asks privately', async () => {
    const story = new Story()
    story.people.add({ id: 'UANA', isSupervisor: true })
    const asking = story.asking(inDm)
    await story.bot.ask(asking, text)
    expect(await story.answers.get(asking.id)).toMatchObject({
      seesPersonal: true,
      content: { as: { kind: 'rows', page: 0 } },
    })
  })

  test('that a supervisor asks in a channel goes to the DM, and the thread says so', async () => {
    const story = new Story()
    story.people.add({ id: 'UANA', isSupervisor: true })
    const asking = story.asking(inThread)
    await story.bot.ask(asking, text)
    expect(await story.answers.get(asking.id)).toMatchObject({
      place: { kind: 'direct' },
      seesPersonal: true,
    })
    await story.work()
    expect(story.chat.posts.map(({ posted }) => posted.channel).toSorted()).toEqual(['COPS', 'D-UANA'])
    expect(story.posts.find((post) => post.includes('in your DM'))).not.toContain('88231')
  })

  test('is made anew for the DM when its private answer came too late, and nothing of it is kept', async () => {
    const story = new Story()
    story.people.add({ id: 'UANA', isSupervisor: true })
    const asking = story.asking(privately)
    await story.bot.ask(asking, text)
    await story.work()
    story.now += 31 * minuteMs
    await story.land([{ conn_id: '88231', customer_name: 'Marta Ruiz', date: '2026-03-17 10:00:00' }])
    expect(story.chat.posts.map(({ posted }) => posted.channel)).toEqual(['D-UANA'])
    expect(await story.answers.get(`${asking.id}:dm`)).toMatchObject({ content: { kind: 'inquiry' } })
  })

  test('figures in a channel never carry a supervisor’s sight', async () => {
    const story = new Story()
    story.people.add({ id: 'UANA', isSupervisor: true })
    const asking = story.asking(inThread)
    await story.bot.ask(asking, 'closed chats by channel yesterday')
    expect((await story.answers.get(asking.id))?.seesPersonal).toBe(false)
  })
})

describe('a place that is named', () => {
  test('is the asker’s DM, and the thread says so', async () => {
    const story = new Story()
    await story.ask('closed chats by channel yesterday to my dm', inThread)
    await story.work()
    await story.land(channels)
    const byChannel = new Map(
      story.chat.posts.map(({ posted, message }) => [posted.channel, message.headline]),
    )
    expect(byChannel.get('COPS')).toBe('I answer in your DM.')
    expect(byChannel.get('D-UANA')).toContain('1,234')
  })

  test('is the channel, for a command whose answer would be private', async () => {
    const story = new Story()
    await story.ask('closed chats by channel yesterday to the channel', privately)
    await story.work()
    await story.land(channels)
    expect(story.chat.responses[0]?.place.audience).toBe('channel')
  })
})

test.each([
  ['service level by hour yesterday', 'and the pauses?', 'Not kept from the question before: by hour.'],
  ['nivel de servicio por hora ayer', 'y las pausas?', 'De la pregunta anterior no se conserva: por hora.'],
  ['nível de serviço por hora ontem', 'e as pausas?', 'Da pergunta anterior não foi mantido: por hora.'],
])('what cannot be kept of “%s” in “%s” is said before the figures', async (first, then, said) => {
  const story = new Story()
  await story.ask(first)
  await story.ask(then)
  await story.work()
  await story.land([{ agent_name: 'Ana', aux_name: 'Almuerzo', aux_time: '00:10:00' }])
  expect(story.posts.filter((post) => post.includes(said))).toHaveLength(1)
})
