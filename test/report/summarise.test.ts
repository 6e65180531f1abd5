import { describe, expect, it } from 'vitest'
import { neededColumns } from '../../src/report/summary/needed.ts'
import { summarise } from '../../src/report/summary/summarise.ts'
import type { View } from '../../src/report/model/summary.ts'
import { tabulate } from '../../src/report/table/tabulate.ts'
import { ask, figure, lines, report } from './ask.ts'

const everything: View = { by: [], filters: [] }
const dayMs = 86_400_000

describe('ratios over several rows', () => {
  const rows = [
    {
      skill_name: 'Ventas',
      inbound_calls: 900,
      answer_calls: 800,
      abandon_calls: 100,
      service_level_20seg: '90 %',
      asa: 10,
    },
    {
      skill_name: 'Soporte',
      inbound_calls: 100,
      answer_calls: 20,
      abandon_calls: 80,
      service_level_20seg: '10 %',
      asa: '00:01:40',
    },
  ]

  it('weights each by what it was computed over, never averages', () => {
    const summary = ask('skill_1', rows)
    expect(figure(summary, 'service-level-20')).toBeCloseTo(0.82)
    expect(figure(summary, 'abandonment')).toBeCloseTo(0.18)
    expect(figure(summary, 'asa')).toBeCloseTo((800 * 10 + 20 * 100) / 820)
  })

  it('takes occupancy from its times', () => {
    const agent = (login: string, talk: string) => ({
      agent_name: 'x',
      login_time: login,
      aux_time: '01:00:00',
      inbound_time: talk,
      outbound_time: '00:00:00',
      acw_time: '00:30:00',
      occupancy: '99 %',
    })
    expect(
      figure(ask('agent_1', [agent('08:00:00', '03:00:00'), agent('04:00:00', '00:30:00')]), 'occupancy'),
    ).toBe(4.5 / 10)
  })

  it('shows what cannot be joined for one row, and says so for several', () => {
    const row = (name: string) => ({ agent_id: name, agent_name: name, silence: '20 %' })
    expect(figure(ask('speech_2', [row('Ana')]), 'silence-share')).toBe(0.2)
    const several = ask('speech_2', [row('Ana'), row('Luis')])
    expect(several.figures.map(({ id }) => id)).toEqual(['agents'])
    expect(lines(several.sections[0])).toEqual([
      ['Ana', 0.2],
      ['Luis', 0.2],
    ])
    expect(several.caveats).toMatchObject([{ kind: 'not-joined' }])
  })
})

describe('order and top', () => {
  const rows = [
    { skill_name: 'A', inbound_calls: 10, service_level_20seg: '50 %' },
    { skill_name: 'B', inbound_calls: 30, service_level_20seg: '90 %' },
    { skill_name: '', inbound_calls: 90, service_level_20seg: '99 %' },
    { skill_name: 'C', inbound_calls: 20, service_level_20seg: '70 %' },
  ]
  const firsts = (view: Partial<View>) =>
    lines(ask('skill_1', rows, { by: ['skill'], ...view }).sections[0])?.map(([name]) => name)

  it('puts the most first and what has no name last', () => {
    expect(firsts({})).toEqual(['B', 'C', 'A', 'empty'])
    expect(firsts({ order: 'least', top: 2 })).toEqual(['A', 'C'])
  })

  it('knows which end is the worst', () => {
    expect(firsts({ measure: 'service-level-20', order: 'worst', top: 1 })).toEqual(['A'])
    expect(firsts({ measure: 'service-level-20', order: 'best', top: 1 })).toEqual(['B'])
  })

  it('says of how many groups the top was taken', () => {
    const [section] = ask('skill_1', rows, { by: ['skill'], top: 1 }).sections
    expect([section?.groups.length, section?.of, section?.totals[0]]).toEqual([1, 4, 150])
  })
})

