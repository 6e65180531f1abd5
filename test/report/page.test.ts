import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reportsPage } from '../../scripts/reports-page.ts'
import { understand } from '../../src/question/understand.ts'
import { reports } from '../../src/report/catalogue.ts'
import { exampleOf } from '../../src/report/declaration/example.ts'
import { languages } from '../../src/words/language.ts'

it('docs/reports.md says what the declarations say (npm run reports)', () => {
  expect(readFileSync('docs/reports.md', 'utf8')).toBe(reportsPage())
})

describe('the example of each report', () => {
  const now = Date.parse('2026-04-15T15:00:00Z')

  it.each(languages)('is understood as that report (%s)', (language) => {
    const misread = reports.flatMap((report) => {
      const example = exampleOf(report, language)
      const understood = understand(example, { now, zone: 'America/Bogota', language })
      return understood.kind === 'question' && understood.question.report === report.api ? [] : [example]
    })
    expect(misread).toEqual([])
  })
})
