import { describe, expect, test } from 'vitest'
import { chartIn, days, monday, tableIn, textsIn, told } from './present.case.ts'

const skill = (skill_name: string, offered: number, abandoned: number) => ({
  skill_name,
  inbound_calls: offered,
  answer_calls: offered - abandoned,
  abandon_calls: abandoned,
  service_level_20seg: '80 %',
})
const skills = [skill('Ventas', 300, 30), skill('Soporte', 100, 5)]
const channels = [
  { channel: 'whatsapp', interaction: 1200 },
  { channel: 'web', interaction: 34 },
]

describe('the headline', () => {
  test('counts the things of the report', () => {
    expect(told({ report: 'chat_13', rows: channels }).headline).toBe(
      '1.234 chats cerrados el martes 17 mar 2026',
    )
  })

  test('names another measure that was asked for, and does not call it those things', () => {
    const view = { measure: 'abandoned' }
    expect(told({ report: 'skill_1', rows: skills, view }).headline).toBe(
      'Abandonadas: 35 el martes 17 mar 2026',
    )
  })

  test('says what narrows the figure, as people call it', () => {
    const only = { filters: [{ words: 'whatsapp' }] }
    const without = { filters: [{ words: 'whatsapp', negated: true }] }
    const headline = (view: typeof only) => told({ report: 'chat_13', rows: channels, view }).headline
    expect(headline(only)).toBe('1.200 chats cerrados el martes 17 mar 2026, solo WhatsApp')
    expect(headline(without)).toBe('34 chats cerrados el martes 17 mar 2026, sin WhatsApp')
  })

  test('does not say that there was nothing where only the filter found nothing', () => {
    const message = told({ report: 'chat_13', rows: channels, view: { filters: [{ words: 'watsap' }] } })
    expect(message.headline).toBe('No hubo chats cerrados que coincidan con «watsap» el martes 17 mar 2026')
    expect(textsIn(message).join()).toContain('Hay: WhatsApp.')
  })

  test.each([
    ['en', 'Abandonment: 8.8 % on Tue 17 Mar 2026, −6.3 points (better) against Mon 16 Mar 2026 (15.0 %)'],
    ['es', 'Abandono: 8,8 % el martes 17 mar 2026, −6,3 puntos (mejor) frente al lunes 16 mar 2026 (15,0 %)'],
    [
      'pt',
      'Abandono: 8,8 % na terça 17 mar 2026, −6,3 pontos (melhor) em relação à segunda 16 mar 2026 (15,0 %)',
    ],
  ] as const)('reads as a sentence also where it is a ratio that moved (%s)', (language, expected) => {
    const against = { period: monday, rows: [skill('Ventas', 300, 60), skill('Soporte', 100, 0)] }
    const view = { measure: 'abandonment' }
    expect(told({ report: 'skill_1', rows: skills, view, against, language }).headline).toBe(expected)
  })
})

describe('the small print', () => {
  const rows = [{ code_description: 'VENTA', count: 3 }]

  test('says over what the ratios are, and no more than that', () => {
    const { context } = told({ report: 'skill_1', rows: skills, language: 'en' })
    expect(context).toContain('Abandonment = abandoned calls over calls offered')
    expect(context.join()).not.toContain('ASA')
  })

  test('names several measures of one definition together', () => {
    const scores = { evaluations: 3, accuracy: '90 %', precision_unit_critical_error: '80 %' }
    const { context } = told({ report: 'quality_1', rows: [{ agent_name: 'Ana', ...scores }] })
    expect(context.at(-1)).toBe(
      'Nota de calidad, Sin error crítico de usuario = nota que da Wolkvox, ponderada por las evaluaciones',
    )
  })

  test('gives parameters by their names, and those that nobody chose not at all', () => {
    const context = (report: string, params: Record<string, string>) => told({ report, rows, params }).context
    expect(context('act_5', { cod_act: 'cod_act2' })).toContain('Grupo de códigos: Segundo código')
    expect(context('campaign_5', { campaign_id: 'all' })).toContain('Campaña: todas')
    expect(context('skill_1', { skill_id: 'all' }).join()).not.toContain('Skill:')
  })

  test('gives a filter as what it found, to whom that may be named', () => {
    const calls = [{ agent_name: 'Camila Beltrán', calls: 4 }]
    const view = { filters: [{ words: 'camila' }] }
    const context = (isPublic: boolean) => told({ report: 'agent_1', rows: calls, view, isPublic }).context
    expect(context(false)).toContain('Solo: Camila Beltrán')
    expect(context(true)).toContain('Solo: camila')
  })
})

