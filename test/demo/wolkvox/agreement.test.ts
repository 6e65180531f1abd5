import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { PracticeWolkvox } from '../../../demo/wolkvox/practice.ts'
import type { Row } from '../../../demo/wolkvox/reports/slice.ts'
import { start } from './ask.ts'
import { needed } from './needed.ts'

let practice: PracticeWolkvox

beforeAll(async () => {
  practice = await start()
})
afterAll(() => practice.close())

describe('one day, seen by an aggregate and by the records', () => {
  test('chat_13 counts the chats of chat_1 by channel', () => {
    expect(figures('chat_13', 'channel', 'interaction')).toEqual(counts(day('chat_1'), 'channel'))
  })

  test('chat_3, chat_5, chat_6 and chat_7 count the closed cases of chat_4', () => {
    const closed = day('chat_4').filter(({ status }) => status !== 'open')
    expect(figures('chat_3', 'channel', 'interactions')).toEqual(counts(closed, 'channel'))
    expect(figures('chat_5', 'agent_name', 'interactions')).toEqual(counts(closed, 'agent_name'))
    expect(sum(day('chat_6'), 'interactions')).toBe(closed.length)
    expect(figures('chat_7', 'cod_act', 'interactions')).toEqual(counts(closed, 'cod_act'))
  })

  test('chat_9 moves mail cases that exist, to a colleague or to a queue', () => {
    const mails = new Set(
      day('chat_4')
        .filter(({ channel }) => channel === 'Email')
        .map(({ case_id }) => case_id),
    )
    const transfers = day('chat_9')
    const toQueues = transfers.filter(({ receiver_agent_name }) => receiver_agent_name === 'SKILL')
    expect(transfers.every(({ conn_id }) => mails.has(conn_id ?? ''))).toBe(true)
    expect(toQueues.length).toBeGreaterThan(0)
    expect(toQueues.length).toBeLessThan(transfers.length)
  })

  test('diagram_9 hands over to chats that chat_1 knows, and to nobody else', () => {
    const chats = new Set(day('chat_1').map(({ conn_id }) => conn_id))
    const exchanges = day('diagram_9')
    const handed = exchanges.filter(({ routing_answer }) => routing_answer === 'transfer_skill')
    expect(handed.length).toBeGreaterThan(100)
    expect(handed.every(({ conn_id }) => chats.has(conn_id ?? ''))).toBe(true)
    expect(exchanges.filter(({ conn_id }) => conn_id !== '0')).toHaveLength(handed.length)
    expect(new Set(exchanges.map(({ session_id }) => session_id)).size).toBeGreaterThan(1_000)
  })

  test('diagram_1_2, diagram_1_1 and diagram_1_3 count the passages of diagram_1', () => {
    const passages = day('diagram_1')
    const hours = passages.map(({ date = '' }) => ({ hour: date.slice(0, 13).replace(' ', '-') }))
    expect(figures('diagram_1_2', 'date', 'calls')).toEqual(counts(hours, 'hour'))
    expect(day('diagram_1_1')[0]?.['ivr_minutes']).toBe((seconds(passages, 'time') / 60).toFixed(2))
    expect(sum(day('diagram_1_2'), 'ivr_minutes')).toBeCloseTo(seconds(passages, 'time') / 60, 6)
    expect(figures('diagram_1_3', 'cod_opc_menu', 'calls')).toEqual(counts(passages, 'cod_opc_menu'))
  })

  test('campaign_5 calls are the preview calls of cdr_1 and cdr_5, one campaign is a part of all', () => {
    const rows = day('campaign_5')
    const calls = rows.filter(({ type_of_row }) => type_of_row === 'CALL')
    const dialled = [...day('cdr_1'), ...day('cdr_5')].filter(
      ({ type_interaction }) => type_interaction === 'out_pre',
    )
    expect(calls).toHaveLength(dialled.length)
    expect(new Set(calls.map(({ conn_id }) => conn_id))).toEqual(
      new Set(dialled.map(({ conn_id }) => conn_id)),
    )
    expect(new Set(rows.map(({ type_of_row }) => type_of_row))).toEqual(new Set(['PREVIEW', 'CALL', 'TOTAL']))
    const one = day('campaign_5', { campaign_id: '12345' })
    expect(one).toEqual(rows.filter(({ campaign_id }) => campaign_id === '12345'))
    expect(one.length).toBeGreaterThan(0)
  })

  test('a campaign of records that nobody dials has PREVIEW rows and no CALL rows', () => {
    const kinds = new Set(day('campaign_5', { campaign_id: '42' }).map(({ type_of_row }) => type_of_row))
    expect(kinds).toEqual(new Set(['PREVIEW', 'TOTAL']))
  })

  test('the queues of skill_1 count skill_10 and skill_2, and its levels follow from the waits', () => {
    const [answered, abandoned] = [day('skill_10'), day('skill_2')]
    expect(figures('skill_1', 'skill_id', 'answer_calls')).toEqual(counts(answered, 'skill_id'))
    expect(figures('skill_1', 'skill_id', 'abandon_calls')).toEqual(counts(abandoned, 'skill_id'))
    const inTime = answered.filter(
      (row) => row['skill_id'] === '3041' && Number(row['answer_time']) <= 20,
    ).length
    const main = day('skill_1').find(({ skill_id }) => skill_id === '3041')
    const level = ((inTime / Number(main?.['inbound_calls'])) * 100).toFixed(2)
    expect(main?.['service_level_20seg']).toBe(`${level} %`)
  })

  test.each(['skill_3', 'skill_4', 'skill_4_1', 'skill_4_2', 'skill_5', 'skill_6', 'skill_7'])(
    '%s has the inbound calls of skill_1',
    (api) => {
      expect(sum(day(api), 'inbound_calls')).toBe(sum(day('skill_1'), 'inbound_calls'))
    },
  )

  test('every inbound call of skill_1 came through the IVR of diagram_11', () => {
    const queued = day('diagram_11').filter(({ skill_id }) => skill_id !== '-')
    expect(sum(day('skill_1'), 'inbound_calls')).toBe(queued.length)
  })

  test('agent_1 adds up the states of agent_14, and its TOTAL row the agents', () => {
    const states = day('agent_14')
    const agents = day('agent_1')
    const inState = (...names: string[]) =>
      states.filter(({ agent_status = '' }) => names.includes(agent_status))
    expect(seconds(agents, 'login_time')).toBe(seconds(states, 'time'))
    expect(seconds(agents, 'ready_time')).toBe(seconds(inState('READY'), 'time'))
    expect(seconds(agents, 'acw_time')).toBe(seconds(inState('ACW'), 'time'))
    expect(seconds(agents, 'aux_time')).toBe(seconds(day('agent_3'), 'time'))
    const total = practice.rows('agent_1', 'first', '20260407000000', '20260407235959').at(-1)
    expect(total).toMatchObject({ agent_name: 'TOTAL', calls: String(sum(agents, 'calls')) })
  })

  test('agent_8 and agent_6 share the time of agent_1 out over the hours', () => {
    for (const column of ['login_time', 'inbound_time', 'aux_time']) {
      expect(seconds(day('agent_8'), column)).toBe(seconds(day('agent_1'), column))
      expect(seconds(day('agent_6'), column)).toBe(seconds(day('agent_1'), column))
    }
  })

  test('codes of act_5 count the coded calls of act_3', () => {
    expect(figures('act_5', 'cod_act', 'count')).toEqual(counts(day('act_3'), 'cod_act'))
  })

  test('campaign_4 counts the dialled phones of campaign_3', () => {
    const phones = day('campaign_3').map(({ result = '' }) => ({ result: result.toLowerCase() }))
    expect(figures('campaign_4', 'result', 'records')).toEqual(counts(phones, 'result'))
  })
})

