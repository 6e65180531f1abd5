import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { reportFacts } from '../../../demo/wolkvox/facts.ts'
import type { ColumnFacts, ReportFacts } from '../../../demo/wolkvox/facts.ts'
import type { PracticeWolkvox } from '../../../demo/wolkvox/practice-wolkvox.ts'
import type { Cell, Row } from '../../../demo/wolkvox/reports/slice.ts'
import { start } from './ask.ts'
import { needed } from './needed.ts'

let practice: PracticeWolkvox

beforeAll(async () => {
  practice = await start()
})
afterAll(() => practice.close())

const reports = [...reportFacts.values()]

const empty = /^-?$/
const forms: Readonly<Record<string, RegExp>> = {
  count: /^\d+$/,
  seconds: /^(\d+|\d\d:\d\d:\d\d)$/,
  minutes: /^\d+\.\d\d$/,
  'hh:mm:ss': /^\d{2,}:\d\d:\d\d$/,
  datetime: /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\d-\d\d|\d{10})$/,
  date: /^(\d{4}-\d\d-\d\d|\d{8})$/,
  percent: /^\d{1,3}(,\d{3})*\.\d\d %$/,
  money: /^\d+\.\d\d$/,
  number: /^\d+(\.\d+)?$/,
  phone: /^\d{10,12}$/,
}

test('there are 104 reports', () => {
  expect(reports).toHaveLength(104)
})

describe.each(['first', 'other'])('for the account %s', (token) => {
  test.each(reports.map((report) => [report.api, report] as const))(
    '%s answers with exactly its columns, each in the form of its kind',
    (api, report) => {
      const rows = practice.rows(api, token, '20260407000000', '20260407235959', needed(api))
      expect(rows.length).toBeGreaterThan(0)
      expect([...new Set(rows.map((row) => Object.keys(row).join()))]).toEqual([
        keysOf(report, rows[0] ?? {}).join(),
      ])
      const looked = rows.filter((_, index) => index < 200 || index % 25 === 0 || index === rows.length - 1)
      expect(looked.flatMap((row) => wrongCells(report, row)).slice(0, 3)).toEqual([])
    },
  )
})

/** The documented keys of the outermost level, each as documented or as it has also been seen. */
function keysOf({ columns }: ReportFacts, row: Row): string[] {
  return columns.filter(({ name }) => !name.includes('.')).map((column) => spelling(column, row))
}

function spelling({ name, also_seen_as = [] }: ColumnFacts, row: Row): string {
  return [name, ...also_seen_as, name.replace('XX', '0')].find((key) => key in row) ?? name
}

function wrongCells({ columns }: ReportFacts, row: Row): string[] {
  return columns.flatMap((column) => {
    const form = forms[column.kind]
    return cellsAt(row, column)
      .filter((cell) => typeof cell === 'string' && form && !empty.test(cell) && !form.test(cell))
      .concat(cellsAt(row, column).length === 0 ? ['nothing'] : [])
      .map((cell) => `${column.name}: ${JSON.stringify(cell)}`)
  })
}

/** The cells of a column, one for each element where it lies in a nested list. */
function cellsAt(row: Row, column: ColumnFacts): Cell[] {
  const [outer = '', inner] = column.name.split('.')
  if (inner === undefined) return [row[spelling(column, row)]].filter((cell) => cell !== undefined)
  const nested = row[outer]
  const list = (Array.isArray(nested) ? nested : [nested]) as readonly Row[]
  return list.flatMap((element) => element[inner] ?? [])
}
