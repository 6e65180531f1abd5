import { describe, expect, it } from 'vitest'
import { namesIn } from '../../src/report/names.ts'
import { summarise } from '../../src/report/summarise.ts'
import type { View } from '../../src/report/summary.ts'
import { tabulate } from '../../src/report/tabulate.ts'
import { lines, report } from './ask.ts'

it('learns names from rows that carry an id and a name', () => {
  const transfer = { transfer_agent_id: '12', transfer_agent_name: 'Ana Gil', receiver_agent_id: '-' }
  expect([...namesIn(report('chat_9'), tabulate(report('chat_9'), [transfer])).agent]).toEqual([
    ['12', 'Ana Gil'],
  ])
  const queue = { skill_id: '0042', skill_name: 'Ventas', conn_id: '1' }
  expect([...namesIn(report('skill_2'), tabulate(report('skill_2'), [queue])).skill]).toEqual([
    ['0042', 'Ventas'],
  ])
})

it('learns none where a report gives ids only', () => {
  const names = namesIn(report('campaign_5'), tabulate(report('campaign_5'), [{ agent_id: '12' }]))
  expect(names.agent.size + names.skill.size).toBe(0)
})

describe('names known of an account', () => {
  const names = { agent: new Map([['12', 'Ana Gil']]), skill: new Map([['7', 'Ventas']]) }
  const questions = [
    { agent_id: '12', date: '2026-03-17 10:00:00' },
    { agent_id: '13', date: '2026-03-17 11:00:00' },
  ]
  const asked = (filters: View['filters']) => {
    const table = tabulate(report('wizard_1'), questions)
    return summarise(report('wizard_1'), [table], { by: ['agent'], filters }, undefined, names)
  }

  it('stand in place of the ids; an id without a name stays', () => {
    expect(lines(asked([]).sections[0])?.map(([agent]) => agent)).toEqual(['13', 'Ana Gil'])
  })

  it('can be filtered by', () => {
    expect(asked([{ words: 'ana gil', column: 'agent' }]).rows.used).toBe(1)
  })

  it('do not make one of two people who share a name', () => {
    const twins = { ...names, agent: new Map([...names.agent, ['13', 'Ana Gil']]) }
    const table = tabulate(report('wizard_1'), questions)
    const view = { by: ['agent'], filters: [] }
    const summary = summarise(report('wizard_1'), [table], view, undefined, twins)
    expect(lines(summary.sections[0])?.map(([agent]) => agent)).toEqual(['Ana Gil', 'Ana Gil'])
  })

  it('are an agent’s personal data as the id is', () => {
    expect(asked([]).sections[0]?.groups.flatMap(({ keys }) => keys)).toContainEqual({
      kind: 'value',
      text: 'Ana Gil',
      personal: 'agent',
    })
  })
})
