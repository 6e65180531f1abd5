/** Writes docs/holidays.md anew: npm run holidays. A test fails when the page is behind the corrections. */
import { writeFileSync } from 'node:fs'
import { holidaysPage } from './holidays-page.ts'

writeFileSync('docs/holidays.md', await holidaysPage())
