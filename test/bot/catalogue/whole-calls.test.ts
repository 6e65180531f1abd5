import { describe, expect, it, test } from 'vitest'
import { inquire } from '../../../src/bot/read/inquire.ts'
import { understand } from '../../../src/question/understand.ts'
import { callKey } from '../../../src/jobs/calls/call-key.ts'
import { now } from '../story.ts'

const account = { name: 'Bogotá', zone: 'America/Bogota' }

function inquiryFor(text: string) {
  const understanding = understand(text, { now, zone: account.zone })
  if (understanding.kind !== 'question') throw new Error(`No question: ${text}`)
  return inquire(understanding.question, account, now, understanding.choices)
}

describe('the calls of a question', () => {
  test.each([
    'session 88231 yesterday',
    'chats of customer 3001234567 by day last week',
    'call transfers in detail of agent 1042 yesterday',
  ])('bring every column where rows are wanted, or found by an id: %s', (text) => {
    expect(inquiryFor(text).calls.every(({ isWhole }) => isWhole === true)).toBe(true)
  })

  test.each(['closed chats by channel yesterday', 'chats of agent Ana yesterday'])(
    'bring what figures are made of: %s',
    (text) => {
      expect(inquiryFor(text).calls.some(({ isWhole }) => isWhole === true)).toBe(false)
    },
  )
})

it('is another call with every column than without', () => {
  const [call] = inquiryFor('calls in detail yesterday').calls
  if (call === undefined) throw new Error('No call')
  expect(callKey({ ...call, isWhole: true })).not.toBe(callKey(call))
})

it('keeps an id that waited for its report', () => {
  const waiting = understand('conn_id 5f3a9c yesterday', { now, zone: account.zone })
  if (waiting.kind !== 'ask-back') throw new Error('No choice')
  const { calls, view } = inquire({ ...waiting.reading, report: 'cdr_1' }, account, now, [])
  expect(view.filters).toEqual([{ words: '5f3a9c', column: 'conn_id' }])
  expect(calls[0]?.isWhole).toBe(true)
})

test('a table by week is cut where the weeks of the asker begin', () => {
  const understanding = understand('closed chats by week last month', {
    now,
    zone: account.zone,
    weekStart: 'sunday',
  })
  const question = understanding.kind === 'question' ? understanding.question : undefined
  expect(question && inquire(question, account, now, []).view.weekStart).toBe('sunday')
})
