import { shortageOf, type Table } from '../../report/table/table.ts'
import { number } from '../../words/format.ts'
import { wordsIn } from '../../words/words-in.ts'
import { reportIn, wallSpan } from '../figures/figures-of.ts'
import { localeOf } from '../figures/locale-of.ts'
import type { MadeAnswer } from '../model/made-answer.ts'
import type { RowsOrder } from '../ports/row-maker.ts'
import type { Workbooks } from '../ports/workbooks.ts'
import { presentRows } from '../present/present-rows.ts'
import { shortageParts } from '../present/text/shortage.ts'
import { shownRows } from '../present/shown-rows.ts'
import { when } from '../present/text/when.ts'
import { fileOf } from './file-of.ts'
import { rowsSheet } from './rows-sheet.ts'

/** The rows that match, as a page to read or as a file. */
export async function makeRows(
  { record, inquiry, as, asOf, policy }: Omit<RowsOrder, 'tables'>,
  tables: readonly Table[],
  workbooks: Workbooks,
): Promise<MadeAnswer> {
  const report = reportIn(inquiry)
  const shown = shownRows({ record, inquiry, report, tables, clip: wallSpan(inquiry.period), policy })
  const fetched = tables.reduce((sum, table) => sum + (table.fetched ?? table.rows), 0)
  const made = { of: { asOf, fetched, used: shown.count }, hasPersonal: shown.hasPersonal }
  const locale = localeOf(record, inquiry.period.zone)
  const parts = shortageParts(shortageOf(tables), locale)
  const about = { record, inquiry, report, made: made.of, parts }
  if (as.kind === 'rows' || shown.count === 0) {
    return { ...made, what: presentRows(shown, as.kind === 'rows' ? as.page : 0, about) }
  }
  const { language } = record
  const span = when(inquiry.period, language)
  const { files } = wordsIn(language)
  const headline = files.rows(report.title[language], span, number(shown.count, locale))
  const sheet = rowsSheet(shown, language)
  return { ...made, what: await fileOf(workbooks, as.format, sheet, { ...about, headline }) }
}
