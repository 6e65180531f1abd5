/** What the practice says of now, held against its own reports and against what is known of the two files. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { listFacts, liveFacts } from '../../../demo/wolkvox/facts.ts'
import type { NowFile } from '../../../demo/wolkvox/now.ts'
import type { PracticeWolkvox } from '../../../demo/wolkvox/practice.ts'
import type { Row } from '../../../demo/wolkvox/reports/slice.ts'
import { ask, envelope, start, text } from './ask.ts'
import { columnProblems } from './column-problems.ts'

const accounts = [
  { token: 'first', server: '0015', isDedicated: true },
  { token: 'other', server: '0041' },
]
const needed: Readonly<Record<string, Record<string, string>>> = {
  skills: { skill_id: 'all' },
  recall: { type: 'all' },
  agents_in_skill: { skill_id: '3041' },
}
const halfPastThree = Date.parse('2026-04-08T20:30:00Z')
const minuteMs = 60_000

let clock = halfPastThree
let practice: PracticeWolkvox

beforeAll(async () => {
  practice = await start({ accounts, now: () => new Date(clock) })
})
beforeEach(() => {
  clock = halfPastThree
  practice.reset()
})
afterAll(() => practice.close())

describe('all day long', () => {
  test('each queue has had at every minute the calls of skill_1, and its service levels', () => {
    expect(wrongMinutes(() => compare(queuesNow(), queuesOfDay()))).toEqual([])
  })

  test('whoever waits in a queue at a minute is answered or gives up later, and then counts', () => {
    const waits = ofDay('skill_10').concat(ofDay('skill_2')).map(waitOf)
    expect(
      wrongMinutes((at) => {
        const waiting = sum(live('skills'), 'calls_in_queue_now')
        return waiting === waits.filter(({ from, until }) => from <= at && at < until).length
      }),
    ).toEqual([])
  })

  test('who is connected is who has signed in and not gone, and has the calls of agent_1', () => {
    expect(wrongMinutes(() => compare(agentsNow(), agentsOfDay()), 7)).toEqual([])
  })
})

describe('at half past three', () => {
  test('the campaigns have dialled what campaign_4 counts, and answered what campaign_1 counts', () => {
    const campaign = live('campaigns').find((row) => text(row, 'campaign').startsWith('20871 - '))
    const results = Object.fromEntries(
      today('campaign_4', { campaign_id: '20871' }).map((row) => [text(row, 'result'), text(row, 'records')]),
    )
    expect(campaign).toMatchObject({
      answer: results['answer'],
      answer_machine: results['answer-machine'],
      status: 'started',
    })
  })

  test('an open chat is one that chat_1 will list as closed later', () => {
    const open = live('chats').flatMap((row) => (row['active_chats'] ?? []) as readonly Row[])
    clock = halfPastThree + 48 * 60 * minuteMs
    const closed = new Set(
      ['20260408', '20260409'].flatMap((day) =>
        practice
          .rows('chat_1', 'first', `${day}000000`, `${day}235959`)
          .filter(
            (row) =>
              text(row, 'date') <= '2026-04-08 15:30:00' && text(row, 'date_close') > '2026-04-08 15:30:00',
          )
          .map((row) => text(row, 'conn_id')),
      ),
    )
    expect(new Set(open.map((chat) => text(chat, 'conn_id')))).toEqual(closed)
    expect(closed.size).toBeGreaterThan(100)
  })

  test('calls_last_10 are the calls of the last ten minutes, and hits_last_hour the hits of an hour', () => {
    const ids = (rows: readonly Row[]) => rows.map((row) => text(row, 'conn_id')).sort()
    const calls = (from: string) =>
      ['cdr_1', 'cdr_5', 'skill_2'].flatMap((api) =>
        practice.rows(api, 'first', `20260408${from}`, '20260408153000', needed['skills']),
      )
    const ended = calls('152001').filter((row) => text(row, 'agent_name') !== 'TOTAL')
    expect(ids(live('calls_last_10'))).toEqual(ids(ended))
    const hits = new Set(live('hits_last_hour').map((row) => text(row, 'hit')))
    expect(hits.has('RESUELTO') && !hits.has('INFO')).toBe(true)
  })

  test('the lists name every id that the reports give', () => {
    const ids = (api: string, column: string) => new Set(list(api).map((row) => text(row, column)))
    for (const [api, column, report] of [
      ['agents', 'agent_id', 'agent_1'],
      ['skills', 'skill_id', 'skill_1'],
      ['activity_codes', 'cod_act', 'act_3'],
      ['campaigns', 'campaign_id', 'campaign_3'],
      ['routing_points', 'rp_id', 'diagram_9'],
    ] as const) {
      const known = ids(api, column)
      const given = today(report, { campaign_id: 'all', skill_id: 'all', cod_act: 'cod_act1' })
        .filter((row) => text(row, 'agent_name') !== 'TOTAL')
        .map((row) => text(row, column))
      expect(given.length).toBeGreaterThan(0)
      expect(given.filter((id) => !known.has(id))).toEqual([])
    }
  })
})

describe.each(['first', 'other'])('for the account %s', (token) => {
  test.each(
    ([...liveFacts.values()] as const)
      .filter(({ api }) => api !== 'info_server' || token === 'first')
      .map((facts) => [facts.api, facts] as const),
  )('%s answers with exactly its columns, each in the form of its kind', (api, facts) => {
    expect(columnProblems(facts, practice.now('real_time.php', api, token, needed[api]))).toEqual([])
  })

  test.each([...listFacts.values()].map((facts) => [facts.api, facts] as const))(
    'the list %s has exactly its columns, each in the form of its kind',
    (api, facts) => {
      expect(columnProblems(facts, practice.now('information.php', api, token, needed[api]))).toEqual([])
    },
  )
})

describe('the oddities', () => {
  const live = '/api/v2/real_time.php'
  const lists = '/api/v2/information.php'

  test('campaigns answers a bare array', async () => {
    const response = await ask(practice, { path: live, params: { api: 'campaigns' } })
    expect(await response.json()).toEqual(practice.now('real_time.php', 'campaigns', 'first'))
  })

  test('info_server answers an object, and only where there is a server of its own', async () => {
    const params = { api: 'info_server' }
    const { data } = await envelope(await ask(practice, { path: live, params }))
    expect(data).toHaveProperty('cpu_avg_10s')
    expect((await ask(practice, { path: live, params, token: 'other' })).status).toBe(404)
  })

  test('a success is coded 200, "0" or with an empty text', async () => {
    const codeOf = async (path: string, token: string) =>
      (await envelope(await ask(practice, { path, token, params: { api: 'agents' } }))).code
    expect(await codeOf(live, 'first')).toBe(200)
    expect(await codeOf(live, 'other')).toBe('0')
    expect(await codeOf(lists, 'other')).toBe('')
  })

  test('nothing is an empty list on one server and a 404 on the other', async () => {
    clock = Date.parse('2026-04-08T08:00:00Z')
    const params = { api: 'calls_last_10' }
    expect((await envelope(await ask(practice, { path: live, params }))).data).toEqual([])
    expect((await ask(practice, { path: live, params, token: 'other' })).status).toBe(404)
  })

  test('the same is given again after five minutes, and what is another at once', async () => {
    const status = async (path: string, api: string) =>
      (await ask(practice, { path, params: { api } })).status
    expect(await status(live, 'agents')).toBe(200)
    expect(await status(live, 'agents')).toBe(403)
    expect(await status(lists, 'agents')).toBe(200)
    expect(await status(live, 'chats')).toBe(200)
    clock += 5 * minuteMs - 1_000
    expect(await status(live, 'agents')).toBe(403)
    clock += 1_000
    expect(await status(live, 'agents')).toBe(200)
  })

  test('what the file does not have, and what lacks a parameter, is refused', async () => {
    expect((await ask(practice, { path: live, params: { api: 'latency' } })).status).toBe(400)
    expect((await ask(practice, { path: live, params: { api: 'skills' } })).status).toBe(400)
    expect((await ask(practice, { path: live, params: { api: 'recall' } })).status).toBe(400)
    expect((await ask(practice, { path: lists, params: { api: 'get_dnc' } })).status).toBe(400)
  })

  test('the state of an agent is free text, and differs from server to server', () => {
    const states = (token: string) =>
      new Set(practice.now('real_time.php', 'agents', token).map((row) => text(row, 'agent_status')))
    expect(states('first').has('Ready')).toBe(true)
    expect(states('other').has('READY')).toBe(true)
  })
})

function live(api: string): readonly Row[] {
  return practice.now('real_time.php' satisfies NowFile, api, 'first', needed[api])
}

function list(api: string): readonly Row[] {
  return practice.now('information.php', api, 'first', needed[api])
}

function ofDay(api: string, params: Record<string, string> = { skill_id: 'all' }): readonly Row[] {
  clock = Date.parse('2026-04-09T05:00:00Z')
  const rows = practice.rows(api, 'first', '20260408000000', '20260408235959', params)
  clock = halfPastThree
  return rows
}

function today(api: string, params: Record<string, string> = { skill_id: 'all' }): readonly Row[] {
  return practice.rows(api, 'first', '20260408000000', '20260408235959', params)
}

/** Minutes of the day, read off the operation's clock, at which something does not hold. */
function wrongMinutes(holds: (wallSeconds: number) => boolean, step = 1): string[] {
  const wrong: string[] = []
  for (let minute = 0; minute < 24 * 60; minute += step) {
    clock = Date.parse('2026-04-08T05:00:00Z') + minute * minuteMs
    const wall = Date.parse('2026-04-08T00:00:00Z') / 1000 + minute * 60
    if (!holds(wall)) wrong.push(new Date(wall * 1000).toISOString().slice(11, 16))
  }
  return wrong
}

