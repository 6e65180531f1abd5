import { describe, expect, test } from 'vitest'
import type { Place } from '../../../src/bot/model/answer-record.ts'
import { inThread, privately } from '../story.ts'
import { type Pressed, Stage } from '../press/stage.ts'

const chats = [
  { conn_id: 'c1', channel: 'whatsapp', date: '2026-03-17 10:00:00', customer_id: '3001234567' },
  { conn_id: 'c2', channel: 'web', date: '2026-03-17 11:00:00', customer_id: '3019277425' },
]
const inDm = { kind: 'post', channel: 'D-ULUIS', threadTs: '1.1', audience: 'private' } as const
const refusal = /^(Only supervisors see|Solo los supervisores ven|Só supervisores veem)/
const asked = 'chats of customer 3001234567 yesterday by hour'

/** Luis is nobody in particular, Sol a supervisor. */
function staged(): Stage {
  const stage = new Stage()
  stage.people.add({ id: 'ULUIS', name: 'Luis' })
  stage.people.add({ id: 'USOL', name: 'Sol', isSupervisor: true })
  return stage
}

function everything({ chat }: Stage): string {
  return JSON.stringify([chat.posts, chat.responses, chat.uploads, chat.whispers])
}

describe('what is made of one customer’s figures is refused to whoever is no supervisor', () => {
  const forms = [
    asked,
    'chats of customer 3001234567 yesterday vs the day before',
    'chats of customer 3001234567 yesterday by channel as csv',
    'average handling time of chats of customer 3001234567 yesterday',
    'chats in detail yesterday by hour only 573001234567',
    'chats in detail yesterday by hour without 573001234567',
    'closed chats yesterday only 573001234567',
    'bot sessions of customer phone 3001234567 yesterday by channel',
    'schedule chats of customer 3001234567 yesterday by hour every day at 8am',
    'sesiones del bot del teléfono 3001234567 ayer por hora',
    'chats do cliente 3001234567 ontem por canal',
  ]
  test.each(forms)('%s', async (text) => {
    for (const place of [inThread, privately, inDm] satisfies readonly Place[]) {
      const stage = staged()
      const heard = await stage.ask(text, place, 'ULUIS')
      await stage.work()
      expect(stage.calls.waiting()).toEqual([])
      const told = heard.kind === 'said' ? heard.message : stage.messages.at(-1)
      expect(told?.headline).toMatch(refusal)
      expect(everything(stage)).not.toContain('3001234567')
      expect(await stage.digests.all()).toEqual([])
    }
  })
})

test('a supervisor who asks in a channel is answered in the DM, with figures as well', async () => {
  const stage = staged()
  await stage.asked(asked, inThread, 'USOL')
  await stage.land(chats)
  const [note, answer] = [stage.chat.posts[0], stage.chat.posts[1]].toSorted(
    (one, other) => Number(one?.place.channel.startsWith('D')) - Number(other?.place.channel.startsWith('D')),
  )
  expect(note?.message.headline).toBe('This is about one case, so I answer in your DM.')
  expect(note?.place.channel).toBe('COPS')
  expect(answer?.place.channel).toBe('D-USOL')
  expect(answer?.message.headline).toContain('Chats: 1 on')
})

test('a supervisor finds one by what can only be a number, or leaves it out', async () => {
  for (const [words, count] of [
    ['only 3001234567', 1],
    ['without 3001234567', 1],
    ['only 3009999999', 0],
  ] as const) {
    const stage = staged()
    await stage.asked(`chats in detail yesterday by hour ${words}`, privately, 'USOL')
    await stage.land([...chats])
    expect(stage.ledger.entries.at(-1)).toMatchObject({ rows: count })
  }
})

test('what goes on from a supervisor’s case in a channel’s thread is nobody else’s', async () => {
  const stage = staged()
  const message = { channel: 'COPS', ts: '1.1' }
  await stage.bot.ask({ ...stage.asking(inThread, 'USOL'), message }, asked)
  await stage.work()
  await stage.land(chats)
  const before = stage.chat.posts.length
  const next = stage.asking(inThread, 'ULUIS')
  await stage.bot.ask({ ...next, message: { channel: 'COPS', ts: '1.2' } }, 'by channel')
  await stage.work()
  expect(stage.calls.waiting()).toEqual([])
  expect(JSON.stringify(await stage.answers.get(next.id))).not.toContain('3001234567')
  expect(stage.chat.posts.length).toBe(before + 1)
})

