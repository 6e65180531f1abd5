import { describe, expect, test, vi } from 'vitest'
import { buttonsOf } from '../buttons-of.ts'
import { tableIn } from '../present/present.case.ts'
import { inThread, privately } from '../story.ts'
import { Stage } from './stage.ts'

const chats = Array.from({ length: 23 }, (_, index) => ({
  conn_id: `c${index}`,
  channel: 'whatsapp',
  date: `2026-03-17 10:${String(index).padStart(2, '0')}:00`,
  customer_id: '3001234567',
  customer_name: 'Rosa Díaz',
  customer_email: 'rosa@example.com',
  agent_id: '1042',
  agent_name: 'Luisa Peña',
  comments: '=HYPERLINK("http://x")',
}))
const inDm = { kind: 'post', channel: 'D-UANA', threadTs: '1.1', audience: 'private' } as const

function staged(isSupervisor: boolean): Stage {
  const stage = new Stage()
  stage.people.add({ id: 'UANA', name: 'Ana', isSupervisor })
  return stage
}

function upload(stage: Stage): string {
  return new TextDecoder().decode(stage.chat.uploads.at(-1)?.file.content)
}

describe('the rows of one customer', () => {
  const question = 'the chats of customer 3001234567 yesterday'

  test('are paged, edited in place, and entered in the log as personal', async () => {
    const stage = await staged(true).begin(question, inDm, chats)
    const [first] = stage.messages
    expect(first?.headline).toBe('23 rows of “Chats in detail” on Tue 17 Mar 2026')
    expect(first?.context[0]).toBe('Page 1 of 3')
    expect(JSON.stringify(first)).toContain('Rosa Díaz')
    const labels = (message = stage.messages[0]) => buttonsOf(message).map(({ label }) => label)
    expect(labels()).toEqual(['Next page', 'Export to CSV', 'Export to Excel'])
    await stage.press({ kind: 'rows', page: 1 }, inDm, chats)
    expect(stage.messages).toHaveLength(1)
    expect(labels()).toEqual(['Previous page', 'Next page', 'Export to CSV', 'Export to Excel'])
    await stage.press({ kind: 'rows', page: 2 }, inDm, chats)
    expect(stage.messages[0] && tableIn(stage.messages[0])?.rows).toHaveLength(3)
    expect(labels()[0]).toBe('Previous page')
    expect(stage.ledger.entries).toMatchObject(
      Array.from({ length: 3 }, () => ({ format: 'rows', audience: 'private', rows: 23, hasPersonal: true })),
    )
  })

  test('are said to be incomplete where Wolkvox announced more, on the page and beside the file', async () => {
    const stage = staged(true)
    stage.answered = await stage.asked(question, inDm)
    await stage.land(chats, { announced: 900, given: 23 })
    expect(stage.messages[0]?.parts[0]).toMatchObject({ text: expect.stringContaining('announced 900') })
    await stage.press({ kind: 'file', format: 'csv', of: 'rows' }, inDm)
    const beside = stage.chat.uploads.map(({ message }) => message.parts)
    expect(beside).toEqual([[{ kind: 'text', text: expect.stringContaining('handed over 23') }]])
  })

  test('are asked of Wolkvox whole', async () => {
    const stage = staged(true)
    await stage.asked(question, privately)
    expect(stage.calls.waiting()).toMatchObject([{ isWhole: true }])
  })

  test('are no table where there are one or two, but lines', async () => {
    const stage = await staged(true).begin(question, inDm, chats.slice(0, 1))
    expect(stage.messages[0]?.parts).toMatchObject([
      { kind: 'text', text: expect.stringContaining('Rosa Díaz') },
    ])
  })

  test('call values as answers do', async () => {
    const row = { ...chats[0], feeling: 'negative', last_participant_who_spoke: 'agent' }
    const stage = await staged(true).begin(question, inDm, [row])
    const text = JSON.stringify(stage.messages[0]?.parts)
    expect(text).toContain('Negative')
    expect(text).toContain('The agent')
  })

  test('that are none are said to be none, and offer no file', async () => {
    const stage = await staged(true).begin(question, inDm, [])
    expect(stage.headlines[0]).toBe('No matching rows in “Chats in detail” on Tue 17 Mar 2026')
    expect(buttonsOf(stage.messages[0])).toEqual([])
    await stage.press({ kind: 'file', format: 'csv', of: 'rows' }, inDm, [])
    expect(stage.chat.uploads).toEqual([])
    expect(stage.headlines.at(-1)).toContain('No matching rows')
  })

  test('are turned by nobody who is no supervisor any more', async () => {
    const stage = await staged(true).begin(question, inDm, chats)
    stage.people.add({ id: 'UANA', name: 'Ana', isSupervisor: false })
    const { heard } = await stage.press({ kind: 'rows', page: 1 }, inDm, chats)
    expect(stage.messages[0]?.context[0]).toBe('Page 1 of 3')
    expect(heard).toMatchObject({ message: { headline: expect.stringContaining('upervisor') } })
  })

  test('are not shared in a channel', async () => {
    const stage = await staged(true).begin(
      'the chats of customer 3001234567 yesterday by hour',
      privately,
      chats,
    )
    const offered = buttonsOf(stage.chat.responses[0]?.message).map(({ press }) => press.kind)
    expect(offered).not.toContain('share')
    const { heard } = await stage.press({ kind: 'share' }, privately, chats)
    expect(heard).toMatchObject({ message: { headline: 'This is about one customer, so it stays private.' } })
  })
})

