import { describe, expect, it } from 'vitest'
import { namesIn } from '../../src/report/selection/names.ts'
import { summarise } from '../../src/report/summary/summarise.ts'
import type { View } from '../../src/report/model/summary.ts'
import { tabulate } from '../../src/report/table/tabulate.ts'
import { ask, figure, lines, report } from './ask.ts'

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

describe('people and queues of one name', () => {
  const agents = (api: string, rows: readonly Readonly<Record<string, unknown>>[], by = 'agent') =>
    lines(ask(api, rows, { by: [by] }).sections[0])?.map(([name, figure]) => [name, figure])

  it('are told by their ids as well, and those who share none are not', () => {
    const rows = [
      { agent_id: '12', agent_name: 'Ana Gil', calls: '3' },
      { agent_id: '13', agent_name: 'Ana Gil', calls: '5' },
      { agent_id: '14', agent_name: 'Luis Paz', calls: '4' },
      { agent_id: '12', agent_name: 'Ana Gil', calls: '1' },
      { agent_id: '-', agent_name: 'TOTAL', calls: '13' },
    ]
    expect(agents('agent_1', rows)).toEqual([
      ['Ana Gil (13)', 5],
      ['Ana Gil (12)', 4],
      ['Luis Paz', 4],
    ])
  })

  it('are told apart wherever the ids stand', () => {
    expect(
      agents('cdr_11', [
        { agent_id: '1', name_agent: 'Ana' },
        { agent_id: '2', name_agent: 'Ana' },
      ]),
    ).toHaveLength(2)
    expect(
      agents('agent_11', [
        {
          skill_name: 'Ventas',
          agents: [
            { agent_id: '1', agent_name: 'Ana', calls: '1' },
            { agent_id: '2', agent_name: 'Ana', calls: '2' },
          ],
        },
      ]),
    ).toHaveLength(2)
    const queues = [
      { skill_id: '7', skill_name: 'Ventas', inbound_calls: '3' },
      { skill_id: '8', skill_name: 'Ventas', inbound_calls: '2' },
    ]
    expect(agents('skill_1', queues, 'skill')).toEqual([
      ['Ventas (7)', 3],
      ['Ventas (8)', 2],
    ])
    const moods = ['positive', 'negative'].map((feeling, id) => ({
      agent_id: `${id}`,
      agent_name: 'Ana',
      feeling,
    }))
    expect(figure(ask('speech_4', moods), 'agents')).toBe(2)
  })

  it('do not make many of what the report calls one', () => {
    const transfer = { transfer_agent_id: '1', transfer_agent_name: 'Ana', receiver_agent_name: 'SKILL' }
    const rows = ['7', '8'].map((receiver_agent_id) => ({ ...transfer, receiver_agent_id }))
    expect(agents('chat_9', rows, 'receiver')).toEqual([['A queue (skill)', 2]])
  })
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
    expect(lines(summary.sections[0])?.map(([agent]) => agent)).toEqual(['Ana Gil (12)', 'Ana Gil (13)'])
  })

  it('are an agent’s personal data as the id is', () => {
    expect(asked([]).sections[0]?.groups.flatMap(({ keys }) => keys)).toContainEqual({
      kind: 'value',
      text: 'Ana Gil',
      personal: 'agent',
    })
  })
})
