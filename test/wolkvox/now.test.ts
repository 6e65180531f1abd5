import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPracticeWolkvox } from '../../demo/wolkvox/practice-wolkvox.ts'
import type { PracticeWolkvox } from '../../demo/wolkvox/practice.ts'
import { liveReports } from '../../src/report/live/live-reports.ts'
import { moment } from '../../src/report/time/windows.ts'
import { createSource, type Source } from '../../src/wolkvox/source.ts'
import { openPassage } from './test-passage.ts'

const accounts = [
  { name: 'docs', server: '0015', token: 'a'.repeat(32), zone: 'America/Bogota', isDedicated: true },
  { name: 'sample', server: '0041', token: 'b'.repeat(32), zone: 'America/Bogota', isDedicated: true },
]
const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  skills: { skill_id: 'all' },
  recall: { type: 'all' },
}

describe.each(['docs', 'sample'])('what is now, from a server that speaks as the %s do,', (account) => {
  let wolkvox: PracticeWolkvox
  let source: Source
  beforeAll(async () => {
    wolkvox = await startPracticeWolkvox({ accounts, now: () => new Date('2026-04-08T20:30:00Z') })
    source = createSource({
      accounts,
      baseUrl: wolkvox.url,
      timeoutMs: 10_000,
      log: pino({ level: 'silent' }),
    })
  })
  afterAll(async () => {
    await source.close()
    await wolkvox.close()
  })

  test.each(liveReports.map((report) => [report.api, report] as const))(
    'is read: %s',
    async (api, report) => {
      const call = { account, report: api, params: needed[api] ?? {}, window: moment }
      const table = await source.fetch(call, new AbortController().signal, openPassage())
      const asked = wolkvox.log().at(-1)
      expect(asked).toMatchObject({ file: 'real_time.php', status: 200 })
      expect(Object.keys(asked?.params ?? {}).filter((name) => name.startsWith('date_'))).toEqual([])
      expect(table.rows).toBeGreaterThan(0)
      const [first] = report.measures
      expect(first).toBeDefined()
      expect(table.span?.start).toBe(table.span?.end)
    },
  )
})
