import { deepStrictEqual } from 'node:assert/strict'
import { startPracticeWolkvox } from '../demo/wolkvox/practice-wolkvox.ts'
import { campaign5 } from '../src/report/campaigns/campaign-5.ts'
import { neededColumns } from '../src/report/summary/needed.ts'
import { summarise } from '../src/report/summary/summarise.ts'
import type { Summary, View } from '../src/report/model/summary.ts'
import { tabulate } from '../src/report/table/tabulate.ts'
import { figuresOfPlain, figuresOfSummary } from './campaign-figures.ts'
import { paired, timed } from './paired.ts'
import { median } from './percentile.ts'
import type { PlainRow } from './plain.ts'
import { plainCampaign } from './plain-campaign.ts'
import type { Row } from './row.ts'
import { account } from './stage.ts'

const view: View = { by: [], filters: [] }

/** 60,000 rows of campaign_5, parsed from JSON, to the figures of an answer; beside a loop written for just these. */
export async function summary(): Promise<readonly Row[]> {
  const rows = await campaignRows()
  let summary: Summary | undefined
  let plain: ReturnType<typeof plainCampaign> | undefined
  const times = await paired(
    25,
    () =>
      timed(() => {
        const table = tabulate(campaign5, rows, { keep: neededColumns(campaign5, view) })
        summary = summarise(campaign5, [table], view)
      }),
    () => timed(() => (plain = plainCampaign(rows))),
  )
  if (summary !== undefined && plain !== undefined) {
    deepStrictEqual(figuresOfSummary(summary), figuresOfPlain(plain))
  }
  return [
    {
      what: 'summary of 60,000 parsed rows',
      unit: 'ms',
      bot: median(times.bot),
      plain: median(times.plain),
      bar: { kind: 'ratio-at-most', value: 2 },
    },
  ]
}

async function campaignRows(): Promise<readonly PlainRow[]> {
  const now = () => new Date('2026-03-18T15:00:00Z')
  const wolkvox = await startPracticeWolkvox({ accounts: [account], now })
  const months = [
    ['20260101000000', '20260131235959'],
    ['20260201000000', '20260228235959'],
  ] as const
  const rows = months.flatMap(([from, to]) =>
    wolkvox.rows('campaign_5', account.token, from, to, { campaign_id: 'all' }),
  )
  await wolkvox.close()
  if (rows.length < 60_000) throw new Error(`The practice Wolkvox has ${rows.length} rows only`)
  // Through text, so that every row is its own as it is from the wire.
  return JSON.parse(JSON.stringify(rows.slice(0, 60_000))) as readonly PlainRow[]
}
