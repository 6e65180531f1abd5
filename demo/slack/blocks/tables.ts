import { isJson, type Json } from '../json.ts'
import { limits } from './limits.ts'
import { richText } from './rich-text.ts'
import { textsLength } from './texts-length.ts'
import { amount, byType, list, oneOf, type Report, shape, text, whole, yesNo } from './rule.ts'

/** An empty raw_text is refused with the whole message. */
const rawText = shape({ type: oneOf('raw_text'), text: text(limits.cellsText) })
const rawNumber = shape({ type: oneOf('raw_number'), value: amount, text: text(limits.cellsText) })
const cell = byType({ raw_text: rawText, raw_number: rawNumber, rich_text: richText })
const row = list(cell, limits.tableColumns)

export const table = shape(
  { type: oneOf('table'), rows: list(row, limits.tableRows) },
  {
    block_id: text(limits.id),
    column_settings: list(
      shape({}, { align: oneOf('left', 'center', 'right'), is_wrapped: yesNo }),
      limits.tableColumns,
      0,
    ),
  },
  sameWidth,
)

export const dataTable = shape(
  {
    type: oneOf('data_table'),
    caption: text(limits.text),
    rows: list(row, limits.dataTableRows, 2),
  },
  {
    block_id: text(limits.id),
    page_size: whole(1, limits.dataTablePage),
    row_header_column_index: whole(0, limits.tableColumns - 1),
  },
  (block, pointer, report) => {
    sameWidth(block, pointer, report)
    const [header] = rowsOf(block)
    for (const [index, cell] of (header ?? []).entries()) {
      if (isJson(cell) && cell['type'] === 'rich_text') {
        report(`${pointer}/rows/0/${index}`, 'rich_text is not allowed in the header row')
      }
    }
    const column = block['row_header_column_index']
    if (typeof column === 'number' && column >= (header ?? []).length) {
      report(`${pointer}/row_header_column_index`, 'must be the index of a column')
    }
  },
)

function sameWidth(block: Json, pointer: string, report: Report): void {
  const rows = rowsOf(block)
  const width = rows[0]?.length
  for (const [index, row] of rows.entries()) {
    if (row.length !== width) report(`${pointer}/rows/${index}`, 'rows must have the same number of cells')
  }
}

function rowsOf(block: Json): readonly (readonly unknown[])[] {
  const rows = block['rows']
  return Array.isArray(rows) ? rows.filter((row) => Array.isArray(row)) : []
}

/** The characters in all cells of a table. */
export function cellsLength(block: Json): number {
  return textsLength(rowsOf(block))
}
