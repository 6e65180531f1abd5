import { asksForAgent } from '../present/spare-agents.ts'
import type { HolidayOn } from '../../question/recurrence/schedule.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Answer, Inquiry, AnswerShape } from '../model/answer-record.ts'
import { dated, figuresOf } from '../figures/figures-of.ts'
import { fileOf } from '../files/file-of.ts'
import { summarySheet } from '../files/summary-sheet.ts'
import { localeOf } from '../figures/locale-of.ts'
import type { MadeAnswer } from '../model/made-answer.ts'
import type { ShowPolicy } from '../model/policy.ts'
import type { Calls } from '../ports/calls.ts'
import type { RowMaker } from '../ports/row-maker.ts'
import type { Workbooks } from '../ports/workbooks.ts'
import { tells } from '../present/text/filter-text.ts'
import { namesCustomers, present, uncut } from '../present/present.ts'
import { shortageParts } from '../present/text/shortage.ts'
import { when } from '../present/text/when.ts'

export interface Makers {
  readonly calls: Pick<Calls, 'held' | 'names' | 'summarise' | 'tables'>
  readonly holidays: () => Promise<HolidayOn>
  readonly workbooks: Workbooks
  readonly rowMaker: RowMaker
  readonly policy: ShowPolicy
}

/** What an inquiry whose calls have all ended comes to; undefined when one of them is not kept any more. */
export async function makeAnswer(
  makers: Makers,
  record: Answer,
  asked: Inquiry,
  as: AnswerShape | undefined,
  asOf: number,
): Promise<MadeAnswer | undefined> {
  const inquiry = dated(asked, asOf)
  if (as === undefined || (as.kind === 'file' && as.of === 'summary')) {
    return makeOfFigures(makers, record, inquiry, as, asOf)
  }
  const { calls, rowMaker, policy } = makers
  const tables = await calls.tables(inquiry.calls)
  return tables && rowMaker.make({ record, inquiry, as, asOf, tables, policy })
}

type FileShape = Extract<AnswerShape, { kind: 'file' }>

async function makeOfFigures(
  makers: Makers,
  record: Answer,
  inquiry: Inquiry,
  as: FileShape | undefined,
  asOf: number,
): Promise<MadeAnswer | undefined> {
  const { workbooks, policy } = makers
  const figures = await figuresOf(makers, inquiry, asOf)
  if (figures === undefined) return undefined
  const { report, summary } = figures
  const presented = { record, inquiry, ...figures, asOf, policy }
  const made = {
    of: { asOf, ...summary.rows },
    hasPersonal: record.seesPersonal === true && namesCustomers(presented),
  }
  // A file without figures would not say why it has none.
  if (as === undefined || !tells(summary, inquiry.view) || asksForAgent(presented))
    return { ...made, what: present(presented) }
  // A file has room for what an answer only begins.
  const whole = uncut(presented)
  if (whole !== undefined) return makeOfFigures(makers, record, whole, as, asOf)
  const { language } = record
  const headline = wordsIn(language).files.summary(report.title[language], when(inquiry.period, language))
  const shortage = summary.caveats.find((caveat) => caveat.kind === 'shortage')
  const parts = shortageParts(shortage, localeOf(record, inquiry.period.zone))
  const about = { record, inquiry, report, made: made.of, headline, parts }
  return { ...made, what: await fileOf(workbooks, as.format, summarySheet(presented), about) }
}
