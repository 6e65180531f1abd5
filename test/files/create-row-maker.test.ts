import { expect, test } from 'vitest'
import type { RowsOrder } from '../../src/bot/ports/row-maker.ts'
import { createRowMaker } from '../../src/files/create-row-maker.ts'
import { makeRowsHere } from '../../src/files/make-rows-here.ts'
import { onThread } from '../../src/files/on-thread.ts'
import { encodeTable } from '../../src/jobs/calls/kept-table.ts'
import { reportOf } from '../../src/report/catalogue.ts'
import { tabulate } from '../../src/report/table/tabulate.ts'

const start = Date.UTC(2026, 2, 17, 5)
const period = { start, end: start + 24 * 60 * 60_000, zone: 'America/Bogota' }

async function orderOf(rows: number, as: RowsOrder['as']): Promise<RowsOrder> {
  const report = reportOf('chat_1')
  if (report === undefined) throw new Error('No chat_1')
  const chats = Array.from({ length: rows }, (_none, index) => ({
    conn_id: `c${index}`,
    channel: 'whatsapp',
    date: `2026-03-17 10:00:${String(index % 60).padStart(2, '0')}`,
    customer_name: `Rosa ${index}`,
    agent_name: 'Luisa Peña',
  }))
  return {
    record: {
      id: 'a1',
      person: { id: 'UANA', name: 'Ana', language: 'es', zone: period.zone },
      place: { kind: 'post', channel: 'D1', audience: 'private' },
      language: 'es',
      askedAt: start,
      content: {
        kind: 'said',
        message: { language: 'es', headline: '', parts: [], context: [], buttons: [] },
      },
      state: 'open',
      seesPersonal: true,
    },
    inquiry: {
      report: 'chat_1',
      account: 'Bogotá',
      params: {},
      period,
      periodAssumed: false,
      view: { by: [], filters: [] },
      calls: [],
      choices: [],
    },
    as,
    asOf: period.end,
    tables: [await encodeTable(tabulate(report, chats, { keep: 'all' }))],
    policy: { showsAgentsInChannels: true },
  }
}

/** The thread's copy of a file is no Buffer. */
const plain = (value: unknown): unknown => structuredClone(value)

test.each<[number, RowsOrder['as']]>([
  [10, { kind: 'file', format: 'csv', of: 'rows' }],
  [20_000, { kind: 'file', format: 'csv', of: 'rows' }],
  [20_000, { kind: 'rows', page: 3 }],
])('%i rows become the same on a thread and here: %o', async (rows, as) => {
  const order = await orderOf(rows, as)
  const made = await createRowMaker().make(order)
  expect(made.of.used).toBe(rows)
  expect(plain(made)).toEqual(plain(await makeRowsHere(order)))
})

test('what a thread has no memory for is said to be too much, and ends nobody else', async () => {
  const file = new URL('hungry-thread.ts', import.meta.url)
  await expect(onThread(file, 1_000_000, 16)).rejects.toMatchObject({ kind: 'too-many-rows' })
  await expect(onThread(file, 0, 16)).rejects.toThrow('without a word')
})
