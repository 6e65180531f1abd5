import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/words/language.ts'
import { days, tableIn, textsIn, told } from './present.case.ts'
import { skills, channels } from './rows.ts'

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

  test('has no row of totals over several pages, where it would be counted, but in the caption', () => {
    const calls = (length: number) =>
      Array.from({ length }, (_, index) => ({ ...skills[0], skill_name: `Skill ${index}` }))
    const table = tableIn(told({ report: 'skill_1', rows: calls(20) }))
    expect(table?.totals).toBeUndefined()
    expect(table?.caption).toContain('Total: 6.000')
    expect(tableIn(told({ report: 'skill_1', rows: calls(19) }))?.totals).toBeDefined()
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
    const rows = ['positive', 'neutral'].map((feeling, index) => ({
      agent_id: index,
      agent_name: `A${index}`,
      feeling,
    }))
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

describe('weeks and months', () => {
  const chats = ['2026-03-10', '2026-03-16', '2026-03-25'].map((day) => ({
    date: `${day} 09:00:00`,
    conn_id: day,
  }))
  const names = (by: string, language: Language, period = days('2026-03-05', '2026-03-24')) =>
    tableIn(told({ report: 'chat_1', rows: chats, view: { by: [by] }, period, language }))?.rows.map(
      ([name]) => name,
    )

  test.each<[Language, string, string]>([
    ['en', 'Mon 9 Mar', 'Mon 23 Mar (2 days)'],
    ['es', 'lun 9 mar', 'lun 23 mar (2 días)'],
    ['pt', 'seg 9 mar', 'seg 23 mar (2 dias)'],
  ])('that the period cuts say how many days they have (%s)', (language, whole, cut) => {
    expect(names('week', language)).toContain(whole)
    expect(names('week', language)?.at(-1)).toBe(cut)
    expect(names('month', 'es')).toEqual(['mar 2026 (20 días)'])
  })

  test('that still run have the days that have passed', () => {
    const rows = [{ date: '2026-03-31 09:00:00', conn_id: '1' }]
    const period = days('2026-03-30', '2026-04-05')
    // The figures were fetched on Tuesday 31 March.
    expect(tableIn(told({ report: 'chat_1', rows, view: { by: ['week'] }, period }))?.rows[0]?.[0]).toBe(
      'lun 30 mar (2 días)',
    )
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
    const service = (skill_name: string, hour: number, level: string) => ({
      date: '2026-03-17',
      skill_name,
      hour,
      inbound_calls: 10,
      service_level_20seg: level,
    })
    const view = { by: ['hour', 'skill'], measure: 'service-level-20' }
    const table = tableIn(
      told({ report: 'skill_7', rows: [service('1', 8, '80 %'), service('2', 9, '60 %')], view }),
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
      date: '2026-03-17',
      skill_name: `S${skill}`,
      hour: 9,
      inbound_calls: skill + 1,
      service_level_20seg: '80 %',
    }))
    const view = { by: ['hour', 'skill'], measure: 'service-level-20' }
    const table = tableIn(told({ report: 'skill_7', rows, view }))
    expect(table?.heads).toEqual(['Hora', 'S7', 'S6', 'S5', 'S4', 'S3', 'S2'])
    expect(table?.caption).toContain('6 de 8')
  })
})
