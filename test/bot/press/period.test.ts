import { describe, expect, test } from 'vitest'
import { besides } from '../../../src/bot/model/beside-period.ts'
import { Stage } from './stage.ts'

const zone = 'America/Bogota'
const span = (start: string, end: string, where = zone) => ({
  start: Date.parse(start),
  end: Date.parse(end),
  zone: where,
})

describe('the period beside another', () => {
  test.each([
    ['a day', span('2026-03-17T05:00Z', '2026-03-18T05:00Z'), '2026-03-16T05:00Z', '2026-03-17T05:00Z'],
    ['a week', span('2026-03-09T05:00Z', '2026-03-16T05:00Z'), '2026-03-02T05:00Z', '2026-03-09T05:00Z'],
    ['a month', span('2026-03-01T05:00Z', '2026-04-01T05:00Z'), '2026-02-01T05:00Z', '2026-03-01T05:00Z'],
    ['a quarter', span('2026-01-01T05:00Z', '2026-04-01T05:00Z'), '2025-10-01T05:00Z', '2026-01-01T05:00Z'],
    [
      'the second half of the month',
      span('2026-03-01T05:00Z', '2026-03-16T05:00Z'),
      '2026-02-16T05:00Z',
      '2026-03-01T05:00Z',
    ],
    ['a weekend', span('2026-03-14T05:00Z', '2026-03-16T05:00Z'), '2026-03-07T05:00Z', '2026-03-09T05:00Z'],
    ['an hour', span('2026-03-17T15:00Z', '2026-03-17T16:00Z'), '2026-03-17T14:00Z', '2026-03-17T15:00Z'],
    [
      'a day after the clocks were put forward',
      span('2026-03-09T04:00Z', '2026-03-10T04:00Z', 'America/New_York'),
      '2026-03-08T05:00Z',
      '2026-03-09T04:00Z',
    ],
  ])('is %s', (_, period, start, end) => {
    const before = besides(period, -1)
    expect(before).toEqual(span(start, end, period.zone))
    expect(besides(before, 1)).toEqual(period)
  })
})

/** Wednesday 18 March 2026, 15:30. */
async function submit(values: Readonly<Record<string, string>>) {
  const stage = await new Stage().begin()
  const purpose = { kind: 'period', answer: stage.answered } as const
  const heard = await stage.bot.submit(stage.asking(), { purpose, values })
  await stage.work()
  await stage.land([{ channel: 'web', interaction: '9' }])
  return { heard, stage }
}

describe('not this period', () => {
  test('begins with the days of the answer', async () => {
    const stage = await new Stage().begin()
    const { heard } = await stage.press({ kind: 'other-period' })
    expect(heard).toMatchObject({
      form: {
        purpose: { kind: 'period', answer: stage.answered },
        fields: [{ value: '2026-03-17' }, { value: '2026-03-17' }, { id: 'from-time' }, { id: 'to-time' }],
      },
    })
  })

  test.each([
    [{ from: '2026-03-02', to: '2026-03-04' }, 'from Mon 2 Mar to Wed 4 Mar 2026'],
    [{ from: '2026-03-02', to: '2026-03-02', 'from-time': '08:00', 'to-time': '10:30' }, '08:00–10:30'],
    [{ from: '2026-03-02', to: '2026-03-02', 'from-time': '08:00' }, 'Mon 2 Mar 2026'],
  ])('%o', async (values, text) => {
    const { stage } = await submit(values)
    expect(stage.chat.posts).toHaveLength(2)
    expect(stage.headlines[1]).toContain(text)
  })

  test.each([
    [{ from: '2026-03-04', to: '2026-03-02' }, { to: 'The end is before the beginning.' }],
    [
      { from: '2026-03-04', to: '2026-03-04', 'from-time': '10:00', 'to-time': '10:00' },
      { to: 'The end is before the beginning.' },
    ],
    [{ to: '2026-03-04' }, { to: 'The end is before the beginning.' }],
    [{ from: '2026-03-19', to: '2026-03-20' }, { from: 'That has not begun yet.' }],
    [{ from: '2025-01-01', to: '2026-03-01' }, { to: 'Ask for 13 months at most.' }],
  ])('%o has to be mended', async (values, problems) => {
    const { heard, stage } = await submit(values)
    expect(heard).toEqual({ kind: 'mend', problems })
    expect(stage.chat.posts).toHaveLength(1)
  })

  test('of an answer that is gone says that its buttons have expired', async () => {
    const stage = new Stage()
    const purpose = { kind: 'period', answer: 'gone' } as const
    await stage.bot.submit(stage.asking(), { purpose, values: { from: '2026-03-02', to: '2026-03-02' } })
    await stage.work()
    expect(stage.headlines[0]).toContain('have expired')
  })
})

test('comparing by button is comparing in words', async () => {
  const pressed = await new Stage().begin('closed chats by channel from 1 to 15 march 2026')
  await pressed.press({ kind: 'compare' })
  const typed = await new Stage().begin('closed chats by channel from 1 to 15 march 2026 vs previous period')
  expect(pressed.headlines[1]).toContain('Mon 16 Feb – Sat 28 Feb 2026')
  expect(pressed.headlines[1]).toBe(typed.headlines[0])
})

test('the period after one that still runs has not begun', async () => {
  const stage = await new Stage().begin('closed chats by channel today')
  const { heard } = await stage.press({ kind: 'shift', by: 1 })
  expect(heard).toMatchObject({ kind: 'said', message: { headline: 'That has not begun yet.' } })
})

test('a shifted comparison is shifted with what it is compared with', async () => {
  const stage = await new Stage().begin('closed chats by channel yesterday vs the day before yesterday')
  await stage.press({ kind: 'shift', by: -1 })
  expect(stage.headlines[1]).toContain('on Mon 16 Mar 2026, no change against Sun 15 Mar 2026')
})
