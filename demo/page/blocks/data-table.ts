import type { DataTableBlock } from '@slack/types'
import { createElement as h, type ReactNode } from 'react'
import type { Viewer } from '../viewer.ts'
import { filled } from '../words/words.ts'
import { cell, figureColumns, numberColumns, type Cell } from './cell.ts'

/** Slack shows five rows at a time unless the bot says otherwise. */
const defaultPageSize = 5

/** A table that is sorted and paged in the browser (`client/data-table.js`). */
export function dataTable(block: DataTableBlock, viewer: Viewer): ReactNode {
  const numbers = numberColumns(block.rows)
  const figures = figureColumns(block.rows)
  const align = (column: number) => (figures.has(column) ? 'align-right' : 'align-left')
  const [header = [], ...body] = block.rows
  const pageSize = block.page_size ?? defaultPageSize
  const named = block.row_header_column_index ?? 0

  const head = header.map((one, column) => {
    const sorter = h(
      'button',
      { type: 'button', 'data-sort': column, 'data-is-number': numbers.has(column) },
      cell(one, viewer),
    )
    return h('th', { key: column, scope: 'col', className: align(column), 'aria-sort': 'none' }, sorter)
  })
  const lines = body.map((row, index) => {
    const cells = row.map((one, column) => {
      const attributes = { className: align(column), 'data-value': sortValue(one) }
      if (column === named) return h('th', { ...attributes, scope: 'row' }, cell(one, viewer))
      return h('td', attributes, cell(one, viewer))
    })
    return h('tr', { key: index, hidden: index >= pageSize }, ...cells)
  })
  return h(
    'div',
    { className: 'data-table', 'data-page-size': pageSize },
    h(
      'div',
      { className: 'table', tabIndex: 0, role: 'region', 'aria-label': block.caption },
      h(
        'table',
        null,
        h('caption', null, block.caption),
        h('thead', null, h('tr', null, ...head)),
        h('tbody', null, ...lines),
      ),
    ),
    body.length > pageSize && pager(pageSize, body.length, viewer),
  )
}

function pager(pageSize: number, count: number, { words }: Viewer): ReactNode {
  return h(
    'div',
    { className: 'pager' },
    h(
      'span',
      { className: 'pager-where', 'aria-live': 'polite' },
      filled(words.rows, { from: 1, to: pageSize, count }),
    ),
    h('button', { type: 'button', className: 'button', 'data-turn': -1, disabled: true }, words.previous),
    h('button', { type: 'button', className: 'button', 'data-turn': 1 }, words.next),
  )
}

function sortValue(cell: Cell): string | number | undefined {
  if (cell.type === 'raw_number') return cell.value
  return cell.type === 'raw_text' ? cell.text : undefined
}
