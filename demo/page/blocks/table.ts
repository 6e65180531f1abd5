import type { TableBlock } from '@slack/types'
import { createElement as h, type ReactNode } from 'react'
import type { Viewer } from '../viewer.ts'
import { cell, figureColumns } from './cell.ts'

export function table(block: TableBlock, viewer: Viewer): ReactNode {
  const figures = figureColumns(block.rows)
  const [header = [], ...body] = block.rows
  const style = (column: number) => {
    const setting = block.column_settings?.[column]
    const align = setting?.align ?? (figures.has(column) ? 'right' : 'left')
    return `align-${align}${setting?.is_wrapped ? ' is-wrapped' : ''}`
  }
  const head = header.map((one, column) =>
    h('th', { key: column, scope: 'col', className: style(column) }, cell(one, viewer)),
  )
  const lines = body.map((row, index) =>
    h(
      'tr',
      { key: index },
      ...row.map((one, column) => h('td', { className: style(column) }, cell(one, viewer))),
    ),
  )
  return h(
    'div',
    { className: 'table', tabIndex: 0, role: 'region', 'aria-label': viewer.words.table },
    h('table', null, h('thead', null, h('tr', null, ...head)), h('tbody', null, ...lines)),
  )
}
