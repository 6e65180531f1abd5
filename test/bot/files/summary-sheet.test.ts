import { describe, expect, test } from 'vitest'
import { summarySheet } from '../../../src/bot/files/summary-sheet.ts'
import { days, monday, presentedOf } from '../present/present.case.ts'

const ventas = (abandon_calls: number, asa: string) => ({
  skill_name: 'Ventas',
  inbound_calls: 300,
  answer_calls: 300 - abandon_calls,
  abandon_calls,
  asa,
})
const rows = [ventas(26, '00:00:09')]
const against = { period: monday, rows: [ventas(60, '00:00:12')] }

describe('a sheet of an answer', () => {
  test('holds ratios as numbers, and how they moved in points and in percent', () => {
    const view = { by: ['skill'], measure: 'abandonment' }
    const sheet = summarySheet(presentedOf({ report: 'skill_1', rows, view, against }))
    const shares = [0.087, 0.2].map((value) => ({ kind: 'share', value }))
    expect(sheet.columns).toEqual(['Skill', 'Abandono', 'Antes', 'Cambio (puntos)', 'Cambio (%)'])
    const [row] = sheet.rows
    expect(row).toEqual(['Ventas', ...shares, -11.3, -56.5])
  })

  test('holds how durations moved in seconds, which may be fewer, and in percent', () => {
    const view = { by: ['skill'], measure: 'asa' }
    const [row] = summarySheet(presentedOf({ report: 'skill_1', rows, view, against })).rows
    expect(row).toEqual([
      'Ventas',
      { kind: 'duration', value: 9 },
      { kind: 'duration', value: 12 },
      { kind: 'more-seconds', value: -3 },
      -25,
    ])
  })

  test('holds days as dates', () => {
    const chats = ['2026-03-17 09:00:00', '2026-03-18 09:00:00'].map((date) => ({ date, conn_id: date }))
    const period = days('2026-03-17', '2026-03-18')
    const sheet = summarySheet(presentedOf({ report: 'chat_1', rows: chats, view: { by: ['day'] }, period }))
    const [row] = sheet.rows
    expect(row?.[0]).toEqual({ kind: 'date', value: Date.UTC(2026, 2, 17) })
  })

  test('without a breakdown holds every figure, and what it was before', () => {
    const presented = presentedOf({ report: 'skill_1', rows, against })
    const sheet = summarySheet({ ...presented, summary: { ...presented.summary, sections: [] } })
    const changes = ['Cambio', 'Cambio (puntos)', 'Cambio (%)']
    expect(sheet.columns).toEqual(['Indicador', 'Valor', 'Antes', ...changes])
    expect(sheet.rows).toContainEqual([
      'Abandono',
      ...[0.087, 0.2].map((value) => ({ kind: 'share', value })),
      null,
      -11.3,
      -56.5,
    ])
  })
})