test('a shared answer names no customers, whoever shares it', async () => {
  const rows = [{ telephone: '3001234567' }, { telephone: '3019277425' }]
  const stage = await staged(true).begin('campaign_8 of campaign 42 by customer yesterday', privately, rows)
  await stage.press({ kind: 'share' }, privately, rows)
  const [own, shared] = stage.chat.responses.map(({ message }) => JSON.stringify(message))
  expect(own).toContain('3001234567')
  expect(shared).not.toMatch(/3001234567|3019277425/)
  expect(stage.ledger.entries).toMatchObject([
    { audience: 'private', hasPersonal: true },
    { audience: 'channel', hasPersonal: false },
  ])
})

describe('a file of every row', () => {
  const question = 'chats in detail yesterday'
  const file = { kind: 'file', format: 'csv', of: 'rows' } as const

  test('is offered to supervisors in private alone', async () => {
    for (const [isSupervisor, place, isOffered] of [
      [true, inDm, true],
      [true, inThread, false],
      [false, inDm, false],
    ] as const) {
      const stage = await staged(isSupervisor).begin(question, place, chats)
      const presses = buttonsOf(stage.messages[0]).map(({ press }) => press)
      expect(presses.some((press) => press.kind === 'file' && press.of === 'rows')).toBe(isOffered)
    }
  })

  test('goes to the DM of a supervisor who presses an earlier button in a channel', async () => {
    const stage = await staged(true).begin(question, inThread, chats)
    const { heard } = await stage.press(file, inThread, chats)
    expect(heard).toMatchObject({ message: { headline: expect.stringContaining('DM') } })
    expect(stage.chat.uploads.map(({ place }) => place.channel)).toEqual(['D-UANA'])
    expect(upload(stage).trim().split('\r\n')).toHaveLength(24)
    expect(stage.ledger.entries.at(-1)).toMatchObject({ format: 'csv', rows: 23, hasPersonal: true })
  })

  test('is refused to everybody else, in private too', async () => {
    for (const place of [inThread, inDm]) {
      const stage = await staged(false).begin(question, place, chats)
      const { heard } = await stage.press(file, place, chats)
      expect(heard).toMatchObject({ message: { headline: expect.stringContaining('Only supervisors') } })
      expect(stage.chat.uploads).toEqual([])
    }
  })

  test('names customers and agents, and free text is no formula', async () => {
    const stage = await staged(true).begin(question, inDm, chats)
    await stage.press(file, inDm, chats)
    expect(upload(stage)).toMatch(/Rosa Díaz.*Luisa Peña/)
    expect(upload(stage)).not.toMatch(/[;,\n"]=HYPERLINK/)
  })

  test('of more rows than can be put together is refused, with what to do', async () => {
    const stage = await staged(true).begin(question, inDm, chats)
    stage.rowMaker.mostRows = chats.length - 1
    await stage.press(file, inDm, chats)
    expect(stage.chat.uploads).toEqual([])
    expect(stage.messages.at(-1)?.headline).toBe(
      'There are more rows than I can put together at once. Ask for a shorter period.',
    )
    expect(stage.ledger.entries.at(-1)).not.toMatchObject({ format: 'csv' })
  })

  test('is fetched again where what was kept is gone', async () => {
    const stage = await staged(true).begin(question, inDm, chats)
    stage.now += 6000
    await stage.bot.press(stage.asking(inDm), { ...file, answer: stage.answered })
    await stage.work()
    const gone = vi.spyOn(stage.calls, 'tables').mockResolvedValueOnce(undefined)
    await stage.land(chats)
    expect(gone).toHaveBeenCalledTimes(2)
    expect(stage.chat.uploads).toHaveLength(1)
  })
})

test('a breakdown by customer names them to a supervisor in private alone, and enters it as personal', async () => {
  const question = 'campaign_8 of campaign 42 by customer yesterday'
  const rows = ['3001234567', '3019277425'].map((telephone) => ({ telephone }))
  for (const [isSupervisor, place, isNamed] of [
    [true, inDm, true],
    [true, inThread, false],
    [false, inDm, false],
  ] as const) {
    const stage = await staged(isSupervisor).begin(question, place, rows)
    expect(/3001234567/.test(JSON.stringify(stage.messages))).toBe(isNamed)
    expect(stage.ledger.entries.at(-1)?.hasPersonal).toBe(isNamed)
  }
})
