import { describe, expect, it } from 'vitest'
import { part } from '../../src/report/table/kept.ts'
import { startTable, tabulate } from '../../src/report/table/tabulate.ts'
import type { Table } from '../../src/report/table/table.ts'
import { ask, figure, lines, report } from './ask.ts'

function cells(table: Table, name: string) {
  const column = table.columns[name]
  if (column === undefined) return undefined
  if (column.kind === 'number') return [...column.values]
  return [...column.codes].map((code) => column.dictionary[code] ?? '')
}

describe('odd answers', () => {
  it('drops rows that are null or no rows at all', () => {
    const table = tabulate(report('chat_13'), [
      null,
      { channel: 'web', interaction: 3 },
      'x',
      7,
      [],
      undefined,
    ])
    expect(table.rows).toBe(1)
    expect(cells(table, 'interaction')).toEqual([3])
  })

  it.each([[null], [undefined], [''], [[]], [{}], [7]])('reads %j as an answer without figures', (data) => {
    expect(figure(ask('chat_9', data), 'transfers')).toBe(0)
    expect(ask('cdr_4', data).rows.fetched).toBe(0)
    expect(ask('agent_11', data).rows.fetched).toBe(0)
  })

  it('finds columns whatever the case, spacing and known misspelling of their keys', () => {
    const table = tabulate(report('chat_1'), [
      { ' Channel ': 'web', ASA: '00:00:10', 'agent_anwers ': '4', 'Agent Name': 'Ana' },
    ])
    expect(cells(table, 'channel')).toEqual(['web'])
    expect(cells(table, 'ASA')).toEqual([10])
    expect(cells(table, 'agent_anwers')).toEqual([4])
    expect(cells(table, 'agent_name')).toEqual(['Ana'])
  })

  it('leaves a cell empty where a row lacks the column, and the column out where all do', () => {
    const table = tabulate(report('chat_3'), [
      { channel: 'Email', interactions: 1 },
      { interactions: 2, channel: 'twitter' },
      { channel: 'Email', closing_time: '00:10:00' },
    ])
    expect(cells(table, 'interactions')).toEqual([1, 2, Number.NaN])
    expect(cells(table, 'closing_time')).toEqual([Number.NaN, Number.NaN, 600])
    expect(cells(tabulate(report('chat_3'), [{ channel: 'Email' }]), 'interactions')).toBeUndefined()
  })

  it('reads the object of bands of cdr_4 as rows', () => {
    const band = (calls: number) => ({ calls, minutes: '1.5', cost: '10', percentage: '50.00 %' })
    const data = { '0_5_seg': band(3), greater_than_121: band(9) }
    for (const form of [data, [data]]) {
      const summary = ask('cdr_4', form)
      expect(figure(summary, 'calls')).toBe(12)
      expect(lines(summary.sections[0])?.map(([key, calls]) => [key, calls])).toEqual([
        ['0 to 5 s', 3],
        ['121 s and more', 9],
      ])
    }
  })

  it('reads a single row that is not in a list, and rows keyed by number', () => {
    expect(figure(ask('chat_13', { channel: 'web', interaction: '5' }), 'interactions')).toBe(5)
    const keyed = { 0: { channel: 'web', interaction: '5' }, 1: { channel: 'whatsapp', interaction: '6' } }
    expect(figure(ask('chat_13', keyed), 'interactions')).toBe(11)
  })

  it('unfolds nested lists and keeps what stands outside them', () => {
    const agent = (name: string, calls: number) => ({ agent_name: name, calls, aht: '00:02:00' })
    const summary = ask('agent_11', [
      { skill_name: 'Ventas', agents: [agent('Ana', 3), agent('Luis', 1), agent('TOTAL', 4)] },
      { skill_name: 'Soporte', agents: [null, agent('Ana', 2)] },
      { skill_name: 'Vacia', agents: null },
    ])
    expect(figure(summary, 'calls')).toBe(6)
    expect(lines(summary.sections[0])?.map(([skill, calls]) => [skill, calls])).toEqual([
      ['Ventas', 4],
      ['Soporte', 2],
    ])
  })

  it('takes the service level of whatever seconds were asked for', () => {
    const row = {
      skill_name: 'Ventas',
      inbound_calls: 10,
      service_level_20seg: '50 %',
      service_level_40seg: '80 %',
    }
    const summary = ask('skill_1', [row], { measure: 'service-level-asked' })
    expect(summary.figures[0]).toMatchObject({ id: 'service-level-asked', value: 0.8 })
  })

  it('survives keys that would change an object', () => {
    const data: unknown = JSON.parse(
      '[{"__proto__": {"x": 1}, "constructor": "y", "channel": "web", "interaction": 1}]',
    )
    const table = tabulate(report('chat_13'), data, { keep: 'all' })
    expect(cells(table, 'channel')).toEqual(['web'])
    expect(Object.getPrototypeOf(table.columns)).toBe(Object.prototype)
  })
})

describe('a table built batch by batch', () => {
  it('equals one built at once', () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({
      type_of_row: index % 7 === 0 ? 'TOTAL' : 'CALL',
      result: `R${index % 11}`,
      time: `00:00:${String(index % 60).padStart(2, '0')}`,
      ...(index % 3 === 0 && { hang_up: 'agent' }),
    }))
    const builder = startTable(report('campaign_5'))
    for (let at = 0; at < rows.length; at += 64) builder.add(rows.slice(at, at + 64))
    expect(builder.finish()).toEqual(tabulate(report('campaign_5'), rows))
  })
})

describe('what is kept of a table', () => {
  const row = {
    session_id: 's1',
    channel: 'web',
    customer_name: 'Rosa',
    customer_query: 'mi clave',
    routing_answer: 'Hola Rosa',
    unheard_of: 'Rosa',
  }

  it('holds no customer data, no free text and nothing undeclared unless all is asked for', () => {
    expect(JSON.stringify(tabulate(report('diagram_9'), [row]))).not.toMatch(/Rosa|clave/)
    expect(Object.keys(tabulate(report('diagram_9'), [row], { keep: 'all' }).columns)).toContain('unheard_of')
    expect(Object.keys(tabulate(report('diagram_9'), [row], { keep: new Set(['channel']) }).columns)).toEqual(
      ['channel'],
    )
  })

  it('parts into a plain side and one kept apart, losing nothing', () => {
    const { plain, apart } = part(report('diagram_9'), tabulate(report('diagram_9'), [row], { keep: 'all' }))
    expect(JSON.stringify(plain)).not.toMatch(/Rosa|clave/)
    expect(cells(apart, 'routing_answer')).toEqual(['Hola Rosa'])
    expect(Object.keys({ ...plain.columns, ...apart.columns }).toSorted()).toEqual(
      Object.keys(row).toSorted(),
    )
  })
})
