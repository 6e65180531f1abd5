import { number } from '../../words/format.ts'
import type { Language } from '../../words/language.ts'
import { wordsIn } from '../../words/words-in.ts'
import type { Report } from '../../report/declaration/declaration.ts'
import type { Answer } from '../model/answer-record.ts'
import { localeOf } from '../figures/locale-of.ts'
import type { Button, Cell, Message, MessagePart } from '../model/message.ts'
import type { ShownRows } from './shown-rows.ts'
import { type PrintedAnswer, smallPrint } from './text/small-print.ts'
import { when } from './text/when.ts'

const onPage = 10
/** So many are read line by line, more as a table. */
const mostInLines = 2
/** A table of all columns of a report is wider than any screen; the file has them all. */
const mostColumns = 8
const longestCell = 120

/** A page (from 0) of the rows themselves. */
export function presentRows(
  { columns, count: total, rowAt }: ShownRows,
  page: number,
  about: PrintedAnswer & { readonly report: Report; readonly parts: readonly MessagePart[] },
): Message {
  const { record, inquiry, report, parts } = about
  const { language } = record
  const locale = localeOf(record, inquiry.period.zone)
  const { files } = wordsIn(language)
  const title = report.title[language]
  const span = when(inquiry.period, language)
  const pages = Math.max(1, Math.ceil(total / onPage))
  const at = Math.min(page, pages - 1)
  const first = at * onPage
  const onThis = Array.from({ length: Math.min(onPage, total - first) }, (_none, index) =>
    rowAt(first + index),
  )
  return {
    language,
    headline:
      total === 0 ? files.noneMatching(title, span) : files.matching(number(total, locale), title, span),
    parts: [
      ...parts,
      ...(total <= mostInLines
        ? onThis.map((cells) => inLines(columns, cells, language))
        : [inTable(columns, onThis, language, title)]),
    ],
    context: [
      ...(pages > 1 ? [files.page(number(at + 1, locale), number(pages, locale))] : []),
      ...smallPrint(about),
    ],
    buttons: [...turning(record, at, pages), ...(total > 0 ? exported(record) : [])],
  }
}

type Columns = ShownRows['columns']
type Cells = readonly Cell[]

function inLines(columns: Columns, cells: Cells, language: Language): MessagePart {
  const lines = columns.flatMap(({ label }, index) => {
    const text = cells[index]?.text ?? ''
    return text === '' ? [] : [`${label[language]}: ${text}`]
  })
  return { kind: 'text', text: lines.join('\n') }
}

/** A column that says nothing on this page is left to the file. */
function inTable(columns: Columns, rows: readonly Cells[], language: Language, caption: string): MessagePart {
  const told = columns.flatMap(({ label }, index) =>
    rows.some((cells) => (cells[index]?.text ?? '') !== '') ? [{ label: label[language], index }] : [],
  )
  const shown = told.slice(0, mostColumns)
  return {
    kind: 'table',
    caption,
    columns: shown.map(({ label }) => ({ label, align: 'left' })),
    rows: rows.map((cells) => shown.map(({ index }) => cut(cells[index] ?? { text: '' }))),
  }
}

function cut({ text, ...rest }: Cell): Cell {
  return { ...rest, text: text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text }
}

function turning({ id, language }: Answer, page: number, pages: number): readonly Button[] {
  const { files } = wordsIn(language)
  const to = (label: string, other: number): readonly Button[] =>
    other < 0 || other >= pages ? [] : [{ label, press: { kind: 'rows', answer: id, page: other } }]
  return [...to(files.previous, page - 1), ...to(files.next, page + 1)]
}

function exported({ id, language }: Answer): readonly Button[] {
  const { controls } = wordsIn(language)
  return (['csv', 'xlsx'] as const).map((format) => ({
    label: controls[format],
    press: { kind: 'file', answer: id, format, of: 'rows' },
  }))
}
