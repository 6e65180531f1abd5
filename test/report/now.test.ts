/** What happens now: the oddities of test/facts/now.json, each read rightly. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reportOf } from '../../src/report/catalogue.ts'
import { activityOf } from '../../src/report/live/activity.ts'
import { liveReports } from '../../src/report/live/live-reports.ts'
import { summarise } from '../../src/report/summary/summarise.ts'
import { tabulate } from '../../src/report/table/tabulate.ts'
import { figure, lines, report } from './ask.ts'

interface Fact {
  readonly api: string
  readonly params: readonly { readonly name: string; readonly all_allowed?: boolean }[]
  readonly columns: readonly { readonly name: string; readonly personal_data?: string }[]
}

const facts = (JSON.parse(readFileSync('test/facts/now.json', 'utf8')) as { real_time: readonly Fact[] })
  .real_time
const at = Date.parse('2026-04-08T15:30:00Z')

function ask(api: string, data: unknown, view = {}) {
  const table = tabulate(report(api), data, { keep: 'all', span: { start: at, end: at } })
  return summarise(report(api), [table], { by: [], filters: [], ...view })
}

describe('each report of now', () => {
  it('is declared, and no other', () => {
    expect(liveReports.map(({ api }) => api).toSorted()).toEqual(facts.map(({ api }) => api).toSorted())
    expect(liveReports.every(({ isLive }) => isLive)).toBe(true)
  })

  it.each(facts.map((fact) => [fact.api, fact] as const))('%s takes what Wolkvox needs', (api, fact) => {
    const { parameters = [] } = reportOf(api) ?? {}
    expect(parameters.map(({ name, allAllowed }) => ({ name, all_allowed: allAllowed }))).toEqual(
      fact.params.map(({ name, all_allowed }) => ({ name, all_allowed })),
    )
  })

  it.each(facts.map((fact) => [fact.api, fact] as const))(
    '%s has the columns of the facts, or makes its own of them, and knows whose they are',
    (api, fact) => {
      const { columns = [], reshape } = reportOf(api) ?? {}
      const known = new Map(columns.map((column) => [column.name, column]))
      const missing = fact.columns.filter(({ name }) => !known.has(name)).map(({ name }) => name)
      expect(reshape === undefined ? missing : []).toEqual([])
      const wrong = fact.columns.filter(
        ({ name, personal_data }) =>
          personal_data !== undefined && known.has(name) && known.get(name)?.personal !== personal_data,
      )
      expect(wrong).toEqual([])
    },
  )
})

describe('agents', () => {
  const rows = [
    { agent_id: '1', agent_name: 'Ana', agent_status: 'Ready', time_state_now: '95', calls: '4' },
    { agent_id: '2', agent_name: 'Luis', agent_status: 'ALMUERZO', time_state_now: '1500', calls: '2' },
    { agent_id: '3', agent_name: 'Eva', agent_status: 'inbound', time_state_now: '40', calls: '9' },
    { agent_id: '4', agent_name: 'Leo', agent_status: 'Logout', time_state_now: '0', calls: '0' },
  ]

  it('who is logged out is not connected, and a state of another name is a pause', () => {
    const summary = ask('agents', rows)
    const counts = ['connected', 'free', 'busy', 'paused'].map((id) => figure(summary, id))
    expect(counts).toEqual([3, 1, 1, 1])
  })

  it.each([
    ['READY', 'free'],
    ['Not Ready ACW', 'wrapping'],
    ['TALK', 'busy'],
    ['On call', 'busy'],
    ['Capacitación', 'paused'],
    ['', undefined],
    ['Log out', undefined],
  ])('"%s" is %s', (status, activity) => {
    expect(activityOf(status)).toBe(activity)
  })

  it('are narrowed to what they do, and told with how long they have been at it, in seconds', () => {
    const summary = ask('agents', rows, { filters: [{ words: 'en auxiliar', column: 'activity' }] })
    expect(lines(summary.sections[1])).toEqual([['Luis', 'ALMUERZO', 1500, 2]])
  })

  it('have their occupancy under a key that is misspelt', () => {
    const table = tabulate(report('agents'), [{ agent_status: 'Ready', ocupation: '71.00 %' }])
    expect(table.columns['ocupation']).toMatchObject({ values: Float64Array.of(0.71) })
  })
})

it('a queue has a percent with a space, and what waits now beside what came today', () => {
  const cells = { stat_inbound: '100', stat_answer: '71', stat_abandon: '29', by_abandon: '29.00 %' }
  const summary = ask('skills', [
    {
      skill_id: '1',
      skill_name: 'Ventas',
      calls_in_queue_now: '3',
      service_level_20seg: '71.00 %',
      ...cells,
    },
  ])
  expect(figure(summary, 'waiting')).toBe(3)
  expect(figure(summary, 'service-level-20')).toBeCloseTo(0.71)
  expect(figure(summary, 'abandonment')).toBeCloseTo(0.29)
})

describe('campaigns', () => {
  it('come as "ID - NAME - Strategy (…)", names with dashes too, started or stopped in any case', () => {
    const summary = ask('campaigns', [
      {
        campaign: '42 - Cobranza - mora 30 - Strategy (Predictive)',
        status: 'STARTED',
        dial: '7',
        calls_x_min: '1.5',
      },
      { campaign: '43 - Otra - Strategy (Preview)', status: 'stopped', dial: '1', calls_x_min: '0' },
    ])
    expect(figure(summary, 'running')).toBe(1)
    expect(lines(summary.sections[0])?.map(([name, dialled]) => [name, dialled])).toEqual([
      ['Cobranza - mora 30', 7],
      ['Otra', 1],
    ])
  })
})

describe('chats', () => {
  const message = (from: string, clock: string) => ({
    from,
    msg: '<!channel> hola',
    date: `2026-04-08 ${clock}`,
  })
  const chat = (channel: string, ...conversation: object[]) => ({
    conn_id: '1.2',
    channel,
    customer_phone: '573001234567',
    conversation,
  })
  const data = [
    {
      agent_id: '1',
      agent_name: 'Ana',
      active_chats: [
        chat('whatsapp', message('CUSTOMER', '15:00:00'), message('AGENT', '15:10:00')),
        chat('web', message('573009', '15:05:00'), message('Ana', '15:06:00'), message('573009', '15:20:00')),
      ],
    },
    { agent_id: '2', agent_name: 'Luis', active_chats: [] },
  ]

  it('are as many as agents have open; unanswered since the customer wrote last', () => {
    const summary = ask('chats', data)
    expect(figure(summary, 'open')).toBe(2)
    expect(figure(summary, 'unanswered')).toBe(1)
    expect(figure(summary, 'longest-wait')).toBe(600)
  })

  it('leave nothing of what was written, and no customer', () => {
    const table = tabulate(report('chats'), data, { keep: 'all', span: { start: at, end: at } })
    expect(JSON.stringify(table)).not.toMatch(/hola|57300|1\.2/)
  })
})

it('interactions are counted, and aged; who wrote and about what is left behind', () => {
  const data = [
    {
      agent_id: '1',
      agent_name: 'Ana',
      active_interactions: [
        { conn_id: '9', subject: 'Reclamo', fromname: 'Pedro', date: '2026-04-08 13:30:00' },
      ],
    },
  ]
  expect(figure(ask('interactions', data), 'oldest')).toBe(7200)
  const table = tabulate(report('interactions'), data, { keep: 'all', span: { start: at, end: at } })
  expect(JSON.stringify(table)).not.toMatch(/Reclamo|Pedro/)
})

it('recall spells its campaign in its own way', () => {
  const summary = ask(
    'recall',
    [{ type_recall: 'agent', date_recall: '2026-04-08 16:00:00', id_campaing: '42' }],
    {
      by: ['campaign'],
    },
  )
  expect(lines(summary.sections[0])).toEqual([['42', 1]])
})

it('info_server is one object', () => {
  expect(figure(ask('info_server', { cpu_avg_10s: '12.5 %', connected_agents: '9' }), 'cpu')).toBeCloseTo(
    0.125,
  )
})
