import { gunzipSync } from 'node:zlib'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { PracticeWolkvox } from '../../../demo/wolkvox/practice.ts'
import { ask, envelope, start } from './ask.ts'

let practice: PracticeWolkvox

beforeAll(async () => {
  practice = await start()
})
beforeEach(() => practice.reset())
afterAll(() => practice.close())

const campaign5 = { api: 'campaign_5', campaign_id: 'all' }

test('a fault meets so many calls of its token and report, and then no more', async () => {
  practice.fail({ kind: 'http-500', times: 2, token: 'first', api: 'chat_13' })
  expect((await ask(practice, { token: 'second' })).status).toBe(200)
  expect((await ask(practice, { params: { api: 'chat_3' } })).status).toBe(200)
  const statuses = [await ask(practice), await ask(practice), await ask(practice)].map(({ status }) => status)
  expect(statuses).toEqual([500, 500, 200])
})

describe('troubles', () => {
  test.each([
    ['maintenance', 'SERVER UNDER MAINTENANCE'],
    ['wrong-token', 'PLEASE VALIDATE TOKEN'],
    ['simultaneous-limit', 'EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)'],
    ['quota', 'TOKEN LIMIT EXCEEDED'],
  ] as const)('%s answers 403 with its text', async (kind, msg) => {
    practice.fail({ kind })
    const response = await ask(practice)
    expect(response.status).toBe(403)
    expect((await envelope(response)).msg).toBe(msg)
  })

  test('html answers 200 with a page', async () => {
    practice.fail({ kind: 'html' })
    const response = await ask(practice)
    expect(response.status).toBe(200)
    expect(await response.text()).toMatch(/^<!DOCTYPE html>/)
  })

  test('http-429 says when to come again', async () => {
    practice.fail({ kind: 'http-429' })
    const response = await ask(practice)
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1'])
  })

  test('truncated answers half of the JSON', async () => {
    practice.fail({ kind: 'truncated' })
    const text = await (await ask(practice)).text()
    expect(text).toMatch(/^\{"code":200/)
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
  })

  test.each([{ kind: 'reset' }, { kind: 'cut' }, { kind: 'hang', ms: 20 }] as const)(
    '$kind breaks the connection',
    async (fault) => {
      practice.fail(fault)
      await expect(ask(practice)).rejects.toThrow('fetch failed')
    },
  )

  test('a hanging call is in flight until Wolkvox itself gives up', async () => {
    practice.fail({ kind: 'hang', ms: 400 })
    await expect(ask(practice, { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout')
    expect(practice.stats('first').inFlight).toBe(1)
    await ask(practice)
    expect(practice.stats('first').overlaps).toBe(1)
  })
})

describe('oddities', () => {
  test('every column twice, the second time empty and under a key with a space', async () => {
    practice.fail({ kind: 'odd', twins: true })
    const [row = {}] = (await envelope(await ask(practice))).data ?? []
    const keys = Object.keys(row).filter((key) => !key.endsWith(' '))
    expect(Object.keys(row)).toEqual(keys.flatMap((key) => [key, `${key} `]))
    expect(keys.filter((key) => row[`${key} `] !== '')).toEqual([])
  })

  test('gzip and pretty print change the bytes and not the rows', async () => {
    const plain = await envelope(await ask(practice))
    practice.fail({ kind: 'odd', gzip: 'gzip', pretty: true })
    const response = await ask(practice)
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await envelope(response)).toEqual(plain)
  })

  test('gzip is sent as gzip', async () => {
    practice.fail({ kind: 'odd', gzip: 'gzip' })
    const { get } = await import('node:http')
    const url = `${practice.url}/api/v2/reports_manager.php?api=chat_13&date_ini=20260407000000&date_end=20260407235959`
    const bytes = await new Promise<Buffer>((resolve, reject) => {
      get(url, { headers: { 'wolkvox-token': 'first' } }, (response) => {
        resolve(response.toArray().then((chunks: Buffer[]) => Buffer.concat(chunks)))
      }).on('error', reject)
    })
    expect(gunzipSync(bytes).toString()).toContain('records were found')
  })

  test('keys, numbers, null rows and codes are as careless as has been seen', async () => {
    practice.fail({ kind: 'odd', keys: true, numbers: true, nullRows: true, code: '0' })
    const { code, data } = await envelope(await ask(practice))
    expect(code).toBe('0')
    expect(data?.filter((row) => row === null)).toHaveLength(1)
    expect(data?.[0]).toEqual({ CHANNEL: expect.any(String), 'interaction ': expect.any(Number) })
  })

  test.each([
    ['null', { data: null }],
    ['empty', { data: [] }],
    ['missing', {}],
  ] as const)('data can be %s', async (data, expected) => {
    practice.fail({ kind: 'odd', data })
    const body = await envelope(await ask(practice))
    expect(body).toEqual({ code: 200, error: null, msg: '4 records were found', ...expected })
  })

  test('60,000 rows are served where the day has fewer, and never one more', async () => {
    practice.fail({ kind: 'odd', extraRows: 90_000 })
    const { msg, data } = await envelope(await ask(practice, { params: campaign5 }))
    const own = practice.rows('campaign_5', 'first', '20260407000000', '20260407235959', {
      campaign_id: 'all',
    })
    expect(msg).toBe('60000 records were found')
    expect(data).toHaveLength(60_000)
    expect(data?.slice(0, own.length)).toEqual(own)
    expect(data?.at(own.length)).toEqual(own[0])
  })
})

describe('control by HTTP', () => {
  const control = (path: string, body?: unknown) =>
    fetch(`${practice.url}/_practice/${path}`, {
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    })

  test('orders faults, counts calls and resets', async () => {
    await control('fail', [{ kind: 'maintenance' }, { kind: 'http-500', token: 'other' }])
    expect((await ask(practice)).status).toBe(403)
    expect(await (await control('stats')).json()).toMatchObject({ first: { calls: 1, refused: 1 } })
    expect(await (await control('stats?token=first')).json()).toMatchObject({ calls: 1 })
    expect(await (await control('log?token=first')).json()).toMatchObject([{ api: 'chat_13', status: 403 }])
    await control('reset', {})
    expect((await ask(practice, { token: 'other' })).status).toBe(200)
    expect(practice.stats('first').calls).toBe(0)
  })

  test('sets the latency', async () => {
    await control('latency', { latencyMs: 60 })
    await ask(practice)
    await control('latency', { latencyMs: 0 })
    const [call] = practice.log('first')
    expect(Number(call?.endedAt) - Number(call?.startedAt)).toBeGreaterThanOrEqual(59)
  })

  test('refuses a fault that it does not know', async () => {
    const response = await control('fail', { kind: 'earthquake' })
    expect(response.status).toBe(400)
  })
})
