import { describe, expect, it, test } from 'vitest'

import { ask, lines } from './ask.ts'

const rows = [
  ['Ana', '08', 'email'],
  ['Ana', '09', 'email'],
  ['Ana', '09', 'facebook'],
  ['Luis', '08', 'email'],
  ['Luis', '08', 'facebook'],
  ['Eva', '08', 'email'],
  ['', '08', 'email'],
  ['', '08', 'email'],
  ['', '08', 'email'],
  ['', '09', 'email'],
].map(([agent, hour, channel], at) => ({
  conn_id: at,
  date: `2026-03-17 ${hour}:10:00`,
  channel,
  transfer_agent_name: agent,
}))

describe('the top of a cross', () => {
  it('is of agents, each by all their hours', () => {
    const [section] = ask('chat_9', rows, { by: ['agent', 'hour'], top: 2 }).sections
    expect(lines(section)?.map(([agent, hour, count]) => [agent, hour, count])).toEqual([
      ['Ana', '2026-03-17T08', 1],
      ['Luis', '2026-03-17T08', 2],
      ['Ana', '2026-03-17T09', 2],
    ])
  })

  it('is of agents whichever of the two is said first', () => {
    const [section] = ask('chat_9', rows, { by: ['hour', 'agent'], top: 1 }).sections
    expect(lines(section)?.map(([, agent]) => agent)).toEqual(['Ana', 'Ana'])
  })

  it('takes the other end where that is asked for, and keeps those of one agent together', () => {
    const [section] = ask('chat_9', rows, { by: ['agent', 'channel'], order: 'least', top: 2 }).sections
    expect(lines(section)?.map(([agent]) => agent)).toEqual(['Eva', 'Luis', 'Luis'])
  })
})

describe('weeks', () => {
  const sundays = ['2026-03-07', '2026-03-08', '2026-03-14', '2026-03-15'].map((day) => ({
    conn_id: day,
    date: `${day} 10:00:00`,
    channel: 'email',
  }))
  const span = { start: Date.UTC(2026, 2, 7), end: Date.UTC(2026, 2, 16) }

  test.each([
    ['monday', ['2026-03-02', '2026-03-09'], [2, 2]],
    ['sunday', ['2026-03-01', '2026-03-08', '2026-03-15'], [1, 2, 1]],
  ] as const)('begin on %s', (weekStart, days, counts) => {
    const view = { by: ['week'], weekStart, span }
    const found = lines(ask('chat_9', sundays, view).sections[0])
    expect(found?.map(([day]) => String(day).slice(0, 10))).toEqual(days)
    expect(found?.map(([, count]) => count)).toEqual(counts)
  })
})
