import type { DataTableBlock } from '@slack/types'
import { limits } from '../render/limits.ts'
import { atMost, type BlockProblem, text } from './problem.ts'

const { caption, rows: mostRows, columns, page, characters } = limits.table

export function checkTable(block: DataTableBlock, at: string): readonly BlockProblem[] {
  const { rows, page_size = 5 } = block
  const width = rows[0]?.length ?? 0
  const cells = rows.map((row) => row.map((cell) => ('text' in cell ? cell.text : '')))
  const total = cells.flat().reduce((sum, cell) => sum + cell.length, 0)
  return [
    ...text(`${at}/caption`, block.caption, caption),
    ...(rows.length < 2 ? [{ at: `${at}/rows`, rule: 'no row under the header' }] : []),
    ...atMost(`${at}/rows`, 'rows', rows.length, mostRows),
    ...atMost(`${at}/rows`, 'columns', width, columns),
    ...atMost(`${at}/rows`, 'characters', total, characters),
    ...(page_size >= 1 ? [] : [{ at: `${at}/page_size`, rule: 'is not above 0' }]),
    ...atMost(`${at}/page_size`, 'rows', page_size, page),
    ...cells.flatMap((row, index) =>
      row.length === width ? [] : [{ at: `${at}/rows/${index}`, rule: 'is of another length' }],
    ),
    ...cells.flatMap((row, y) =>
      row.flatMap((cell, x) => (cell === '' ? [{ at: `${at}/rows/${y}/${x}`, rule: 'is empty' }] : [])),
    ),
  ]
}
