import { describe, expect, test } from 'vitest'
import { buttonsOf } from '../buttons-of.ts'
import { inThread, later, privately } from '../story.ts'
import { type Pressed, Stage } from './stage.ts'

const yesterday = '1,264 closed chats on Tue 17 Mar 2026'

function told(message: { readonly headline: string } | undefined): string {
  return JSON.stringify(message)
}

/** What each button says in a thread, as its newest message. */
const inThreads: readonly (readonly [Pressed, string])[] = [
  [{ kind: 'choose-report', report: 'chat_3' }, 'closed interactions'],
  [{ kind: 'compare' }, 'against Mon 16 Mar 2026'],
  [{ kind: 'break-down', by: 'channel' }, 'By channel'],
  [{ kind: 'shift', by: -1 }, 'Mon 16 Mar 2026'],
  [{ kind: 'shift', by: 1 }, 'Wed 18 Mar 2026'],
  [{ kind: 'how' }, 'How this was computed'],
  [{ kind: 'share' }, yesterday],
  [{ kind: 'send-to-dm' }, yesterday],
]

/** What is only for who pressed. */
const aside: readonly (readonly [Pressed, string])[] = [
  [{ kind: 'rate', isGood: true }, 'Thank you'],
  [{ kind: 'rate', isGood: false }, 'pick another report'],
  [{ kind: 'cancel' }, 'already'],
  [{ kind: 'rows', page: 0 }, 'upervisor'],
]

describe('in a thread', () => {
  test.each(inThreads)('%o', async (pressed, text) => {
    const stage = await new Stage().begin()
    await stage.press(pressed)
    expect(stage.chat.posts).toHaveLength(2)
    expect(stage.headlines[0]).toBe(yesterday)
    expect(told(stage.messages[1])).toContain(text)
  })

  test.each(aside)('%o is said to who pressed, and nothing in the thread', async (pressed, text) => {
    const stage = await new Stage().begin()
    const { heard } = await stage.press(pressed)
    expect(heard).toMatchObject({ kind: 'said', message: { headline: expect.stringContaining(text) } })
    expect(stage.chat.posts).toHaveLength(1)
  })

  test('refresh edits the answer, and says when and by whom', async () => {
    const stage = await new Stage().begin()
    stage.people.add({ id: 'ULUIS', name: 'Luis' })
    stage.now += 10 * 60_000
    const { id } = await stage.press(
      { kind: 'refresh' },
      inThread,
      [{ channel: 'web', interaction: '9' }],
      'ULUIS',
    )
    const [message, ...others] = stage.messages
    expect(others).toEqual([])
    expect(message?.headline).toBe('9 closed chats on Tue 17 Mar 2026')
    expect(message?.context).toContain('Updated at 15:40 by Luis')
    expect(buttonsOf(message).map(({ press }) => 'answer' in press && press.answer)).not.toContain(
      stage.answered,
    )
    expect(buttonsOf(message)[0]?.press).toEqual({ kind: 'refresh', answer: id })
  })

  test('refresh by two people leaves one answer', async () => {
    const stage = await new Stage().begin()
    stage.now += 10 * 60_000
    await stage.press({ kind: 'refresh' })
    await stage.press({ kind: 'refresh' }, inThread, [{ channel: 'web', interaction: '9' }])
    expect(stage.headlines).toEqual(['9 closed chats on Tue 17 Mar 2026'])
  })

  test('refresh leaves the figures while it lasts, and says below them why it failed', async () => {
    const stage = await new Stage().begin()
    stage.now += 6000
    await stage.bot.press(stage.asking(), { kind: 'refresh', answer: stage.answered })
    await stage.work()
    expect(stage.headlines).toEqual([yesterday])
    expect(stage.chat.statuses.at(-1)?.text).toContain('Looking up')
    stage.now += 90_000
    for (const call of stage.calls.waiting()) stage.calls.fail(call, 'timeout', stage.now)
    await stage.work()
    const [figures, apology] = stage.messages
    expect(figures?.headline).toBe(yesterday)
    expect(apology?.headline).toContain('took too long')
    expect(told(apology)).toContain('still the earlier ones')
  })

  test.each([
    ['chart', ['chart']],
    ['table', ['table']],
  ] as const)('show-as %s edits the answer into nothing else, without a call', async (as, kinds) => {
    const stage = await new Stage().begin()
    await stage.press({ kind: 'show-as', as })
    expect(stage.messages).toHaveLength(1)
    const drawn = stage.messages[0]?.parts.map(({ kind }) => kind)
    expect(drawn?.filter((kind) => kind === 'chart' || kind === 'table')).toEqual(kinds)
  })

  test.each(['csv', 'xlsx'] as const)('file: %s', async (format) => {
    const stage = await new Stage().begin()
    await stage.press({ kind: 'show-as', as: 'chart' })
    await stage.press({ kind: 'file', format, of: 'summary' })
    const [upload] = stage.chat.uploads
    expect(upload?.place).toMatchObject({ channel: 'COPS', threadTs: '1.1' })
    const content = new TextDecoder().decode(upload?.file.content)
    for (const name of ['WhatsApp', '1200', '1264']) expect(content).toContain(name)
  })

  test.each(['csv', 'xlsx'] as const)('file: %s of nothing is none, and says why', async (format) => {
    const none = [{ channel: 'sms', interaction: '0' }]
    const stage = await new Stage().begin('closed chats of yesterday only whatsapp', inThread, none)
    await stage.press({ kind: 'file', format, of: 'summary' }, inThread, none)
    expect(stage.chat.uploads).toEqual([])
    expect(stage.headlines.at(-1)).toBe('No closed chats match “WhatsApp” on Tue 17 Mar 2026')
  })

  test('file: has every group, also those that the answer leaves out, save where the first were asked for', async () => {
    const transfers = Array.from({ length: 30 }, (_, index) => ({
      transfer_agent_name: `Agent-${index}`,
      receiver_agent_name: 'Juan',
      channel: 'email',
      date: '2026-03-17 10:00:00',
    }))
    const linesOf = async (text: string) => {
      const stage = await new Stage().begin(text, privately, transfers)
      await stage.press({ kind: 'file', format: 'csv', of: 'summary' }, privately, transfers)
      const content = new TextDecoder().decode(stage.chat.uploads[0]?.file.content)
      return content.split('\r\n').filter((line) => line.startsWith('Agent-'))
    }
    expect(await linesOf('mail transfers yesterday')).toHaveLength(30)
    expect(await linesOf('top 3 agents by mail transfers yesterday')).toHaveLength(3)
  })

  test.each(['schedule', 'other-period'] as const)('%s opens a form', async (kind) => {
    const stage = await new Stage().begin()
    const { heard } = await stage.press({ kind })
    expect(heard.kind).toBe('form')
  })
})

