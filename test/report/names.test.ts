import { expect, it } from 'vitest'
import { namesIn } from '../../src/report/names.ts'
import { tabulate } from '../../src/report/tabulate.ts'
import { report } from './ask.ts'

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
