import { describe, expect, test } from 'vitest'
import { inThread, privately, Story } from '../story.ts'

const bogota = { name: 'Bogotá', zone: 'America/Bogota' }
const lima = { name: 'Lima', zone: 'America/Lima' }

describe('App Home', () => {
  test('shows what was asked lately and can be asked again as it stands, once each', async () => {
    const story = new Story()
    for (const text of ['chat_13 yesterday', 'top 3', 'chat_13 yesterday', 'mail transfers today', 'help']) {
      await story.ask(text, inThread)
    }
    const { parts } = await story.bot.home('UANA')
    const at = parts.findIndex((part) => part.kind === 'heading' && part.text === 'What you asked lately')
    expect(parts.slice(at + 1, at + 3)).toMatchObject([
      { kind: 'entry', text: 'mail transfers today', note: expect.any(String) },
      {
        kind: 'entry',
        text: 'chat_13 yesterday',
        buttons: [{ label: 'Ask again', press: { kind: 'ask', text: 'chat_13 yesterday' } }],
      },
    ])
    expect(parts[at + 3]?.kind).toBe('heading')
  })

  test('shows accounts with the state of their lanes, examples and settings in one’s own language', async () => {
    const story = new Story([bogota, lima])
    await story.memory.changeSettings({ kind: 'person', person: 'UANA' }, { language: 'es' })
    story.calls.laneStates.set('Lima', {
      closed: { failure: 'quota-used-up', until: story.now + 60_000 },
      left: 0,
    })
    await story.ask('chats cerrados por canal ayer Bogotá', inThread)
    await story.work()
    const { parts, headline } = await story.bot.home('UANA')
    expect(headline).toBe('Hola, Ana')
    expect(parts).toContainEqual({ kind: 'entry', text: 'Bogotá', note: '1 en espera.', buttons: [] })
    expect(parts).toContainEqual({
      kind: 'entry',
      text: 'Lima',
      note: 'Wolkvox no recibe consultas. Lo intento de nuevo a las 15:31. Quedan 0 consultas hoy.',
      buttons: [],
    })
    expect(JSON.stringify(parts)).toContain('chats cerrados por canal ayer')
    expect(parts).toContainEqual(expect.objectContaining({ text: 'Idioma: Español' }))
  })

  test('tells a guest what to do, and nothing else', async () => {
    const story = new Story()
    story.people.add({ id: 'UGUEST', isGuest: true })
    expect((await story.bot.home('UGUEST')).parts).toEqual([])
  })
})

describe('a form', () => {
  const filled = (values: Readonly<Record<string, string>>) => ({ purpose: { kind: 'ask' } as const, values })

  test('opened on a message begins with its words, and asks what is sent', async () => {
    const story = new Story()
    const heard = await story.bot.askAbout(story.asking(inThread), '  closed chats yesterday ')
    expect(heard).toMatchObject({
      kind: 'form',
      form: {
        purpose: { kind: 'ask' },
        fields: [{ kind: 'text', isLong: true, value: 'closed chats yesterday' }],
      },
    })
    const asking = story.asking(inThread)
    await story.bot.submit(asking, filled({ question: 'closed chats by channel yesterday' }))
    expect((await story.answers.get(asking.id))?.content.kind).toBe('inquiry')
    expect(await story.bot.submit(story.asking(inThread), filled({}))).toMatchObject({ kind: 'mend' })
  })

  test('for a report offers each by its family, and asks as the command would have', async () => {
    const story = new Story()
    const heard = await story.ask('', privately)
    const report = heard.kind === 'form' ? heard.form.fields[0] : undefined
    expect(report).toMatchObject({
      kind: 'choice',
      groups: expect.arrayContaining([
        { label: 'Chats', options: expect.arrayContaining([expect.objectContaining({ value: 'chat_13' })]) },
      ]),
    })
    const asking = story.asking(privately)
    await story.bot.submit(asking, filled({ report: 'chat_13', period: 'yesterday' }))
    expect((await story.answers.get(asking.id))?.content).toMatchObject({ inquiry: { report: 'chat_13' } })
  })

  test('takes what the report needs besides, and names it where it is missing', async () => {
    const story = new Story()
    const form = { report: 'campaign_5', period: 'yesterday' }
    expect(await story.bot.submit(story.asking(privately), filled(form))).toMatchObject({
      kind: 'mend',
      problems: { parameter: expect.stringContaining('campaign') },
    })
    const asking = story.asking(privately)
    await story.bot.submit(asking, filled({ ...form, parameter: '42' }))
    expect((await story.answers.get(asking.id))?.content).toMatchObject({
      inquiry: { report: 'campaign_5', params: { campaign_id: '42' } },
    })
  })

  test('that searches the catalogue shows what it found', async () => {
    const story = new Story()
    const search = { purpose: { kind: 'search-reports' } as const, values: { words: 'transfers' } }
    const heard = await story.bot.submit(story.asking(privately), search)
    expect(JSON.stringify(heard)).toContain('chat_9')
  })

  test('sent by somebody who may not ask is refused', async () => {
    const story = new Story()
    story.people.add({ id: 'UGUEST', isGuest: true })
    const heard = await story.bot.submit(story.asking(privately, 'UGUEST'), filled({ question: 'chat_13' }))
    expect(heard).toMatchObject({ message: { headline: expect.stringContaining('Only members') } })
  })
})
