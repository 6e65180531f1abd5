/** Writes docs/reports.md from the declarations: npm run reports. A test fails when the page is behind them. */
import { writeFileSync } from 'node:fs'
import { reportsPage } from './reports-page.ts'

writeFileSync('docs/reports.md', reportsPage())
