import { expect, test } from 'vitest'
import type { Answer, AnswerShape } from '../../../src/bot/model/answer-record.ts'
import { enterInLedger } from '../../../src/bot/answer/enter-in-ledger.ts'
import { inThread, Story } from '../story.ts'

const delivered = { rows: 2, outcome: 'answered', hasPersonal: false }

async function entered(change: (record: Answer) => Answer) {
  const story = new Story()
  const asking = story.asking(inThread)
  await story.bot.ask(asking, 'closed chats by channel yesterday')
  const record = await story.answers.get(asking.id)
  if (record?.content.kind !== 'inquiry') throw new Error('Expected a question')
  await enterInLedger(
    { ledger: story.ledger, now: () => story.now },
    change(record),
    record.content.inquiry,
    delivered,
  )
  return { entry: story.ledger.entries[0], story }
}

test('the log says who asked which report for when and where, and nothing of what was typed or answered', async () => {
  const { entry, story } = await entered((record) => record)
  expect(entry).toEqual({
    at: story.now,
    person: 'UANA',
    channel: 'COPS',
    audience: 'channel',
    report: 'chat_13',
    account: 'Bogotá',
    start: Date.parse('2026-03-17T05:00:00Z'),
    end: Date.parse('2026-03-18T05:00:00Z'),
    rows: 2,
    outcome: 'answered',
    hasPersonal: false,
    format: 'answer',
  })
})

test('the log names the DM that an answer went to', async () => {
  const { entry } = await entered((record) => ({
    ...record,
    place: { kind: 'direct', audience: 'private' },
    posted: { channel: 'D-UANA', ts: '1.1' },
  }))
  expect(entry).toMatchObject({ channel: 'D-UANA', audience: 'private' })
})

test.each<[AnswerShape, string]>([
  [{ kind: 'file', format: 'xlsx', of: 'rows' }, 'xlsx'],
  [{ kind: 'rows', page: 0 }, 'rows'],
])('the log says as what an answer went out: %o', async (as, format) => {
  const { entry } = await entered((record) =>
    record.content.kind === 'inquiry' ? { ...record, content: { ...record.content, as } } : record,
  )
  expect(entry?.format).toBe(format)
})