describe('under a private answer', () => {
  test.each<[Pressed, string]>([
    [{ kind: 'choose-report', report: 'chat_3' }, 'closed interactions'],
    [{ kind: 'refresh' }, 'Updated'],
    [{ kind: 'compare' }, 'against Mon 16 Mar 2026'],
    [{ kind: 'break-down', by: 'channel' }, 'By channel'],
    [{ kind: 'shift', by: -1 }, 'Mon 16 Mar 2026'],
    [{ kind: 'show-as', as: 'table' }, yesterday],
  ])('%o replaces it', async (pressed, text) => {
    const stage = await new Stage().begin(undefined, privately)
    const place = { ...later(60 * 60_000), replaces: true }
    await stage.press(pressed, place)
    const last = stage.chat.responses.at(-1)
    expect(told(last?.message)).toContain(text)
    expect(last?.place).toMatchObject({ audience: 'private', replaces: true })
    expect(stage.chat.posts).toEqual([])
  })

  test('share says it to everyone, and leaves it standing', async () => {
    const stage = await new Stage().begin(undefined, privately)
    const { heard } = await stage.press({ kind: 'share' }, { ...privately, replaces: true })
    expect(heard).toEqual({ kind: 'accepted' })
    const shared = stage.chat.responses.at(-1)
    expect(shared?.place).toMatchObject({ audience: 'channel', replaces: false })
    expect(shared?.message.context[0]).toBe('Shared by Ana')
  })

  test.each<[Pressed]>([[{ kind: 'send-to-dm' }], [{ kind: 'file', format: 'csv', of: 'summary' }]])(
    '%o goes to the DM, and says so',
    async (pressed) => {
      const stage = await new Stage().begin(undefined, privately)
      const { heard } = await stage.press(pressed, { ...privately, replaces: true })
      expect(heard).toMatchObject({
        kind: 'said',
        message: { headline: 'Sent to your DM.' },
      })
      const places = [...stage.chat.posts, ...stage.chat.uploads].map(({ place }) => place.channel)
      expect(new Set(places)).toEqual(new Set(['D-UANA']))
    },
  )

  test.each<[Pressed, string]>([
    [{ kind: 'how' }, 'How this was computed'],
    [{ kind: 'rate', isGood: true }, 'Thank you'],
  ])('%o is said beside it', async (pressed, text) => {
    const stage = await new Stage().begin(undefined, privately)
    const { heard } = await stage.press(pressed, { ...privately, replaces: true })
    expect(heard).toMatchObject({ kind: 'said', message: { headline: expect.stringContaining(text) } })
  })

  test('a refresh that fails leaves the figures', async () => {
    const stage = await new Stage().begin(undefined, privately)
    stage.now += 6000
    const place = { ...privately, replaces: true }
    const heard = await stage.bot.press(stage.asking(place), { kind: 'refresh', answer: stage.answered })
    expect(heard).toMatchObject({ kind: 'said' })
    await stage.work()
    for (const call of stage.calls.waiting()) stage.calls.fail(call, 'timeout', stage.now + 1)
    await stage.work()
    expect(stage.chat.responses.at(-1)?.place.replaces).toBe(false)
  })
})

