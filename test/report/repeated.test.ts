import { describe, expect, it } from 'vitest'
import { neededColumns } from '../../src/report/summary/needed.ts'
import type { View } from '../../src/report/model/summary.ts'
import { ask, figure, report } from './ask.ts'

describe('what rows repeat', () => {
  const agent = (name: string, calls: number, aht: string) => ({
    agent_name: name,
    calls,
    aht,
    login_time: '08:00:00',
    aux_time: '01:00:00',
    inbound_time: '02:00:00',
    outbound_time: '00:00:00',
    acw_time: '00:00:00',
  })
  const rows = [
    { skill_name: 'Ventas', agents: [agent('Ana', 3, '00:02:00'), agent('Luis', 1, '00:04:00')] },
    { skill_name: 'Soporte', agents: [agent('Ana', 2, '00:02:00')] },
  ]
  const column = (view: Partial<View>, id: string) => {
    const [section] = ask('agent_11', rows, view).sections
    const at = section?.measures.findIndex((measure) => measure.id === id) ?? -1
    return at < 0
      ? undefined
      : [...(section?.groups.map(({ values }) => values[at]) ?? []), section?.totals[at]]
  }

  it('is told of each value that it is repeated over, and has no total', () => {
    expect(column({ by: ['skill'] }, 'aux-time')).toEqual([2 * 3600, 3600, null])
    const summary = ask('agent_11', rows)
    expect(summary.figures.map(({ id }) => id)).toEqual(['calls', 'aht'])
    expect(summary.caveats).toMatchObject([{ kind: 'not-joined', labels: [{}, {}, {}] }])
  })

  it('is not added up for somebody whom it is repeated for', () => {
    expect(column({ by: ['agent', 'skill'] }, 'login-time')).toContain(8 * 3600)
    const sums = column({ by: ['agent'], measure: 'login-time' }, 'login-time')
    expect(sums).toEqual([8 * 3600, null, null])
  })

  it('adds up where one value is left', () => {
    const filters = [{ words: 'ventas' }]
    expect(figure(ask('agent_11', rows, { filters }), 'login-time')).toBe(16 * 3600)
  })

  it('does not stand beside what was asked for and can be added up', () => {
    const summary = ask('agent_11', rows, { by: ['skill'], measure: 'aht' })
    expect(summary.sections[0]?.measures.map(({ id }) => id)).toEqual(['aht', 'calls'])
    expect(summary.caveats).toEqual([])
  })

  it('is fetched with what it is repeated over', () => {
    const needed = neededColumns(report('agent_11'), { by: ['agent'], filters: [] })
    expect(needed).toContain('skill_name')
  })
})
