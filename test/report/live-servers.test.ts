/** What live servers do beside what is documented, as public clients of the API report it: test/facts/live.json. */
import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/report/summarise.ts'
import { tabulate } from '../../src/report/tabulate.ts'
import { ask, lines, report } from './ask.ts'

const at = (clock: string) => Date.parse(`2026-03-17T${clock}Z`)

describe('agents needed are told for each day', () => {
  const hour = (hour: string, skill_id: string, agents_needed: number) => ({ hour, skill_id, agents_needed })
  const days = [
    [hour('08', '1', 4), hour('08', '2', 3), hour('09', '1', 6)],
    [hour('08', '1', 7), hour('09', '1', 6)],
  ].map((rows) => tabulate(report('skill_5'), rows))
  const needed = (by: readonly string[]) =>
    lines(summarise(report('skill_5'), days, { by, filters: [] }).sections[0])

  it('and of several the average of those that had calls', () => {
    expect(needed(['hour', 'skill'])?.map((line) => line.slice(0, 3))).toEqual([
      [8, '1', 5.5],
      [8, '2', 3],
      [9, '1', 6],
    ])
  })

  it('and not joined over queues', () => {
    expect(needed(['hour'])?.flat()).not.toContain(14)
  })
})

describe('chats go by when they were closed', () => {
  const chat = (opened: string, closed: string) => ({ channel: 'web', date: opened, date_close: closed })
  const rows = [
    chat('2026-03-16 09:00:00', '2026-03-17 08:10:00'),
    chat('2026-03-16 20:00:00', '2026-03-17 19:59:00'),
    chat('2026-03-16 23:00:00', '2026-03-17 22:30:00'),
  ]
  const day = { start: at('00:00'), end: at('00:00') + 86_400_000 }
  const until2025 = { start: day.start, end: at('20:25') }
  const used = (data: readonly Record<string, string>[]) => {
    const table = tabulate(report('chat_1'), data, { span: day })
    return summarise(report('chat_1'), [table], { by: [], filters: [] }, until2025).rows.used
  }

  it('when a day is cut at a time of day', () => {
    expect(used(rows)).toBe(2)
  })

  it('by when they were opened where a server does not say when they were closed', () => {
    const older = rows.map(({ date_close: date, channel }) => ({ channel, date }))
    expect(used(older)).toBe(2)
    const mixed = [rows[0], older[1]].map((row) => tabulate(report('chat_1'), [row], { span: day }))
    const view = { by: ['hour'], filters: [] }
    const hours = lines(summarise(report('chat_1'), mixed, view).sections[0])
    expect(hours?.filter(([, chats]) => chats === 1).map(([hour]) => hour)).toEqual([
      '2026-03-17T08',
      '2026-03-17T19',
    ])
  })

  it('by hour and by day', () => {
    const hours = lines(ask('chat_1', rows, { by: ['hour'] }).sections[0])
    expect(hours?.filter(([, chats]) => chats === 1).map(([hour]) => hour)).toEqual([
      '2026-03-17T08',
      '2026-03-17T19',
      '2026-03-17T22',
    ])
    expect(lines(ask('chat_1', rows, { by: ['day'] }).sections[0])).toHaveLength(1)
  })
})
