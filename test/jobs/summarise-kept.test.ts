import { expect, test } from 'vitest'
import { reportOf } from '../../src/report/catalogue.ts'
import { tabulate } from '../../src/report/table/tabulate.ts'
import { encodeTable } from '../../src/jobs/calls/kept-table.ts'
import { summariseHere, summariseKept } from '../../src/jobs/calls/summarise-kept.ts'

test('figures over many rows are worked out apart, and are the same', async () => {
  const report = reportOf('chat_13')
  if (report === undefined) throw new Error('No chat_13')
  const rows = Array.from({ length: 40_000 }, (_none, index) => ({
    channel: `channel ${index % 7}`,
    interaction: String(index % 50),
  }))
  const table = await encodeTable(tabulate(report, rows))
  const view = { by: ['channel' as const], filters: [] }
  const order = { report: 'chat_13', tables: [table, table], view, clip: undefined }
  let asked = 0
  const namesOf = async () => {
    asked++
    return Promise.resolve({ agent: new Map<string, string>(), skill: new Map<string, string>() })
  }
  const summary = await summariseKept(order, namesOf)
  expect(summary.rows.fetched).toBe(80_000)
  expect(summary.sections).not.toEqual([])
  expect(summary).toEqual(await summariseHere(order, namesOf))
  expect(asked).toBe(2)
  await expect(summariseKept(order, () => Promise.reject(new Error('No names')))).rejects.toThrow('No names')
})
