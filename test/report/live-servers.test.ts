/** What live servers do beside what is documented, as public clients of the API report it: test/facts/live.json. */
import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/report/summary/summarise.ts'
import { tabulate } from '../../src/report/table/tabulate.ts'
import { instantOf } from '../../src/report/time/wall-clock.ts'
import { widened } from '../../src/report/time/windows.ts'
import { ask, lines, report } from './ask.ts'

const at = (clock: string) => Date.parse(`2026-03-17T${clock}Z`)

describe('who did not work, and hours that are closed or still to come,', () => {
  const nothing = { calls: '0', login_time: '00:00:00', aux_time: '00:00:00', occupancy: '0.00 %' }
  const worked = { ...nothing, calls: '3', login_time: '00:50:00' }

  it('are no rows by agent', () => {
    const rows = [
      { agent_id: '1', agent_name: 'Ana', ...worked },
      { agent_id: '2', agent_name: 'Luis', ...nothing },
      { agent_id: '3', agent_name: 'Eva', ...nothing, calls: '-', login_time: '' },
    ]
    const summary = ask('agent_1', rows)
    expect(lines(summary.sections[0])?.map(([agent]) => agent)).toEqual(['Ana'])
    expect(summary.rows).toEqual({ fetched: 3, used: 1 })
  })

  it('are none by hour, also where the period is a running day', () => {
    const hour = (hour: string, cells: typeof worked) => ({
      agent_id: '1',
      agent_name: 'Ana',
      date: '20260317',
      hour,
      ...cells,
    })
    const rows = [
      hour('05:00', nothing),
      hour('06:00', worked),
      hour('07:00', nothing),
      hour('08:00', worked),
      hour('21:00', nothing),
    ]
    const span = { start: at('00:00'), end: at('09:30') }
    const hours = (api: string, data = rows) => lines(ask(api, data, { by: ['hour'], span }).sections[0])
    expect(hours('agent_8')?.map(([hour]) => hour)).toEqual([
      '2026-03-17T06',
      '2026-03-17T07',
      '2026-03-17T08',
    ])
    expect(hours('agent_6')?.map(([hour]) => hour)).toEqual([6, 7, 8])
  })

  it('are none of calls that came in', () => {
    const rows = ['00', '08', '09', '23'].map((hour, index) => ({
      hour,
      inbound_calls: index % 3 === 0 ? '0' : '4',
    }))
    expect(lines(ask('skill_4', rows).sections[0])?.map(([hour]) => hour)).toEqual([8, 9])
  })

  it('are dropped only by what a row says', () => {
    expect(ask('agent_1', [{ agent_name: 'Ana', aux_time: '01:00:00' }]).rows.used).toBe(1)
  })
})

describe('logins and logouts', () => {
  const shift = (agent_name: string, day: string, login: string, logout: string) => ({
    agent_id: agent_name,
    agent_name,
    date: `2026-03-${day}`,
    login: `2026-03-${day} ${login}`,
    logout: `2026-03-${logout}`,
    login_time: '04:00:00',
  })
  const [hour, minute] = [3_600_000, 60_000]

  it('lead with the first login and the last logout, who came first first', () => {
    const summary = ask('agent_7', [
      shift('Luis', '16', '08:01:30', '16 17:02:00'),
      shift('Ana', '16', '06:58:10', '16 12:00:00'),
      shift('Ana', '16', '13:00:00', '17 00:30:00'),
    ])
    expect(summary.figures.slice(0, 2).map(({ id }) => id)).toEqual(['first-login', 'last-logout'])
    const ana = [6 * hour + 58 * minute + 10_000, 24.5 * hour]
    expect(summary.figures.slice(0, 2).map(({ value }) => value)).toEqual(ana)
    const byAgent = summary.sections[0]?.groups.map(({ values }) => values.slice(0, 2))
    expect(byAgent).toEqual([ana, [8 * hour + minute + 30_000, 17 * hour + 2 * minute]])
  })

  it('of a running day have no logout yet, as it moves while somebody is connected', () => {
    const rows = [
      shift('Ana', '16', '07:00:00', '16 15:00:00'),
      shift('Ana', '17', '07:00:00', '17 09:30:00'),
      shift('Luis', '17', '06:00:00', '17 09:30:00'),
    ]
    const span = { start: at('00:00') - 24 * hour, end: at('09:30') }
    const { figures, sections } = ask('agent_7', rows, { by: ['agent'], span })
    expect(figures[1]?.value).toBe(15 * hour)
    expect(sections[0]?.groups.map(({ values }) => values[1])).toEqual([null, 15 * hour])
  })
})

describe('attempts of a campaign are told by the clock of the account', () => {
  const attempts = ['2026-03-17 04:30:00', '2026-03-17 21:59:59', '2026-03-17 22:00:00'].map((date) => ({
    result: 'ANSWER',
    date,
  }))
  const day = { start: at('00:00'), end: at('00:00') + 86_400_000 }
  const hours = (zone: string) => {
    const table = tabulate(report('campaign_3'), attempts, { span: day, zone })
    const { sections } = summarise(report('campaign_3'), [table], { by: ['hour'], filters: [] }, day)
    return lines(sections[0])?.flatMap(([hour, dials]) => (dials === 0 ? [] : [hour]))
  }

  it('which Wolkvox gives in GMT-5', () => {
    expect(hours('America/Bogota')).toEqual(['2026-03-17T04', '2026-03-17T21', '2026-03-17T22'])
    expect(hours('America/Mexico_City')).toEqual(['2026-03-17T03', '2026-03-17T20', '2026-03-17T21'])
  })

  it('and the days as well', () => {
    expect(hours('America/Sao_Paulo')).toEqual(['2026-03-17T06', '2026-03-17T23'])
  })

  it.each([
    ['America/Bogota', '2026-03-17T05:00', '2026-03-18T05:00'],
    ['America/Sao_Paulo', '2026-03-17T01:00', '2026-03-18T03:00'],
    ['America/Mexico_City', '2026-03-17T06:00', '2026-03-18T07:00'],
  ])('and the call goes as far as the two clocks differ (%s)', (zone, start, end) => {
    const period = { start: instantOf(day.start, zone), end: instantOf(day.end, zone), zone }
    const wide = widened(period, 'Etc/GMT+5')
    expect([wide.start, wide.end]).toEqual([`${start}Z`, `${end}Z`].map(Date.parse))
    expect(widened(period, undefined)).toBe(period)
  })
})

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
