import { afterAll, beforeAll, expect, test } from 'vitest'

import { reportFacts } from '../../../demo/wolkvox/facts.ts'
import type { ReportFacts } from '../../../demo/wolkvox/facts.ts'
import type { PracticeWolkvox } from '../../../demo/wolkvox/practice.ts'
import { start } from './ask.ts'
import { needed } from './needed.ts'

let practice: PracticeWolkvox

beforeAll(async () => {
  practice = await start()
})
afterAll(() => practice.close())

/** Each caller once, a forecast, the length of one text: sums of these mean nothing. */
const notAdditive = new Set(['inbound_calls_unique_customers', 'agents_needed', 'diagram_10.characters'])

const aggregates = [...reportFacts.values()]
  .map((report) => ({ report, columns: additiveColumns(report) }))
  .filter(({ report, columns }) => report.grain === 'aggregate' && columns.length > 0)
  .filter(({ report }) => report.most_hours === undefined)
  .map(({ report: { api }, columns }) => [api, columns] as const)

test.each(aggregates)(
  'the counts of %s over days and half days add up to those of the whole',
  (api, columns) => {
    const parts = [
      sums(api, columns, '20260405000000', '20260405235959'),
      sums(api, columns, '20260406000000', '20260406103000'),
      sums(api, columns, '20260406103001', '20260406235959'),
      sums(api, columns, '20260407000000', '20260407235959'),
    ]
    const added = columns.map((_, index) => parts.reduce((total, part) => total + (part[index] ?? 0), 0))
    expect(added).toEqual(sums(api, columns, '20260405000000', '20260407235959'))
    expect(Math.max(...added)).toBeGreaterThan(0)
  },
)

function sums(api: string, columns: readonly string[], from: string, to: string): number[] {
  const rows = practice
    .rows(api, 'first', from, to, needed(api))
    .filter((row) => row['agent_name'] !== 'TOTAL')
  return columns.map((column) => rows.reduce((total, row) => total + Number(row[column]), 0))
}

function additiveColumns({ api, columns }: ReportFacts): string[] {
  return columns
    .filter(({ name, kind }) => kind === 'count' && !name.includes('.'))
    .map(({ name }) => name)
    .filter((name) => !notAdditive.has(name) && !notAdditive.has(`${api}.${name}`))
}
