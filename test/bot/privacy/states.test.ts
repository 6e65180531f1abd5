/** What agents are doing now is theirs: by name in private alone, and to supervisors where there is a list of them. */
import { describe, expect, test } from 'vitest'
import { present } from '../../../src/bot/present/present.ts'
import type { Presented } from '../../../src/bot/present/presented.ts'
import { presentedOf } from '../present/present.case.ts'

const rows = [
  { agent_id: '1', agent_name: 'Ana Gómez', agent_status: 'BREAK', time_state_now: '900', calls: '3' },
  { agent_id: '2', agent_name: 'Luis Peña', agent_status: 'Ready', time_state_now: '20', calls: '5' },
]

interface Reader {
  readonly isPublic?: boolean
  readonly policy?: Presented['policy']
  readonly seesPersonal?: boolean
  readonly view?: Presented['inquiry']['view']
}

function told({ isPublic = false, policy, seesPersonal = false, view }: Reader): string {
  const presented = presentedOf({ report: 'agents', rows, isPublic, ...(view && { view }) })
  const { record } = presented
  const message = present({
    ...presented,
    record: { ...record, seesPersonal },
    ...(policy && { policy }),
  })
  return JSON.stringify({ ...message, context: [] })
}

describe('who is doing what', () => {
  test('is told by name in private where nobody is said to be a supervisor', () => {
    expect(told({})).toContain('Ana Gómez')
  })

  test('is told to supervisors alone where there is a list of them', () => {
    const policy = { showsAgentsInChannels: true, hasSupervisors: true }
    expect(told({ policy, seesPersonal: true })).toContain('Ana Gómez')
    const others = told({ policy })
    expect(others).not.toContain('Ana Gómez')
    expect(others).toContain('solo se muestra a supervisores')
    expect(others).toContain('BREAK')
  })

  test('is told in channels as counts, whatever the owner says of names there', () => {
    const channel = told({ isPublic: true, policy: { showsAgentsInChannels: true } })
    expect(channel).not.toMatch(/Ana Gómez|Agente 1|Agent 1/)
    expect(channel).toContain('BREAK')
    expect(channel).toContain('solo se muestran en privado')
  })

  test('is not told in a channel of one who is asked for by name, not even as a count', () => {
    const view = { by: [], filters: [{ words: 'Ana Gómez', column: 'agent' }] }
    const channel = told({ isPublic: true, view, policy: { showsAgentsInChannels: true } })
    expect(channel).not.toMatch(/BREAK|Ana/)
    expect(told({ view })).toContain('BREAK')
  })
})