/** The rows of Tuesday 7 April without TOTAL rows. */
function day(api: string, params = needed(api)): Record<string, string>[] {
  const rows = practice.rows(api, 'first', '20260407000000', '20260407235959', params)
  return rows.filter((row) => row['agent_name'] !== 'TOTAL').map(textCells)
}

function textCells(row: Row): Record<string, string> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([key, cell]) => (typeof cell === 'string' ? [[key, cell]] : [])),
  )
}

function figures(api: string, key: string, column: string): Record<string, number> {
  const totals: Record<string, number> = {}
  for (const row of day(api)) {
    const name = row[key] ?? ''
    const figure = Number(row[column])
    if (figure > 0) totals[name] = (totals[name] ?? 0) + figure
  }
  return totals
}

function counts(rows: readonly Record<string, string>[], key: string): Record<string, number> {
  const totals: Record<string, number> = {}
  for (const row of rows) totals[row[key] ?? ''] = (totals[row[key] ?? ''] ?? 0) + 1
  return totals
}

function sum(rows: readonly Record<string, string>[], column: string): number {
  return rows.reduce((total, row) => total + Number(row[column]), 0)
}

function seconds(rows: readonly Record<string, string>[], column: string): number {
  return rows.reduce((total, row) => {
    const [hours = 0, minutes = 0, rest = 0] = (row[column] ?? '').split(':').map(Number)
    return total + hours * 3_600 + minutes * 60 + rest
  }, 0)
}
