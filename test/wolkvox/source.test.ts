import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pino } from 'pino'
import type { Fault } from '../../demo/wolkvox/faults.ts'
import { startPracticeWolkvox } from '../../demo/wolkvox/practice-wolkvox.ts'
import { type PracticeWolkvox } from '../../demo/wolkvox/practice.ts'
import type { Call } from '../../src/bot/model/call.ts'
import type { FailureKind } from '../../src/bot/model/failure.ts'
import { createSource, type Source } from '../../src/wolkvox/source.ts'
import { openPassage, type TestPassage } from './test-passage.ts'
import { until } from '../until.ts'

const token = '0123456789abcdef0123456789abcdef'
const sisterToken = 'f'.repeat(32)
const account = { name: 'ventas', server: '0015', token, zone: 'America/Bogota' }
const now = () => new Date('2026-03-18T15:00:00Z')
const call: Call = {
  account: 'ventas',
  report: 'chat_13',
  params: {},
  window: { start: Date.parse('2026-03-17T05:00:00Z'), end: Date.parse('2026-03-18T05:00:00Z') },
}

const lines: string[] = []
const log = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) })

function sourceAt(baseUrl: string, timeoutMs = 60_000): Source {
  return createSource({ accounts: [account], baseUrl, timeoutMs, log })
}