describe('time', () => {
  const at = (date: string) => ({ conn_id: date, date, channel: 'email' })
  const rows = [
    '2026-03-30 08:10:00',
    '2026-04-03 08:40:00',
    '2026-04-05 23:59:59',
    '2026-04-06 00:00:00',
  ].map(at)
  const by = (...dimensions: string[]) =>
    lines(ask('chat_9', rows, { by: dimensions, measure: 'transfers' }).sections[0])?.map(([key, count]) => [
      key,
      count,
    ])

  it('groups by weekday, week and month', () => {
    expect(by('weekday')).toEqual([
      [1, 2],
      [5, 1],
      [7, 1],
    ])
    expect(by('week')).toEqual([
      ['2026-03-30T00', 3],
      ['2026-04-06T00', 1],
    ])
    expect(by('month')).toEqual([
      ['2026-03-01T00', 1],
      ['2026-04-01T00', 3],
    ])
    expect(by('day')).toHaveLength(8)
  })

  it('groups by the hour and half hour of the day over several days', () => {
    expect(by('half-hour')?.filter(([, count]) => count !== 0)).toEqual([
      ['0:0', 1],
      ['8:0', 1],
      ['8:30', 1],
      ['23:30', 1],
    ])
    expect(by('hour')?.filter(([, count]) => count !== 0)).toEqual([
      [0, 1],
      [8, 2],
      [23, 1],
    ])
  })

  it('fills a curve with zeros up to the ends of what has passed', () => {
    const span = { start: Date.UTC(2026, 3, 3), end: Date.UTC(2026, 3, 3, 10, 20) }
    const [section] = ask('chat_9', [at('2026-04-03 08:40:00')], { by: ['hour'], span }).sections
    expect(lines(section)?.map(([, count]) => count)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0])
    expect(section?.peak).toBe(8)
  })

  it('says of rows that Wolkvox counts in a period whose dates are not theirs, where time is shown', () => {
    const span = { start: Date.UTC(2026, 3, 5), end: Date.UTC(2026, 3, 6) }
    const rows = ['2026-04-04 23:58:00', '2026-04-05 08:00:00'].map((date) => ({
      date,
      type_interaction: 'inbound',
    }))
    const told = (by: View['by']) => {
      const table = tabulate(report('cdr_1'), rows, { span })
      return summarise(report('cdr_1'), [table], { by, filters: [] }, span).caveats
    }
    expect(told(['day'])).toEqual([{ kind: 'outside', rows: 1 }])
    expect(told(['type'])).toEqual([])
  })

  it('cuts the rows outside a clip', () => {
    const table = tabulate(report('chat_9'), rows)
    const clip = { start: Date.UTC(2026, 3, 5), end: Date.UTC(2026, 3, 6) }
    expect(summarise(report('chat_9'), [table], everything, clip).rows).toEqual({ fetched: 4, used: 1 })
  })

  it('keeps a row that began before the period where no call reached back, and cuts what a call fetched too much', () => {
    const span = { start: Date.UTC(2026, 3, 3), end: Date.UTC(2026, 3, 7) }
    const clip = { start: span.start, end: Date.UTC(2026, 3, 6) }
    const table = tabulate(report('chat_9'), rows, { span })
    expect(summarise(report('chat_9'), [table], everything, clip).rows.used).toBe(3)
    expect(summarise(report('chat_9'), [table], everything, span).rows.used).toBe(4)
  })

  it('puts the hour of reports that part day and hour on its day', () => {
    const row = (date: string, hour: string, calls: number) => ({ agent_name: 'Ana', date, hour, calls })
    const summary = ask('agent_8', [row('2026-04-03', '8', 3), row('2026-04-03', '09:00', 4)], {
      by: ['hour'],
    })
    expect(lines(summary.sections[0])?.map(([hour, calls]) => [hour, calls])).toEqual([
      ['2026-04-03T08', 3],
      ['2026-04-03T09', 4],
    ])
  })

  it('has a daily series of a report without dates only from one call a day', () => {
    const start = Date.UTC(2026, 3, 3)
    const daily = [5, 7].map((calls, index) =>
      tabulate(report('chat_13'), [{ channel: 'web', interaction: calls }], {
        span: { start: start + index * dayMs, end: start + (index + 1) * dayMs },
      }),
    )
    const view = { by: ['day'], filters: [] }
    expect(lines(summarise(report('chat_13'), daily, view).sections[0])).toEqual([
      ['2026-04-03T00', 5],
      ['2026-04-04T00', 7],
    ])
    const once = tabulate(report('chat_13'), [{ channel: 'web', interaction: 12 }], {
      span: { start, end: start + 2 * dayMs },
    })
    expect(summarise(report('chat_13'), [once], view).caveats).toEqual([
      { kind: 'no-time', dimension: 'day' },
    ])
  })
})

describe('breakdowns', () => {
  const rows = [
    { channel: 'web', agent_name: 'Ana', date: '2026-04-03 08:00:00', ASA: '00:00:10', cod_act: 'A' },
    {
      channel: 'web',
      agent_name: 'Ana',
      date: '2026-04-03 09:00:00',
      ASA: '00:00:20',
      cod_act: 'TIMEOUTCHAT',
    },
    { channel: 'WEB', agent_name: 'Luis', date: '2026-04-04 09:00:00', ASA: '00:01:00', cod_act: 'A' },
    { channel: 'whatsapp', agent_name: 'TOTAL', date: '2026-04-04 09:00:00', ASA: '09:00:00', cod_act: 'A' },
  ]

  it('crosses two of them, whatever the case of a value', () => {
    const [section] = ask('chat_1', rows, { by: ['channel', 'day'] }).sections
    expect(lines(section)?.map(([channel, day, chats, asa]) => [channel, day, chats, asa])).toEqual([
      ['Web chat', '2026-04-03T00', 2, 15],
      ['Web chat', '2026-04-04T00', 1, 60],
    ])
    expect(section?.totals.slice(0, 2)).toEqual([3, 30])
  })

  it('gives percentiles', () => {
    expect(figure(ask('chat_1', rows, { measure: 'asa-p90' }), 'asa-p90')).toBe(60)
  })

  it('falls back to the overview for a dimension that the report lacks, and says so', () => {
    const summary = ask('chat_1', rows, { by: ['campaign'] })
    expect(summary.caveats).toEqual([{ kind: 'no-dimension', dimension: 'campaign' }])
    expect(summary.sections[0]?.by).toEqual(['channel'])
  })

  it('needs no more columns than the figures are made of', () => {
    const view = { by: ['channel'], filters: [] }
    const keep = neededColumns(report('chat_1'), view)
    expect(keep).not.toContain('customer_id')
    const [narrow, whole] = [keep, 'all' as const].map((keep) =>
      summarise(report('chat_1'), [tabulate(report('chat_1'), rows, { keep })], view),
    )
    expect(narrow).toEqual(whole)
  })
})

describe('no rows at all', () => {
  it.each([
    ['skill_1', 'skill'],
    ['skill_3', 'day'],
    ['chat_9', 'hour'],
    ['chat_9', 'pair'],
  ])('of %s have nothing missing to be broken down by %s', (api, by) => {
    expect(ask(api, [], { by: [by] }).caveats).toEqual([])
  })

  it('do not make a report break down by what it does not have', () => {
    expect(ask('skill_1', [], { by: ['agent'] }).caveats).toMatchObject([{ kind: 'no-dimension' }])
  })
})
