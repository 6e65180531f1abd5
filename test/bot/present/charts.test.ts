import { describe, expect, test } from 'vitest'
import { chartIn, days, monday, tableIn, textsIn, told } from './present.case.ts'
import { skill, channels } from './rows.ts'

describe('a comparison', () => {
  const transfer = (date: string) => ({ conn_id: date, channel: 'email', date, transfer_agent_name: 'Ana' })

  test('has every group beside what it was, those that are gone too, and the totals', () => {
    const against = { period: monday, rows: [...channels, { channel: 'facebook', interaction: 50 }] }
    const rows = [{ channel: 'whatsapp', interaction: 1300 }, channels[1] ?? {}]
    expect(tableIn(told({ report: 'chat_13', rows, against }))).toMatchObject({
      heads: ['Canal', 'Chats cerrados', 'Antes', 'Cambio'],
      rows: [
        ['WhatsApp', '1.300', '1.200', '+8,3 %'],
        ['Chat web', '34', '34', 'sin cambios'],
        ['Facebook', '0', '50', '−100,0 %'],
      ],
      totals: ['Total', '1.334', '1.284', '+3,9 %'],
    })
  })

  test('sets each day beside the one of the week before, in the table and in the chart', () => {
    const dates = ['09', '09', '10', '11', '12'].map((day) => transfer(`2026-03-${day} 10:00:00`))
    const earlier = ['02', '03', '04', '05'].map((day) => transfer(`2026-03-${day} 10:00:00`))
    const message = told({
      report: 'chat_9',
      rows: dates,
      view: { by: ['day'] },
      period: days('2026-03-09', '2026-03-12'),
      against: { period: days('2026-03-02', '2026-03-05'), rows: earlier },
    })
    expect(tableIn(message)?.rows[0]).toEqual(['lun 9 mar', '2', '1', '+1'])
    expect(chartIn(message)?.series).toEqual([
      { name: 'Transferencias', values: [2, 1, 1, 1] },
      { name: 'Antes', values: [1, 1, 1, 1] },
    ])
  })

  test.each([
    [
      'three days against the three before',
      days('2026-03-11', '2026-03-13'),
      days('2026-03-08', '2026-03-10'),
      1,
    ],
    [
      'days against those of the week before',
      days('2026-03-16', '2026-03-17'),
      days('2026-03-09', '2026-03-10'),
      0,
    ],
    ['a week against the one before', days('2026-03-11', '2026-03-17'), days('2026-03-04', '2026-03-10'), 0],
    ['a day against another, which are both named', days('2026-03-17'), days('2026-03-16'), 0],
    ['a month against the one before', days('2026-03-01', '2026-03-28'), days('2026-02-01', '2026-02-27'), 0],
  ])('says of %s whether they have the same weekdays', (_, period, before, times) => {
    const against = { period: before, rows: channels }
    const texts = textsIn(told({ report: 'chat_13', rows: channels, period, against }))
    const notes = texts.filter((text) => text.includes('no tienen los mismos días de la semana'))
    expect(notes).toHaveLength(times)
  })

  test('calls a change that rounds to nothing none', () => {
    const against = { period: monday, rows: [skill('Ventas', 10_000, 1_000)] }
    const rows = [skill('Ventas', 10_000, 1_001)]
    const view = { measure: 'abandonment' }
    expect(told({ report: 'skill_1', rows, view, against }).headline).toContain('sin cambios frente al lunes')
  })
})

describe('a chart', () => {
  const hours = (values: readonly string[]) =>
    values.map((aht, hour) => ({ hour: String(hour + 8), calls: 10, aht, login_time: '01:00:00' }))

  test('draws ratios as percentages and durations in minutes, and says so on its axis', () => {
    const rows = ['A', 'B', 'C', 'D'].map((name) => skill(name, 100, 10))
    const ratios = chartIn(told({ report: 'skill_1', rows, view: { measure: 'abandonment' } }))
    expect([ratios?.yLabel, ratios?.series[0]?.values[0]]).toEqual(['Abandono (%)', 10])
    const times = chartIn(
      told({
        report: 'agent_6',
        rows: hours(['00:02:30', '00:03:00', '00:03:00', '00:03:00']),
        view: { measure: 'aht' },
      }),
    )
    expect([times?.title, times?.yLabel]).toEqual(['TMO por hora', 'TMO (min)'])
    expect(times?.series[0]?.values).toEqual([2.5, 3, 3, 3])
  })

  test('is not drawn of three values, nor of people who are masked', () => {
    const rows = ['Ana', 'Luis', 'Eva', 'Rosa'].map((agent_name) => ({ agent_name, calls: 9 }))
    const view = { by: ['agent'] }
    expect(chartIn(told({ report: 'agent_1', rows, view }))).toBeDefined()
    expect(chartIn(told({ report: 'agent_1', rows: rows.slice(1), view }))).toBeUndefined()
    expect(chartIn(told({ report: 'agent_1', rows, view, isPublic: true }))).toBeUndefined()
  })

  test('has a peak of what adds up only: the fullest hour is not the one of the best ratio', () => {
    const rows = [8, 9, 10, 11].map((hour) => ({ hour, inbound_calls: hour, service_level_20seg: '80 %' }))
    const texts = (measure: string) => textsIn(told({ report: 'skill_4', rows, view: { measure } })).join()
    expect(texts('offered')).toContain('Pico: 11:00 (11)')
    expect(texts('service-level-20')).not.toContain('Pico')
  })
})

describe('a long answer', () => {
  const skillAt = (minute: number) => ({
    skill_id: '1',
    hour: `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
    inbound_calls: 2,
  })

  test('has its total in the caption of the table too, whose last row is pages away', () => {
    const rows = Array.from({ length: 24 }, (_, hour) => skillAt(hour * 60))
    const table = tableIn(told({ report: 'skill_4', rows, view: { by: ['hour'] } }))
    expect(table?.caption).toBe('Por hora · Total: 48')
    const short = tableIn(told({ report: 'skill_4', rows: rows.slice(0, 19), view: { by: ['hour'] } }))
    expect(short?.caption).toBe('Por hora')
  })

  test('is one curve: a full day goes in steps of two hours, half hours of a working day in hours', () => {
    const day = Array.from({ length: 24 }, (_, hour) => skillAt(hour * 60))
    const hours = chartIn(told({ report: 'skill_4', rows: day, view: { by: ['hour'] } }))
    expect([hours?.title, hours?.categories.length]).toEqual(['Entrantes por hora (cada 2 h)', 12])
    expect(hours?.series[0]?.values).toEqual(Array.from({ length: 12 }, () => 4))
    const work = Array.from({ length: 28 }, (_, half) => skillAt(7 * 60 + half * 30))
    const halves = chartIn(told({ report: 'skill_4_1', rows: work, view: { by: ['half-hour'] } }))
    expect([halves?.categories.length, halves?.categories[0]]).toEqual([14, '07:00'])
  })

  test('of what does not add up is not put together', () => {
    const rows = Array.from({ length: 24 }, (_, hour) => ({
      ...skillAt(hour * 60),
      answer_calls: 2,
      asa: '00:10',
    }))
    const chart = chartIn(told({ report: 'skill_4', rows, view: { by: ['hour'], measure: 'asa' } }))
    expect(chart?.categories.length).toBe(24)
  })
})
