import { expect, test } from 'vitest'
import { tableIn, told } from './present.case.ts'

const shift = (agent_name: string, login: string, logout: string) => ({
  agent_id: agent_name,
  agent_name,
  date: '2026-03-17',
  login: `2026-03-17 ${login}`,
  logout: `2026-03-17 ${logout}`,
  login_time: '08:00:00',
})
const rows = [shift('Luis', '08:01:00', '17:02:00'), shift('Ana', '06:58:00', '15:00:00')]

test('the headline is when the first came, and the table who came when', () => {
  const message = told({ report: 'agent_7', rows })
  expect(message.headline).toMatch(/^Primera conexión: 06:58/)
  expect(tableIn(message)?.heads.slice(1, 3)).toEqual(['Primera conexión', 'Última desconexión'])
  expect(tableIn(message)?.rows.map((cells) => cells.slice(1, 3))).toEqual([
    ['06:58', '15:00'],
    ['08:01', '17:02'],
  ])
})
