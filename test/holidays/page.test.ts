import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { holidaysPage } from '../../scripts/holidays-page.ts'

test('docs/holidays.md says what the bot believes (npm run holidays)', async () => {
  expect(readFileSync('docs/holidays.md', 'utf8')).toBe(await holidaysPage())
})
