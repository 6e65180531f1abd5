import type { DataTableBlock, RawNumberElement, RawTextElement } from '@slack/types'
import type { Cell, DataTable } from '../../bot/model/message.ts'
import { limits } from './limits.ts'
import type { Showing } from './showing.ts'
import { cut, line } from './text.ts'

const usualPage = 20
const longestCell = 200

export interface DrawnTable {
  readonly block: DataTableBlock
  readonly showing?: Showing
}

/** The native table, or undefined for one without rows. */
export function tableBlock(table: DataTable): DrawnTable | undefined {
  if (table.rows.length === 0) return undefined
  const width = Math.min(table.columns.length, limits.table.columns)
  const header = table.columns.slice(0, width).map(({ label }) => text(label))
  const totals = table.totals === undefined ? [] : [row(table.totals, width)]
  const rows = table.rows.map((cells) => row(cells, width))
  const fixed = [header, ...totals]
  const shown = fitting(rows, limits.table.rows - fixed.length, limits.table.characters - characters(fixed))
  const block: DataTableBlock = {
    type: 'data_table',
    caption: cut(line(table.caption) || '–', limits.table.caption),
    page_size: Math.min(shown.length + totals.length, usualPage),
    rows: [header, ...shown, ...totals],
  }
  if (shown.length === rows.length) return { block }
  return { block, showing: { n: shown.length, of: rows.length } }
}

type DrawnCell = RawTextElement | RawNumberElement

function row(cells: readonly Cell[], width: number): DrawnCell[] {
  return Array.from({ length: width }, (_, index) => cell(cells[index]))
}

function cell(cell: Cell | undefined): DrawnCell {
  if (cell?.value === undefined || !Number.isFinite(cell.value)) return text(cell?.text ?? '')
  return { type: 'raw_number', value: cell.value, text: text(cell.text).text }
}

/** Slack refuses a whole message for one empty cell. */
function text(text: string): RawTextElement {
  return { type: 'raw_text', text: cut(line(text) || '–', longestCell) }
}

function fitting(rows: readonly DrawnCell[][], mostRows: number, mostCharacters: number): DrawnCell[][] {
  const shown: DrawnCell[][] = []
  let left = mostCharacters
  for (const row of rows.slice(0, mostRows)) {
    left -= characters([row])
    if (left < 0) break
    shown.push(row)
  }
  return shown
}

function characters(rows: readonly DrawnCell[][]): number {
  return rows.flat().reduce((sum, { text }) => sum + text.length, 0)
}
