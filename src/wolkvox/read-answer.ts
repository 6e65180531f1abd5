import type { Dispatcher } from 'undici'
import { reportOf } from '../report/catalogue.ts'
import type { WallSpan, Table } from '../report/table/table.ts'
import { startTable } from '../report/table/tabulate.ts'
import { columnsToKeep } from './columns-to-keep.ts'
import { announcedIn, checkRows, dataIn, isNotFound } from './envelope.ts'
import { exchange, type Request } from './exchange.ts'
import type { Passage } from './passage.ts'
import { RowStream } from './row-stream.ts'

/** A request, and what its answer is to become. */
export interface Order {
  readonly request: Request
  /** Wolkvox's report id. */
  readonly report: string
  /** The window in wall clock. */
  readonly span: WallSpan
  /** The account's. */
  readonly zone: string
  /** Every column is wanted, not only what figures are made of. */
  readonly isWhole: boolean
}

/** Makes the request, and turns the answer into a table while it arrives. */
export async function readAnswer(
  dispatcher: Dispatcher,
  { request, report: api, span, zone, isWhole }: Order,
  signal: AbortSignal,
  passage: Passage,
): Promise<Table> {
  const report = reportOf(api)
  if (report === undefined) throw new Error(`No report ${api} in the catalogue`)
  const table = startTable(report, { keep: isWhole ? 'all' : columnsToKeep(report), span, zone })
  let given = 0
  const add = (rows: unknown): void => {
    checkRows(rows)
    table.add(rows)
    // What is no list is not what was counted.
    given += Array.isArray(rows) ? rows.length : Infinity
  }
  const stream = new RowStream(add)
  const head = await exchange(dispatcher, request, signal, passage, (chunk) => stream.write(chunk))
  const answer = stream.end()
  add(dataIn(head, answer))
  const announced = announcedIn(answer) ?? 0
  return {
    ...table.finish(),
    ...(given < announced && { shortage: { announced, given } }),
    ...(isNotFound(head, answer) && { isNotFound: true }),
  }
}