const presses: readonly Pressed[] = [
  { kind: 'choose-report', report: 'chat_2' },
  { kind: 'choose-account', account: 'Bogotá' },
  { kind: 'retry' },
  { kind: 'share' },
  { kind: 'send-to-dm' },
  { kind: 'refresh' },
  { kind: 'compare' },
  { kind: 'break-down', by: 'channel' },
  { kind: 'show-as', as: 'table' },
  { kind: 'shift', by: -1 },
  { kind: 'other-period' },
  { kind: 'file', format: 'csv', of: 'summary' },
  { kind: 'file', format: 'csv', of: 'rows' },
  { kind: 'how' },
  { kind: 'rows', page: 0 },
  { kind: 'schedule' },
  { kind: 'cancel' },
  { kind: 'rate', isGood: true },
  { kind: 'go-on' },
]

describe('with the id of a supervisor’s answer, nobody else gets anything from', () => {
  test.each(presses)('$kind', async (pressed) => {
    for (const place of [inThread, inDm, { ...privately, replaces: true }] satisfies readonly Place[]) {
      const stage = staged()
      stage.answered = await stage.asked(asked, privately, 'USOL')
      await stage.land(chats)
      const before = everything(stage)
      const { heard } = await stage.press(pressed, place, chats, 'ULUIS')
      expect(heard).toMatchObject({ kind: 'said', message: { headline: expect.stringContaining('expired') } })
      expect(everything(stage)).toBe(before)
      expect(stage.ledger.ratings).toEqual([])
    }
  })

  test.each(['period', 'new-digest'] as const)('a form of %s', async (kind) => {
    const stage = staged()
    const answer = await stage.asked(asked, privately, 'USOL')
    await stage.land(chats)
    const values = {
      from: '2026-03-16',
      to: '2026-03-16',
      questions: ['0'],
      days: 'daily',
      time: '08:00',
      zone: 'America/Bogota',
    }
    const heard = await stage.bot.submit(stage.asking(inDm, 'ULUIS'), { purpose: { kind, answer }, values })
    await stage.work()
    expect(stage.calls.waiting()).toEqual([])
    expect(JSON.stringify(heard)).not.toContain('3001234567')
    expect(await stage.digests.all()).toEqual([])
  })
})

describe('under an answer about one customer that an earlier version posted in a channel', () => {
  async function old(): Promise<Stage> {
    const stage = staged()
    stage.answered = await stage.asked(asked, privately, 'USOL')
    await stage.land(chats)
    await stage.answers.update(stage.answered, { place: inThread, posted: { channel: 'COPS', ts: '1.5' } })
    return stage
  }

  test.each(presses)('$kind tells a member nothing', async (pressed) => {
    const stage = await old()
    const before = everything(stage)
    const { heard } = await stage.press(pressed, inThread, chats, 'ULUIS')
    expect(heard).toMatchObject({ kind: 'said', message: { headline: expect.stringMatching(refusal) } })
    expect(everything(stage)).toBe(before)
  })

  test.each(presses)('$kind tells the channel nothing when a supervisor presses it', async (pressed) => {
    const stage = await old()
    await stage.press(pressed, inThread, chats, 'USOL')
    const inChannel = stage.chat.posts.filter(({ place }) => place.channel === 'COPS')
    expect(inChannel.filter(({ message }) => JSON.stringify(message).includes('3001234567'))).toEqual([])
    expect(stage.chat.uploads.filter(({ place }) => place.channel === 'COPS')).toEqual([])
  })
})

test('an answer that is still open is not told when its asker is a supervisor no more', async () => {
  const stage = staged()
  const id = await stage.asked(asked, privately, 'USOL')
  stage.people.add({ id: 'USOL', name: 'Sol' })
  await stage.land(chats)
  expect(await stage.answers.get(id)).toMatchObject({ state: 'done', outcome: 'said' })
  expect(stage.chat.responses.at(-1)?.message.headline).toMatch(refusal)
})