describe('against the practice Wolkvox', () => {
  let wolkvox: PracticeWolkvox
  let source: Source
  let passage: TestPassage

  beforeAll(async () => {
    wolkvox = await startPracticeWolkvox({ accounts: [account, { ...account, token: sisterToken }], now })
    source = sourceAt(wolkvox.url)
  })
  beforeEach(async () => {
    // What an earlier test abandoned is still worked on, and counts.
    await until(() => wolkvox.stats(token).inFlight === 0)
    wolkvox.reset()
    passage = openPassage()
  })
  afterAll(async () => {
    await source.close()
    await wolkvox.close()
  })

  const fetch = (asked: Call = call) => source.fetch(asked, new AbortController().signal, passage)

  test('a day is asked for in local wall clock, its last second included', async () => {
    const table = await fetch()
    expect(wolkvox.log()[0]?.params).toMatchObject({ date_ini: '20260317000000', date_end: '20260317235959' })
    expect(table.rows).toBe(wolkvox.rows('chat_13', token, '20260317000000', '20260317235959').length)
    expect(passage.states).toEqual(['begun', 'ended'])
  })

  test('what no figure is made of is left out, and is there where the rows themselves are wanted', async () => {
    const asked = { ...call, report: 'cdr_1' }
    const figures = await fetch(asked)
    const whole = await fetch({ ...asked, isWhole: true })
    expect(figures.rows).toBe(whole.rows)
    const personal = ['conn_id', 'telephone', 'customer_id', 'comment']
    expect(personal.map((name) => name in figures.columns)).toEqual([false, false, true, false])
    expect(personal.every((name) => name in whole.columns)).toBe(true)
  })

  test('parameters cannot become other parameters', async () => {
    const asked = { ...call, report: 'campaign_5', params: { campaign_id: '42&api=chat_1#' } }
    await fetch(asked).catch(() => undefined)
    expect(wolkvox.log()[0]).toMatchObject({ api: 'campaign_5', params: { campaign_id: '42&api=chat_1#' } })
  })

  const nothings: readonly Fault[] = [
    { kind: 'no-rows' },
    { kind: 'odd', data: 'null' },
    { kind: 'odd', data: 'missing' },
    { kind: 'odd', data: 'empty' },
  ]

  test.each(nothings)('no rows are an empty table, said as %o', async (fault) => {
    wolkvox.fail(fault)
    expect((await fetch()).rows).toBe(0)
  })

  const oddities: readonly Fault[] = [
    { kind: 'odd', gzip: 'gzip' },
    { kind: 'odd', gzip: 'GZIP', mark: true },
    { kind: 'odd', mark: true },
    { kind: 'odd', announced: 1 },
    { kind: 'odd', pretty: true },
    { kind: 'odd', keys: true, numbers: true, nullRows: true },
    { kind: 'odd', code: '0' },
  ]

  test.each(oddities)('rows are the same, written as %o', async (oddity) => {
    const plain = await fetch()
    wolkvox.fail(oddity)
    expect(await fetch()).toEqual(plain)
  })

  test('rows that were announced and did not come are known', async () => {
    const { rows } = await fetch()
    wolkvox.fail({ kind: 'odd', announced: rows + 900 })
    expect(await fetch()).toMatchObject({ rows, shortage: { announced: rows + 900, given: rows } })
    wolkvox.fail({ kind: 'odd', announced: 900, data: 'empty' })
    expect(await fetch()).toMatchObject({ rows: 0, shortage: { announced: 900, given: 0 } })
  })

  const failures: readonly [Fault, FailureKind, 'told' | 'untold'][] = [
    [{ kind: 'wrong-token' }, 'token-refused', 'told'],
    [{ kind: 'no-token' }, 'token-refused', 'told'],
    [{ kind: 'quota' }, 'quota-used-up', 'told'],
    [{ kind: 'simultaneous-limit' }, 'token-busy', 'told'],
    [{ kind: 'maintenance' }, 'maintenance', 'told'],
    [{ kind: 'unknown-api' }, 'call-refused', 'told'],
    [{ kind: 'missing-parameters' }, 'call-refused', 'told'],
    [{ kind: 'http-500' }, 'server-error', 'told'],
    [{ kind: 'html' }, 'answer-unreadable', 'told'],
    [{ kind: 'truncated' }, 'answer-unreadable', 'told'],
    [{ kind: 'reset' }, 'server-unreachable', 'untold'],
    [{ kind: 'cut' }, 'server-unreachable', 'untold'],
  ]

  test.each(failures)('%o is the failure %s, and its end is %s', async (fault, kind, end) => {
    wolkvox.fail(fault)
    await expect(fetch()).rejects.toMatchObject({ name: 'Failure', kind })
    expect(passage.states).toEqual(end === 'told' ? ['begun', 'ended'] : ['begun'])
  })

  test('no answer in time is the failure timeout, and its end is untold', async () => {
    wolkvox.fail({ kind: 'hang', ms: 500 })
    const hasty = sourceAt(wolkvox.url, 400)
    const fetched = hasty.fetch(call, new AbortController().signal, passage)
    await expect(fetched).rejects.toMatchObject({ name: 'Failure', kind: 'timeout' })
    expect(passage.states).toEqual(['begun'])
    await hasty.close()
  })

  test('a request is not sent once its time to begin is over', async () => {
    passage = openPassage(0)
    await expect(fetch()).rejects.toMatchObject({ name: 'Failure', kind: 'timeout' })
    expect(wolkvox.log()).toEqual([])
    expect(passage.states).toEqual([])
  })

  test('an abort ends the waiting with its reason, and leaves the end of the request open', async () => {
    wolkvox.fail({ kind: 'slow', ms: 300 })
    const controller = new AbortController()
    const fetched = source.fetch(call, controller.signal, passage)
    await until(() => wolkvox.stats(token).inFlight === 1)
    controller.abort('shutdown')
    await expect(fetched).rejects.toBe('shutdown')
    expect(passage.states).toEqual(['begun'])
  })

  test('token_info tells what is left of the day', async () => {
    await fetch()
    const { left } = await source.tokenInfo('ventas', new AbortController().signal, passage)
    expect(left).toBe(10_000 - 2)
  })

  /** What is called available is the limit less this token's own use, as public clients of the API report. */
  test('the calls of other tokens of the operation are gone as well', async () => {
    for (let calls = 0; calls < 3; calls++) {
      await globalThis.fetch(`${wolkvox.url}/api/v2/reports_manager.php`, {
        headers: { 'wolkvox-token': sisterToken },
      })
    }
    const { left } = await source.tokenInfo('ventas', new AbortController().signal, passage)
    expect(left).toBe(10_000 - 4)
  })

  test('no log line and no error holds the token', async () => {
    wolkvox.fail({ kind: 'reset' })
    const error: unknown = await fetch().catch((caught: unknown) => caught)
    log.error({ err: error })
    await fetch()
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('\n')).not.toContain(token)
  })
})