describe('a breakdown over several groups', () => {
  test('has the share of the whole beside few measures, and a total', () => {
    expect(tableIn(told({ report: 'chat_13', rows: channels }))).toEqual({
      caption: 'Por canal',
      heads: ['Canal', 'Chats cerrados', 'Participación'],
      rows: [
        ['WhatsApp', '1.200', '97,2 %'],
        ['Chat web', '34', '2,8 %'],
      ],
      totals: ['Total', '1.234', '100,0 %'],
    })
    expect(tableIn(told({ report: 'skill_1', rows: skills }))?.heads).not.toContain('Participación')
  })

  test('says that the total is of all groups where not all are shown', () => {
    const table = tableIn(told({ report: 'skill_1', rows: skills, view: { by: ['skill'], top: 1 } }))
    expect(table?.caption).toBe('Por skill (Se muestran 1 de 2)')
    expect(table?.totals?.slice(0, 2)).toEqual(['Total de 2', '400'])
  })

  test('of one group has no total that would only repeat it', () => {
    expect(tableIn(told({ report: 'chat_13', rows: channels.slice(1) }))?.totals).toBeUndefined()
  })

  test('lists further groups in a line that can be told apart from their figures', () => {
    const answer = (q01: string, index: number) => ({
      result: index === 0 ? 'ABANDON' : 'COMPLETE',
      q01,
      agent_name: 'Ana',
      date: '2026-03-17 08:00:00',
    })
    const message = told({ report: 'diagram_4', rows: ['5', '5', '4'].map(answer) })
    expect(textsIn(message)).toContain('Por pregunta 1: 5 (2), 4 (1)')
  })

  test('keeps values in the order that is theirs', () => {
    const rows = ['positive', 'neutral', 'neutral', 'very negative'].map((feeling) => ({ feeling }))
    const names = tableIn(told({ report: 'speech_1', rows }))?.rows.map(([name]) => name)
    expect(names).toEqual(['Muy negativo', 'Neutro', 'Positivo'])
  })

  test('is a list of what belongs together where there is nothing to count', () => {
    const rows = ['positive', 'neutral'].map((feeling, index) => ({ agent_name: `A${index}`, feeling }))
    expect(tableIn(told({ report: 'speech_4', rows, view: { by: ['agent'] } }))).toEqual({
      caption: 'Por agente y sentimiento',
      heads: ['Agente', 'Sentimiento'],
      rows: [
        ['A0', 'Positivo'],
        ['A1', 'Neutro'],
      ],
    })
    expect(textsIn(told({ report: 'speech_4', rows }))).toContain(
      'Por agente y sentimiento: A0 → Positivo, A1 → Neutro',
    )
  })

  test('is not shown of no rows', () => {
    const table = tableIn(told({ report: 'chat_9', rows: [], view: { by: ['hour'] } }))
    expect(table).toBeUndefined()
  })

  test('leaves out the measure that it tells apart itself, and one that most groups lack', () => {
    const surveys = ['COMPLETE', 'ABANDON'].map((result) => ({ result, agent_name: 'Ana' }))
    expect(tableIn(told({ report: 'diagram_4', rows: surveys }))?.heads).not.toContain('Completas')
    const hours = [8, 8, 9, 9].map((hour, skill_id) => ({
      hour,
      skill_id,
      inbound_calls: 3,
      agents_needed: 1,
    }))
    const byHour = tableIn(told({ report: 'skill_5', rows: hours, view: { by: ['hour'] } }))
    expect(byHour?.heads).not.toContain('Agentes requeridos')
    expect(tableIn(told({ report: 'skill_5', rows: hours }))?.caption).toBe(
      'Agentes requeridos por hora y skill',
    )
  })

  test('keeps the capitals of an abbreviation in its caption', () => {
    const rows = ['gpt', 'intent'].map((type_nlp) => ({ type_nlp, count: 3 }))
    expect(tableIn(told({ report: 'cdr_8', rows }))?.caption).toBe('Por componente de IA')
  })
})

