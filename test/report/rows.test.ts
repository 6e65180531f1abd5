import { expect, it } from 'vitest'
import { selectRows } from '../../src/report/summary/rows.ts'
import type { Filter } from '../../src/report/model/summary.ts'
import { tabulate } from '../../src/report/table/tabulate.ts'
import { report } from './ask.ts'

const calls = [
  {
    conn_id: '1710.3',
    date: '2026-03-17 11:00:00',
    agent_name: 'Ana Gil',
    agent_id: '12',
    telephone: '3001234567',
    customer_id: '79123456',
    time_seg: '95',
  },
  {
    conn_id: '1710.1',
    date: '2026-03-17 09:30:00',
    agent_name: 'José Peña',
    agent_id: '120',
    telephone: '573109876543',
    customer_id: '-',
    time_seg: '',
  },
  { conn_id: '1710.2', agent_name: 'Ana Gil', agent_id: '12', telephone: '3001234567', customer_id: '791' },
]

function rowsOf(filters: readonly Filter[], clip?: { start: number; end: number }) {
  const table = tabulate(report('cdr_1'), calls, { keep: 'all' })
  const { columns, count, rowAt } = selectRows(report('cdr_1'), [table], { filters }, clip)
  return Array.from({ length: count }, (_none, place) => {
    const row = rowAt(place)
    return Object.fromEntries(columns.map(({ name }, at) => [name, row[at]]))
  })
}

it('gives the rows themselves, typed, in the order of time', () => {
  expect(rowsOf([]).map((row) => [row['conn_id'], row['time_seg'], row['date']])).toEqual([
    ['1710.1', null, Date.UTC(2026, 2, 17, 9, 30)],
    ['1710.3', 95, Date.UTC(2026, 2, 17, 11)],
    ['1710.2', null, null],
  ])
})

it('gives the columns that the report declares and the rows have, in the order of the declaration', () => {
  const table = tabulate(report('cdr_1'), [{ conn_id: '1', agent_name: 'Ana', surprise: 'x' }], {
    keep: 'all',
  })
  const { columns } = selectRows(report('cdr_1'), [table], { filters: [] })
  expect(columns.map(({ name }) => name)).toEqual(['agent_name', 'conn_id'])
})

it.each([
  [{ words: '1710.3', column: 'conn_id' }, ['1710.3']],
  [{ words: '12', column: 'agent_id' }, ['1710.3', '1710.2']],
  [{ words: '79123456', column: 'customer_id' }, ['1710.3']],
  [{ words: '3001234567', column: 'customer_id' }, ['1710.3', '1710.2']],
  [{ words: '+57 310 987 6543', column: 'customer_id' }, ['1710.1']],
  [{ words: '1710', column: 'conn_id' }, []],
  [{ words: '0012', column: 'agent_id' }, ['1710.3', '1710.2']],
])('finds the rows of %j', (filter, found) => {
  expect(rowsOf([filter]).map((row) => row['conn_id'])).toEqual(found)
})

it('leaves out what lies outside the clip, and joins the windows of a period', () => {
  const table = tabulate(report('cdr_1'), calls, { keep: 'all' })
  const clip = { start: Date.UTC(2026, 2, 17, 10), end: Date.UTC(2026, 2, 18) }
  const { count } = selectRows(report('cdr_1'), [table, table], { filters: [] }, clip)
  expect(count).toBe(4)
})

it('says of a filter that fits nothing', () => {
  const table = tabulate(report('cdr_1'), calls, { keep: 'all' })
  const { count, caveats } = selectRows(report('cdr_1'), [table], {
    filters: [{ words: '99999999', column: 'customer_id' }],
  })
  expect([count, caveats]).toEqual([0, [{ kind: 'filter-unmatched', words: '99999999', nearest: [] }]])
})
