import { number } from '../words/format.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Answer, Inquiry, Shape } from './answer-record.ts'
import { figuresOf, reportIn, wallSpan } from './figures-of.ts'
import { fileOf, type MadeFile } from './files/file-of.ts'
import { rowsSheet } from './files/rows-sheet.ts'
import { summarySheet } from './files/summary-sheet.ts'
import type { Message } from './message.ts'
import type { ShowPolicy } from './policy.ts'
import type { Calls, Workbooks } from './ports.ts'
import { namesCustomers, present, uncut } from './present/present.ts'
import { presentRows } from './present/present-rows.ts'
import { shownRows } from './present/shown-rows.ts'
import { when } from './present/when.ts'

export interface Makers {
  readonly calls: Pick<Calls, 'summarise' | 'tables'>
  readonly workbooks: Workbooks
  readonly policy: ShowPolicy
}

export interface Made {
  readonly what: Message | MadeFile
  /** What it was made of. */
  readonly of: NonNullable<Answer['made']>
  /** Customers' data are in it, whole. */
  readonly hasPersonal: boolean
}

/** What an inquiry whose calls have all ended comes to; undefined when one of them is not kept any more. */
export async function make(
  makers: Makers,
  record: Answer,
  inquiry: Inquiry,
  as: Shape | undefined,
  asOf: number,
): Promise<Made | undefined> {
  if (as === undefined || (as.kind === 'file' && as.of === 'summary')) {
    return makeOfFigures(makers, record, inquiry, as, asOf)
  }
  return makeOfRows(makers, record, inquiry, as, asOf)
}

type FileShape = Extract<Shape, { kind: 'file' }>

async function makeOfFigures(
  makers: Makers,
  record: Answer,
  inquiry: Inquiry,
  as: FileShape | undefined,
  asOf: number,
): Promise<Made | undefined> {
  const { calls, workbooks, policy } = makers
  const figures = await figuresOf(calls, inquiry, asOf)
  if (figures === undefined) return undefined
  const { report, summary } = figures
  const presented = { record, inquiry, ...figures, asOf, policy }
  const made = {
    of: { asOf, ...summary.rows },
    hasPersonal: record.seesPersonal === true && namesCustomers(presented),
  }
  if (as === undefined) return { ...made, what: present(presented) }
  // A file has room for what an answer only begins.
  const whole = uncut(presented)
  if (whole !== undefined) return makeOfFigures(makers, record, whole, as, asOf)
  const { language } = record
  const headline = wordsIn(language).files.summary(report.title[language], when(inquiry.period, language))
  const about = { record, inquiry, report, made: made.of, headline }
  return { ...made, what: await fileOf(workbooks, as.format, summarySheet(presented), about) }
}

async function makeOfRows(
  { calls, workbooks, policy }: Makers,
  record: Answer,
  inquiry: Inquiry,
  as: Shape,
  asOf: number,
): Promise<Made | undefined> {
  const tables = await calls.tables(inquiry.calls)
  if (tables === undefined) return undefined
  const report = reportIn(inquiry)
  const shown = shownRows({ record, inquiry, report, tables, clip: wallSpan(inquiry.period), policy })
  const used = shown.rows.length
  const fetched = tables.reduce((sum, table) => sum + (table.fetched ?? table.rows), 0)
  const made = { of: { asOf, fetched, used }, hasPersonal: shown.hasPersonal }
  const about = { record, inquiry, report, made: made.of }
  if (as.kind === 'rows') return { ...made, what: presentRows(shown, as.page, about) }
  const { language } = record
  const span = when(inquiry.period, language)
  const { files } = wordsIn(language)
  const headline = files.rows(report.title[language], span, number(used, language))
  const sheet = rowsSheet(shown, language)
  return { ...made, what: await fileOf(workbooks, as.format, sheet, { ...about, headline }) }
}
