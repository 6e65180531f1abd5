import { wordsIn } from '../../words/words-in.ts'
import type { Cell, DataTable, Message } from '../message.ts'
import type { Sheet } from '../ports.ts'
import { mainTable, present, type Presented } from '../present/present.ts'

type Row = Sheet['rows'][number]

/** What an answer shows, as a sheet: its table, with every group and the totals; where it has none, its figures. */
export function summarySheet(presented: Presented): Sheet {
  const { files } = wordsIn(presented.record.language)
  const table = mainTable(presented)
  return table === undefined
    ? { name: files.sheet, columns: [files.figure, files.value], rows: figureRows(present(presented)) }
    : { name: files.sheet, columns: table.columns.map(({ label }) => label), rows: tableRows(table) }
}

function tableRows({ rows, totals = [] }: DataTable): readonly Row[] {
  return [...rows, ...(totals.length > 0 ? [totals] : [])].map((cells) => cells.map(valueOf))
}

/** Durations stay as they are read, and so does all that is no plain number. */
function valueOf({ text, value }: Cell): string | number {
  return value === undefined || /[:%]/.test(text) ? text : value
}

function figureRows({ headline, parts }: Message): readonly Row[] {
  const figures = parts.flatMap((part) => (part.kind === 'figures' ? part.figures : []))
  return [[headline, null], ...figures.map(({ label, value }): Row => [label, value])]
}