describe('against servers that are not Wolkvox', () => {
  const replies: readonly [string, number, string, FailureKind][] = [
    ['a page in place of the API', 404, '<html>Not found</html>', 'answer-unreadable'],
    ['an API that is another one', 404, '{"code":"404","msg":"Not Found"}', 'answer-unreadable'],
    ['a gateway without a word', 404, '{}', 'answer-unreadable'],
    ['a firewall', 403, '<html>Forbidden</html>', 'maintenance'],
    ['a gateway that gave up', 504, '', 'server-error'],
    ['too many requests', 429, '', 'server-error'],
    ['JSON of another shape', 200, '[1,2,3]', 'answer-unreadable'],
    ['rows that are no rows', 200, '{"code":"200","data":["a","b"]}', 'answer-unreadable'],
    ['a refusal with status 200', 200, '{"code":"403","msg":"TOKEN LIMIT EXCEEDED"}', 'quota-used-up'],
  ]

  test.each(replies)('%s', async (_name, status, body, kind) => {
    const server = await serve((response) => response.writeHead(status).end(body))
    const source = sourceAt(server.url)
    const passage = openPassage()
    await expect(source.fetch(call, new AbortController().signal, passage)).rejects.toMatchObject({ kind })
    expect(passage.states).toEqual(status === 504 ? ['begun'] : ['begun', 'ended'])
    await source.close()
    server.close()
  })

  test('a name that does not resolve, and a port where nobody listens: nothing was sent', async () => {
    const unknown = sourceAt('http://nowhere.invalid')
    const passage = openPassage()
    const { signal } = new AbortController()
    await expect(unknown.fetch(call, signal, passage)).rejects.toMatchObject({ kind: /server-un/ })
    const server = await serve(() => undefined)
    server.close()
    const closed = sourceAt(server.url)
    await expect(closed.fetch(call, signal, passage)).rejects.toMatchObject({ kind: 'server-unreachable' })
    expect(passage.states).toEqual([])
  })
})

/** As public clients of the API report, the times of campaign_3 are GMT-5 for every account. */
test('times that Wolkvox gives by another clock become those of the account', async () => {
  const there = { ...account, zone: 'America/Sao_Paulo' }
  const wolkvox = await startPracticeWolkvox({ accounts: [{ ...there, timezone: there.zone }], now })
  const source = createSource({ accounts: [there], baseUrl: wolkvox.url, timeoutMs: 60_000, log })
  const window = { start: Date.parse('2026-03-17T01:00Z'), end: Date.parse('2026-03-18T03:00Z') }
  const asked = { ...call, report: 'campaign_3', params: { campaign_id: 'all' }, window }
  const { columns } = await source.fetch(asked, new AbortController().signal, openPassage())
  const times = columns['date']?.kind === 'number' ? [...columns['date'].values] : []
  // The practice operation does not dial before six.
  expect(new Date(Math.min(...times)).toISOString()).toMatch(/^2026-03-17T06/)
  await Promise.all([source.close(), wolkvox.close()])
})

test.each([
  [{ token_limit: '10,000', all_token_today: '9,990', available_consumption_options: '9,995' }, 10],
  [{ token_limit: '100', all_token_today: '120', available_consumption_options: '40' }, 0],
  [{ available_consumption_options: 7 }, 7],
  [{ token_limit: '100', all_token_today: '60', available_consumption_options: '' }, 40],
  [{ description: 'ventas' }, undefined],
])('what is left of the day is read out of %o', async (row, left) => {
  const server = await serve((response) =>
    response.writeHead(200).end(JSON.stringify({ code: '', data: [row] })),
  )
  const source = sourceAt(server.url)
  const asked = source.tokenInfo('ventas', new AbortController().signal, openPassage())
  expect(await asked).toEqual({ left })
  await source.close()
  server.close()
})

test('what is left of the day is not read out of an answer of megabytes', async () => {
  const server = await serve((response) => response.writeHead(200).end(' '.repeat(1_000_000)))
  const source = sourceAt(server.url)
  const asked = source.tokenInfo('ventas', new AbortController().signal, openPassage())
  await expect(asked).rejects.toMatchObject({ name: 'Failure', kind: 'answer-too-large' })
  await source.close()
  server.close()
})

async function serve(reply: (response: ServerResponse) => void): Promise<{ url: string; close(): Server }> {
  const server = createServer((_request, response) => reply(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  }
}
