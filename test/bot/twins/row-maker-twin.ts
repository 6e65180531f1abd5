import { makeRows } from '../../../src/bot/files/make-rows.ts'
import type { MadeAnswer } from '../../../src/bot/model/made-answer.ts'
import { Failure } from '../../../src/bot/model/failure.ts'
import type { RowMaker, RowsOrder } from '../../../src/bot/ports/row-maker.ts'
import type { Workbooks } from '../../../src/bot/ports/workbooks.ts'
import { decodeTable } from '../../../src/jobs/calls/kept-table.ts'

/** Makes rows without a thread of its own. */
export class RowMakerTwin implements RowMaker {
  readonly #workbooks: Workbooks
  /** More rows than these are too many. */
  mostRows = Number.POSITIVE_INFINITY

  constructor(workbooks: Workbooks) {
    this.#workbooks = workbooks
  }

  async make({ tables, ...order }: RowsOrder): Promise<MadeAnswer> {
    const decoded = await Promise.all(tables.map(decodeTable))
    if (decoded.reduce((sum, { rows }) => sum + rows, 0) > this.mostRows) throw new Failure('too-many-rows')
    return makeRows(order, decoded, this.#workbooks)
  }
}