describe('a comparison', () => {
  const transfer = (date: string) => ({ conn_id: date, channel: 'email', date, transfer_agent_name: 'Ana' })

  test('has every group beside what it was, those that are gone too, and the totals', () => {
    const against = { period: monday, rows: [...channels, { channel: 'facebook', interaction: 50 }] }
    const rows = [{ channel: 'whatsapp', interaction: 1300 }, channels[1] ?? {}]
    expect(tableIn(told({ report: 'chat_13', rows, against }))).toMatchObject({
      heads: ['Canal', 'Chats cerrados', 'Antes', 'Cambio'],
      rows: [
        ['WhatsApp', '1.300', '1.200', '+8,3 %'],
        ['Chat web', '34', '34', 'sin cambio'],
        ['Facebook', '–', '50', '–'],
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

  test('calls a change that rounds to nothing none', () => {
    const against = { period: monday, rows: [skill('Ventas', 10_000, 1_000)] }
    const rows = [skill('Ventas', 10_000, 1_001)]
    const view = { measure: 'abandonment' }
    expect(told({ report: 'skill_1', rows, view, against }).headline).toContain('sin cambio frente al lunes')
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

describe('a cross over time', () => {
  const chat = (channel: string, date: string) => ({ channel, date, conn_id: `${channel} ${date}` })
  const rows = [
    chat('web', '2026-03-18 09:00:00'),
    chat('whatsapp', '2026-03-17 09:00:00'),
    chat('whatsapp', '2026-03-18 10:00:00'),
    chat('whatsapp', '2026-03-18 11:00:00'),
  ]

  test('is a row for each time and a column for each category, in order, with both totals', () => {
    const view = { by: ['channel', 'day'] }
    expect(tableIn(told({ report: 'chat_1', rows, view, period: days('2026-03-17', '2026-03-18') }))).toEqual(
      {
        caption: 'Chats por canal y día',
        heads: ['Día', 'WhatsApp', 'Chat web', 'Total'],
        rows: [
          ['mar 17 mar', '1', '0', '1'],
          ['mié 18 mar', '2', '1', '3'],
        ],
        totals: ['Total', '3', '1', '4'],
      },
    )
  })

  test('of a ratio has no totals, which would be false', () => {
    const service = (skill_id: string, hour: number, level: string) => ({
      skill_id,
      hour,
      inbound_calls: 10,
      service_level_20seg: level,
    })
    const view = { by: ['hour', 'skill'], measure: 'service-level-20' }
    const table = tableIn(
      told({ report: 'skill_4', rows: [service('1', 8, '80 %'), service('2', 9, '60 %')], view }),
    )
    expect(table?.heads).toEqual(['Hora', '1', '2'])
    expect(table?.rows).toEqual([
      ['08:00', '80,0 %', '–'],
      ['09:00', '–', '60,0 %'],
    ])
    expect(table?.totals).toBeUndefined()
  })

  test('of more categories than there is room for has the smaller ones in one column', () => {
    const rows = ['11', '08'].flatMap((hour) =>
      Array.from({ length: 8 }, (_, agent) => ({
        agent_name: `A${agent}`,
        date: '2026-03-17',
        hour,
        calls: agent + 1,
      })),
    )
    const table = tableIn(told({ report: 'agent_8', rows, view: { by: ['agent', 'hour'] } }))
    expect(table?.heads).toEqual(['Hora', 'A7', 'A6', 'A5', 'A4', 'A3', 'Otros', 'Total'])
    expect(table?.rows).toEqual([
      ['08:00', '8', '7', '6', '5', '4', '6', '36'],
      ['11:00', '8', '7', '6', '5', '4', '6', '36'],
    ])
  })

  test('of a ratio of many categories shows those with the most behind it, and says so', () => {
    const rows = Array.from({ length: 8 }, (_, skill) => ({
      skill_id: `S${skill}`,
      hour: 9,
      inbound_calls: skill + 1,
      service_level_20seg: '80 %',
    }))
    const view = { by: ['hour', 'skill'], measure: 'service-level-20' }
    const table = tableIn(told({ report: 'skill_4', rows, view }))
    expect(table?.heads).toEqual(['Hora', 'S7', 'S6', 'S5', 'S4', 'S3', 'S2'])
    expect(table?.caption).toContain('6 de 8')
  })
})