function compare(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join('\n') === other.toSorted().join('\n')
}

function queuesNow(): string[] {
  return live('skills')
    .filter((row) => row['stat_inbound'] !== '0')
    .map((row) =>
      cellsOf(
        row,
        'skill_id',
        'stat_inbound',
        'stat_answer',
        'stat_abandon',
        'service_level_20seg',
        'by_abandon',
      ),
    )
}

function queuesOfDay(): string[] {
  return today('skill_1').map((row) =>
    cellsOf(
      row,
      'skill_id',
      'inbound_calls',
      'answer_calls',
      'abandon_calls',
      'service_level_20seg',
      'abandon',
    ),
  )
}

function agentsNow(): string[] {
  return live('agents').map((row) => cellsOf(row, 'agent_id', 'calls', 'inbound', 'login_time', 'ocupation'))
}

/** Whoever agent_7 has seen until this very moment is connected. */
function agentsOfDay(): string[] {
  const seen = new Date(clock - 5 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
  const connected = new Set(
    today('agent_7').flatMap((row) => (text(row, 'logout') === seen ? [text(row, 'agent_id')] : [])),
  )
  return today('agent_1')
    .filter((row) => connected.has(text(row, 'agent_id')))
    .map((row) => cellsOf(row, 'agent_id', 'calls', 'inbound', 'login_time', 'occupancy'))
}

function waitOf(row: Row): { readonly from: number; readonly until: number } {
  const from = Number(text(row, 'conn_id').split('.')[0])
  return { from, until: from + Number(row['answer_time'] ?? row['abandon_time']) }
}

function cellsOf(row: Row, ...columns: readonly string[]): string {
  return columns.map((column) => text(row, column)).join(' ')
}

function sum(rows: readonly Row[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0)
}
