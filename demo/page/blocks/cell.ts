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
  return columnsOf(rows, (cells) => cells.every(isNumber))
}

/** Columns of numbers in which some may be missing: a dash stands there. */
export function figureColumns(rows: readonly (readonly Cell[])[]): ReadonlySet<number> {
  return columnsOf(
    rows,
    (cells) => cells.every((cell) => isNumber(cell) || isDash(cell)) && cells.some(isNumber),
  )
}

function columnsOf(
  [header = [], ...body]: readonly (readonly Cell[])[],
  isWanted: (cells: readonly (Cell | undefined)[]) => boolean,
): ReadonlySet<number> {
  const columns = header.map((_, column) => column)
  return new Set(columns.filter((column) => body.length > 0 && isWanted(body.map((row) => row[column]))))
}

function isNumber(cell: Cell | undefined): boolean {
  return cell?.type === 'raw_number'
}

function isDash(cell: Cell | undefined): boolean {
  return cell?.type === 'raw_text' && !/[\p{L}\p{N}]/u.test(cell.text)
}
