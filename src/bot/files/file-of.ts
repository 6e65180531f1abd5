import type { MadeFile } from '../model/made-answer.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import { localeOf } from '../figures/locale-of.ts'
import type { FileFormat, MessagePart } from '../model/message.ts'
import type { Sheet, Workbooks } from '../ports/workbooks.ts'
import { type PrintedAnswer, smallPrint } from '../present/text/small-print.ts'
import { csv } from './csv.ts'
import { fileName } from './file-name.ts'

interface About extends PrintedAnswer {
  readonly report: Report
  readonly headline: string
  /** What stands between the headline and the small print. */
  readonly parts: readonly MessagePart[]
}

/** A sheet as a file, with the small print of the answer beside it. */
export async function fileOf(
  workbooks: Workbooks,
  format: FileFormat,
  sheet: Sheet,
  about: About,
): Promise<MadeFile> {
  const { record, inquiry, report, headline, parts } = about
  const { language } = record
  const content =
    format === 'csv' ? csv(sheet, localeOf(record, inquiry.period.zone)) : await workbooks.write(sheet)
  return {
    upload: { name: fileName(report, inquiry.period, format, language), title: headline, content },
    message: { language, headline, parts, context: smallPrint(about), buttons: [] },
  }
}
