import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { constants, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pino } from 'pino'
import type { Fault, Oddity } from '../../demo/wolkvox/faults.ts'
import { startPracticeWolkvox } from '../../demo/wolkvox/practice-wolkvox.ts'
import { type PracticeWolkvox } from '../../demo/wolkvox/practice.ts'
import type { Call } from '../../src/bot/model/call.ts'
import { reportOf } from '../../src/report/catalogue.ts'
import { summarise } from '../../src/report/summary/summarise.ts'
import { tabulate } from '../../src/report/table/tabulate.ts'
import { createSource, type Source } from '../../src/wolkvox/source.ts'
import { openPassage } from './test-passage.ts'

const account = { name: 'ventas', server: '0015', token: '0123456789abcdef', zone: 'America/Bogota' }
const call: Call = {
  account: 'ventas',
  report: 'campaign_5',
  params: { campaign_id: 'all' },
  window: { start: Date.parse('2026-03-02T05:00:00Z'), end: Date.parse('2026-03-03T05:00:00Z') },
}
const mostRows = 60_000
const mebi = 1024 * 1024

function sourceAt(baseUrl: string): Source {
  return createSource({ accounts: [account], baseUrl, timeoutMs: 60_000, log: pino({ level: 'silent' }) })
}

const ask = (source: Source, asked: Call = call) =>
  source.fetch(asked, new AbortController().signal, openPassage(20_000))

describe('60,000 rows', () => {
  let wolkvox: PracticeWolkvox
  let source: Source

  beforeAll(async () => {
    const now = () => new Date('2026-03-18T15:00:00Z')
    wolkvox = await startPracticeWolkvox({ accounts: [account], now })
    source = sourceAt(wolkvox.url)
  })
  beforeEach(() => wolkvox.reset())
  afterAll(async () => {
    await source.close()
    await wolkvox.close()
  })

  function wide(oddity: Omit<Extract<Fault, { kind: 'odd' }>, 'kind'> = {}) {
    wolkvox.fail({ kind: 'odd', extraRows: mostRows, ...oddity })
    return ask(source)
  }

  test('are all counted, though only those that a figure can count are kept', async () => {
    const table = await wide()
    expect(table.fetched).toBe(mostRows)
    expect(table.rows).toBeLessThan(mostRows / 2)
  })

  test.each<Oddity>([
    { gzip: 'gzip' },
    { pretty: true },
    { nullRows: true },
    { gzip: 'gzip', pretty: true, nullRows: true },
  ])('are the same rows, written as %o', async (oddity) => {
    const plain = await wide()
    expect(await wide(oddity)).toEqual(plain)
  })

  test('of several answers add up to a million and more', { timeout: 60_000 }, async () => {
    const report = reportOf('campaign_5')
    if (report === undefined) throw new Error('No campaign_5')
    const view = { by: ['result'], filters: [] }
    const tables = []
    for (let calls = 0; calls < 17; calls++) tables.push(await wide())
    const [once] = summarise(report, tables.slice(0, 1), view).figures
    const all = summarise(report, tables, view)
    expect(all.rows.fetched).toBe(17 * mostRows)
    expect(once?.value).toBeGreaterThan(0)
    expect(all.figures[0]?.value).toBe(17 * (once?.value ?? Number.NaN))
  })
})

describe('answers that no Wolkvox should give', () => {
  const good = '{"code":"200","data":[{"type_of_row":"CALL","time":"00:00:10"}]}'
  const row = Buffer.from('{"type_of_row":"CALL","time":"00:00:10","comments":"x"},')
  const block = Buffer.concat(Array.from({ length: Math.ceil(mebi / row.length) }, () => row))
  const zip = (bytes: string | Buffer) => gzipSync(bytes, { level: constants.Z_BEST_SPEED })

  function* rows(mebibytes: number, head = '{"code":"200","data":[', tail = 'null]}'): Generator<Buffer> {
    yield Buffer.from(head)
    for (let index = 0; index < mebibytes; index++) yield block
    yield Buffer.from(tail)
  }

  /** Members of a gzip file may follow each other: the block is zipped once only. */
  function* zipped(): Generator<Buffer> {
    const member = zip(block)
    yield zip('{"code":"200","data":[')
    for (let index = 0; index < 258; index++) yield member
    yield zip('null]}')
  }

  const page = () => [Buffer.from(`<html>${'<p>},{</p>'.repeat(mebi)}</html>`)]
  const malformed = () => [...rows(4), Buffer.from('x'), ...rows(4)]

  test.each([
    ['more than 256 MB', () => rows(258), 'answer-too-large', {}],
    ['more than 256 MB, zipped', zipped, 'answer-too-large', { 'content-encoding': 'gzip' }],
    ['zipped in name only', () => rows(1), 'answer-unreadable', { 'content-encoding': 'gzip' }],
    ['a page of 10 MB', page, 'answer-unreadable', {}],
    ['rows with nonsense among them', malformed, 'answer-unreadable', {}],
    ['rows without an end', () => rows(4, undefined, ''), 'answer-unreadable', {}],
    ['rows that are lists', () => rows(1, '{"data":[[', 'null]]}'), 'answer-unreadable', {}],
  ] as const)(
    '%s: refused, and the next answer is read',
    { timeout: 30_000 },
    async (_name, body, kind, headers) => {
      let isFirst = true
      await using server = await serve((response) => {
        response.writeHead(200, isFirst ? headers : {})
        const pieces = isFirst ? body() : [Buffer.from(good)]
        isFirst = false
        return send(response, pieces)
      })
      const source = sourceAt(server.url)
      await expect(ask(source)).rejects.toMatchObject({ name: 'Failure', kind })
      expect((await ask(source)).rows).toBe(1)
      await source.close()
    },
  )

  test('as many different texts as rows come over whole, column by column', async () => {
    const rows = Array.from({ length: 12_000 }, (_none, index) => ({
      type_of_row: 'CALL',
      time: '00:00:10',
      comments: `comment ${index}`,
      customer_id: `57${index}`,
      result: index % 2 === 0 ? 'ANSWER' : 'BUSY',
    }))
    await using server = await serve((response) =>
      send(response, [Buffer.from(JSON.stringify({ code: '200', data: rows }))]),
    )
    const source = sourceAt(server.url)
    const report = reportOf(call.report)
    const read = await ask(source, { ...call, isWhole: true })
    await source.close()
    const { span, ...table } = read
    expect(report && table).toEqual(report && tabulate(report, rows, { keep: 'all' }))
    expect(span).toBeDefined()
  })

  test('an object in place of a list is read as its rows', async () => {
    const band = { calls: '3', minutes: '1.5', cost: '10', percentage: '50.00 %' }
    const body = JSON.stringify({ code: '200', data: { '0_5_seg': band, greater_than_121: band } })
    await using server = await serve((response) => send(response, [Buffer.from(body)]))
    const source = sourceAt(server.url)
    expect((await ask(source, { ...call, report: 'cdr_4', params: {} })).rows).toBe(2)
    await source.close()
  })
})

async function send(response: ServerResponse, pieces: Iterable<Buffer>): Promise<void> {
  const gone = once(response, 'close')
  for (const piece of pieces) {
    if (response.destroyed) return
    if (!response.write(piece)) await Promise.race([once(response, 'drain'), gone])
  }
  response.end()
}

async function serve(reply: (response: ServerResponse) => Promise<void>) {
  const server = createServer((_request, response) => void reply(response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
