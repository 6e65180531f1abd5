import { makeRows } from '../bot/files/make-rows.ts'
import type { MadeAnswer } from '../bot/model/made-answer.ts'
import type { RowsOrder } from '../bot/ports/row-maker.ts'
import { decodeTable } from '../jobs/calls/kept-table.ts'
import { writeWorkbook } from './write-workbook.ts'

export async function makeRowsHere({ tables, ...order }: RowsOrder): Promise<MadeAnswer> {
  return makeRows(order, await Promise.all(tables.map(decodeTable)), { write: writeWorkbook })
}
