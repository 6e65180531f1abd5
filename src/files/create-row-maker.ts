import type { KeptTable } from '../bot/ports/calls.ts'
import type { RowMaker } from '../bot/ports/row-maker.ts'
import { makeRowsHere } from './make-rows-here.ts'
import { onThread } from './on-thread.ts'

/** What holds everything else up for some 30 ms; a thread of its own takes a fifth of a second to start. */
const fewCells = 30_000

/** Rows, however many: those of a month can be millions of cells, and Slack has to be answered meanwhile. */
export function createRowMaker(): RowMaker {
  return {
    make: (order) =>
      cellsIn(order.tables) > fewCells
        ? onThread(new URL('rows-thread.ts', import.meta.url), order)
        : makeRowsHere(order),
  }
}

function cellsIn(tables: readonly KeptTable[]): number {
  return tables.reduce((sum, { shape, columns }) => sum + shape.rows * Object.keys(columns).length, 0)
}