describe('a button', () => {
  test.each<Pressed>([
    { kind: 'refresh' },
    { kind: 'compare' },
    { kind: 'how' },
    { kind: 'schedule' },
    { kind: 'cancel' },
    { kind: 'file', format: 'csv', of: 'rows' },
  ])('on an answer too old says so: %o', async (pressed) => {
    const stage = new Stage()
    stage.answered = 'gone'
    const { heard } = await stage.press(pressed, privately)
    expect(heard).toMatchObject({ message: { headline: expect.stringContaining('have expired') } })
  })

  test('works days later, of the same day', async () => {
    const stage = await new Stage().begin()
    stage.now += 5 * 24 * 60 * 60_000
    await stage.press({ kind: 'refresh' })
    expect(stage.headlines).toEqual([yesterday])
  })

  test('asks whether to make many calls once, and again when the question changes', async () => {
    const stage = new Stage()
    stage.answered = await stage.asked('chat_13 by day last month')
    expect(buttonsOf(stage.messages[0])[0]?.press.kind).toBe('go-on')
    const { id } = await stage.press({ kind: 'go-on' }, inThread, [])
    stage.answered = id
    await stage.press({ kind: 'refresh' }, inThread, [])
    expect(stage.headlines.filter((headline) => headline.includes('Go on?'))).toHaveLength(1)
    await stage.press({ kind: 'shift', by: -1 }, inThread, [])
    expect(stage.headlines.filter((headline) => headline.includes('Go on?'))).toHaveLength(2)
  })

  test('that chooses an account keeps the file that was asked for', async () => {
    const stage = new Stage([
      { name: 'Bogotá', zone: 'America/Bogota' },
      { name: 'Lima', zone: 'America/Lima' },
    ])
    stage.answered = await stage.asked('closed chats by channel yesterday as csv')
    await stage.press({ kind: 'choose-account', account: 'Lima' })
    expect(stage.chat.uploads).toHaveLength(1)
  })

  test('offers to break down by what is not shown yet, also where what was asked for is missing', async () => {
    const offers = async (text: string) => {
      const stage = await new Stage().begin(text)
      return buttonsOf(stage.messages[0]).flatMap(({ press }) =>
        press.kind === 'break-down' ? press.by : [],
      )
    }
    expect(await offers('closed chats by channel yesterday')).toEqual([])
    expect(await offers('chat_13 by agent yesterday')).toEqual([])
  })

  test('offers every row only where the report has rows', async () => {
    const offers = async (text: string) => {
      const stage = new Stage()
      stage.people.add({ id: 'UANA', name: 'Ana', isSupervisor: true })
      await stage.begin(text, { kind: 'direct', audience: 'private' }, [])
      return buttonsOf(stage.messages[0]).some(({ press }) => press.kind === 'file' && press.of === 'rows')
    }
    expect(await offers('mail transfers yesterday')).toBe(true)
    expect(await offers('closed chats by channel yesterday')).toBe(false)
  })
})
