import type { DataTableBlock } from '@slack/types'
import type { ReactNode } from 'react'
import type { Viewer } from '../viewer.ts'
import { libraryBlock } from './library-block.ts'

export type Cell = DataTableBlock['rows'][number][number]

/** Raw cells are shown letter by letter: nothing in them is markup, not even an emoji's name. */
export function cell(cell: Cell, viewer: Viewer): ReactNode {
  return cell.type === 'rich_text' ? libraryBlock({ ...cell }, viewer) : cell.text
}

/** Columns whose cells below the header are all numbers. */
export function numberColumns(rows: readonly (readonly Cell[])[]): ReadonlySet<number> {
  const [header = [], ...body] = rows
  const isNumber = (column: number) =>
    body.length > 0 && body.every((row) => row[column]?.type === 'raw_number')
  return new Set(header.map((_, column) => column).filter(isNumber))
}
