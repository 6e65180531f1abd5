import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { reportFacts } from '../../../demo/wolkvox/facts.ts'
import type { PracticeWolkvox } from '../../../demo/wolkvox/practice.ts'
import { start } from './ask.ts'
import { columnProblems } from './column-problems.ts'
import { needed } from './needed.ts'

let practice: PracticeWolkvox

beforeAll(async () => {
  practice = await start()
})
afterAll(() => practice.close())

const reports = [...reportFacts.values()]

test('there are 104 reports', () => {
  expect(reports).toHaveLength(104)
})

describe.each(['first', 'other'])('for the account %s', (token) => {
  test.each(reports.map((report) => [report.api, report] as const))(
    '%s answers with exactly its columns, each in the form of its kind',
    (api, report) => {
      const rows = practice.rows(api, token, '20260407000000', '20260407235959', needed(api))
      expect(columnProblems(report, rows)).toEqual([])
    },
  )
})
