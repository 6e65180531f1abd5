import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { PracticeWolkvox } from '../../../demo/wolkvox/practice.ts'
import { ask, dayWindow, envelope, start } from './ask.ts'
import type { Asked } from './ask.ts'

let practice: PracticeWolkvox

beforeAll(async () => {
  practice = await start()
})
afterAll(() => practice.close())

describe('an answer', () => {
  test('carries the rows as text cells in an envelope that counts them', async () => {
    const response = await ask(practice)
    const { code, error, msg, data } = await envelope(response)
    expect(response.status).toBe(200)
    expect({ code, error, msg }).toEqual({ code: 200, error: null, msg: '4 records were found' })
    expect(data?.map(({ channel }) => channel).sort()).toEqual(['facebook', 'instagram', 'web', 'whatsapp'])
    expect(data?.every(({ interaction }) => /^\d+$/.test(interaction ?? ''))).toBe(true)
  })

  test('speaks as the samples do on the second server', async () => {
    const { code, data } = await envelope(await ask(practice, { token: 'other' }))
    expect(code).toBe('200')
    expect(Object.keys(data?.[0] ?? {})).toEqual(['chanel', 'interaction'])
  })

  test('is an object in place of a list for cdr_4', async () => {
    const { data } = await envelope(await ask(practice, { params: { api: 'cdr_4' } }))
    expect(data).toHaveProperty('21_60_seg.calls')
  })

  test('holds what rows() says would be served', async () => {
    const { data } = await envelope(await ask(practice, { params: { api: 'chat_3' } }))
    expect(data).toEqual(practice.rows('chat_3', 'first', '20260407000000', '20260407235959'))
  })

  test('names its extra service level by the seconds that were asked for', async () => {
    const params = { api: 'skill_1', skill_id: 'all', services_time: '40' }
    const { data } = await envelope(await ask(practice, { params }))
    expect(data?.[0]?.['service_level_40seg']).toMatch(/^\d+\.\d\d %$/)
  })
})

describe('a refusal', () => {
  const refusals: readonly [string, Asked, number, string | null, string][] = [
    ['no token', { token: '' }, 401, 'UNAUTHORIZED', 'PLEASE ENTER THE WOLKVOX-TOKEN'],
    ['an unknown token', { token: 'nobody' }, 403, 'FORBIDDEN', 'PLEASE VALIDATE TOKEN'],
    [
      'an unknown report',
      of({ api: 'chat_99' }),
      400,
      'BAD REQUEST',
      'THE API YOU WANT TO CONSULT DOES NOT EXIST',
    ],
    ['no dates', of({ date_ini: '' }), 400, 'BAD REQUEST', 'SOME PARAMETERS ARE REQUIRED'],
    ['no campaign', of({ api: 'campaign_5' }), 400, 'BAD REQUEST', 'SOME PARAMETERS ARE REQUIRED'],
    [
      'a code group that is none',
      of({ api: 'act_1', cod_act: 'VENTA' }),
      400,
      'BAD REQUEST',
      'SOME PARAMETERS ARE REQUIRED',
    ],
    [
      'a misspelt parameter',
      of({ api: 'campaign_5', campaing_id: '42' }),
      400,
      'BAD REQUEST',
      'SOME PARAMETERS ARE REQUIRED',
    ],
    [
      'a date that no calendar has',
      of({ date_ini: '20260431000000' }),
      400,
      'BAD REQUEST',
      'Validate dates entered',
    ],
    [
      'a range that ends before it begins',
      of({ date_end: '20260406000000' }),
      400,
      'BAD REQUEST',
      'Validate dates entered',
    ],
    [
      "a range across a month's end",
      of({ date_ini: '20260331000000' }),
      400,
      'BAD REQUEST',
      'Validate dates entered',
    ],
    [
      'a campaign that does not exist',
      of({ api: 'campaign_5', campaign_id: '999' }),
      404,
      'NOT FOUND',
      'Validate dates entered',
    ],
    [
      'an agent named all, where one is needed',
      of({ api: 'agent_2', agent_id: 'all' }),
      404,
      'NOT FOUND',
      'Validate dates entered',
    ],
    ['a day that has not come', of(dayWindow('20260409')), 404, 'NOT FOUND', 'Validate dates entered'],
  ]

  test.each(refusals)('meets %s', async (_, asked, status, error, msg) => {
    const response = await ask(practice, asked)
    expect(response.status).toBe(status)
    expect(await envelope(response)).toEqual({ code: String(status), error, msg, data: null })
  })

  test('meets any method but GET, and any other path', async () => {
    expect((await ask(practice, { method: 'POST' })).status).toBe(405)
    expect((await ask(practice, { path: '/api/v2/campaign.php' })).status).toBe(404)
  })
})

test('a whole month of 31 days is taken, and "all" in any case', async () => {
  const march = { date_ini: '20260301000000', date_end: '20260331235959' }
  const params = { api: 'campaign_6', campaign_id: 'ALL', ...march }
  expect((await ask(practice, { params })).status).toBe(200)
})

test('of a parameter given twice the last one counts, as in PHP', async () => {
  const query = `api=chat_13&date_ini=20260407000000&date_end=20260407235959&api=chat_3`
  const response = await fetch(`${practice.url}/api/v2/reports_manager.php?${query}`, {
    headers: { 'wolkvox-token': 'first' },
  })
  expect((await envelope(response)).data?.[0]).toHaveProperty('closing_time')
})

function of(params: Record<string, string>): Asked {
  return { params }
}
