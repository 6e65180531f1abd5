import type { Place } from '../../../src/bot/model/answer-record.ts'
import type { Message } from '../../../src/bot/model/message.ts'
import { present } from '../../../src/bot/present/present.ts'
import { type Presented } from '../../../src/bot/present/presented.ts'
import { reportOf } from '../../../src/report/catalogue.ts'
import type { Period } from '../../../src/report/time/period.ts'
import { summarise } from '../../../src/report/summary/summarise.ts'
import type { View } from '../../../src/report/model/summary.ts'
import { tabulate } from '../../../src/report/table/tabulate.ts'
import type { Language } from '../../../src/words/language.ts'
import { inThread, privately } from '../story.ts'

const zone = 'America/Bogota'
const asOf = Date.parse('2026-03-31T20:00Z')

type Row = Readonly<Record<string, string | number>>

interface Case {
  readonly report: string
  readonly rows: readonly Row[]
  /** How many rows Wolkvox said that there are. */
  readonly announced?: number
  readonly view?: Partial<View>
  readonly language?: Language
  readonly period?: Period
  readonly against?: { readonly period: Period; readonly rows: readonly Row[] }
  readonly params?: Readonly<Record<string, string>>
  readonly isPublic?: boolean
}

/** Whole days of Bogotá, the last one included. */
export function days(first: string, last = first): Period {
  const [start, end] = [`${first}T05:00Z`, `${last}T05:00Z`].map(Date.parse)
  return { start: start ?? 0, end: (end ?? 0) + 86_400_000, zone }
}

const tuesday = days('2026-03-17')
export const monday = days('2026-03-16')

/** What someone reads in answer to these rows. */
export function told(asked: Case): Message {
  return present(presentedOf(asked))
}

export function presentedOf(asked: Case): Presented {
  const { language = 'es', period = tuesday, against, params = {}, announced = 0 } = asked
  const report = reportOf(asked.report)
  if (report === undefined) throw new Error(`No report ${asked.report}`)
  const view: View = { by: [], filters: [], ...asked.view }
  const summaryOf = (rows: readonly Row[]) => {
    const isShort = rows.length < announced
    const shortage = isShort && { shortage: { announced, given: rows.length } }
    return summarise(report, [{ ...tabulate(report, rows), ...shortage }], view)
  }
  const place: Place = asked.isPublic === true ? inThread : privately
  const inquiry = {
    report: asked.report,
    account: 'Bogotá',
    params,
    period,
    periodAssumed: false,
    view,
    calls: [],
    choices: [],
    ...(against !== undefined && { against: { period: against.period, calls: [] } }),
  }
  return {
    record: {
      id: 'a',
      person: { id: 'UANA', name: 'Ana', language, zone },
      place,
      language,
      askedAt: asOf,
      content: { kind: 'inquiry', inquiry },
      state: 'open',
    },
    inquiry,
    report,
    summary: summaryOf(asked.rows),
    before: against && summaryOf(against.rows),
    holidays: [],
    asOf,
    policy: { showsAgentsInChannels: false },
  }
}

export function tableIn({ parts }: Message) {
  const table = parts.find((part) => part.kind === 'table')
  if (table === undefined) return undefined
  const texts = (cells: readonly { readonly text: string }[]) => cells.map(({ text }) => text)
  return {
    caption: table.caption,
    heads: table.columns.map(({ label }) => label),
    rows: table.rows.map(texts),
    totals: table.totals && texts(table.totals),
  }
}

export function chartIn({ parts }: Message) {
  return parts.find((part) => part.kind === 'chart')
}

export function textsIn({ parts }: Message): readonly string[] {
  return parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []))
}
