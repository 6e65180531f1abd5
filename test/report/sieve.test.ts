import { describe, expect, it } from 'vitest'
import { summarise } from '../../src/report/summary/summarise.ts'
import { startTable, tabulate } from '../../src/report/table/tabulate.ts'
import { report } from './ask.ts'

const campaign = report('campaign_5')
const cell = (type: string, result: string) => ({ type_of_row: type, result, time: '00:00:10' })

describe('rows that no figure can count', () => {
  it('are not kept when they are sums of others, but counted as fetched', () => {
    const rows = [cell('CALL', 'A'), cell(' Total ', 'A'), cell('CALL', 'B')]
    expect(tabulate(campaign, rows)).toMatchObject({ rows: 2, fetched: 3 })
  })

  it('are not kept once a row of a better type was seen, in whatever batch', () => {
    const table = startTable(campaign)
    table.add([cell('PREVIEW', 'A'), cell('call', 'B'), cell('PREVIEW', 'C')])
    table.add([cell('PREVIEW', 'D'), cell('CALL', 'E'), cell('other', 'F')])
    expect(table.finish()).toMatchObject({ rows: 3, fetched: 6 })
  })

  it('are kept where there is no better type', () => {
    const table = tabulate(campaign, [cell('PREVIEW', 'A'), cell('PREVIEW', 'B')])
    expect(table.rows).toBe(2)
    expect(table.fetched).toBeUndefined()
  })

  it('leave their columns in the table, so that it answers as one with rows does', () => {
    const table = tabulate(campaign, [cell('TOTAL', 'A')])
    expect(table).toMatchObject({ rows: 0, fetched: 1 })
    expect(Object.keys(table.columns)).toContain('result')
  })

  it('leave windows of one period joined by the best type of any of them', () => {
    const windows = [
      [cell('PREVIEW', 'A'), cell('PREVIEW', 'A')],
      [cell('PREVIEW', 'B'), cell('CALL', 'B'), cell('TOTAL', 'B')],
    ]
    const view = { by: ['result'], filters: [] }
    const apart = summarise(
      campaign,
      windows.map((rows) => tabulate(campaign, rows)),
      view,
    )
    const { caveats, ...once } = summarise(campaign, [tabulate(campaign, windows.flat())], view)
    expect(apart).toMatchObject(once)
    expect(apart.rows).toEqual({ fetched: 5, used: 1 })
    expect(apart.caveats).toEqual(caveats)
    expect(caveats).toEqual([{ kind: 'row-type', used: 'call' }])
  })
})
