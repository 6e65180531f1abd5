import { Worker } from 'node:worker_threads'
import type { KeptTable } from '../../bot/ports/calls.ts'
import { reportOf } from '../../report/catalogue.ts'
import { idsIn, type KnownNames } from '../../report/selection/names.ts'
import { summarise } from '../../report/summary/summarise.ts'
import type { Summary, View } from '../../report/model/summary.ts'
import type { WallSpan } from '../../report/table/table.ts'
import { decodeTable } from './kept-table.ts'

/** Tables, and what is asked of them. */
export interface SummaryOrder {
  readonly report: string
  readonly tables: readonly KeptTable[]
  readonly view: View
  readonly clip: WallSpan | undefined
}

export type NamesOf = (ids: ReturnType<typeof idsIn>) => Promise<KnownNames>

/** What a summary thread tells: the ids whose names it needs, then the figures. */
export type FromSummaryThread =
  | { readonly kind: 'ids'; readonly ids: ReturnType<typeof idsIn> }
  | { readonly kind: 'summary'; readonly summary: Summary }

/** What holds everything else up for some 15 ms; a thread of its own takes a fifth of a second to start. */
const fewRows = 60_000

/** The figures over kept tables; over many rows they are worked out on a thread, so that nothing else waits. */
export async function summariseKept(order: SummaryOrder, namesOf: NamesOf): Promise<Summary> {
  const rows = order.tables.reduce((sum, { shape }) => sum + shape.rows, 0)
  return rows <= fewRows ? summariseHere(order, namesOf) : summariseApart(order, namesOf)
}

export async function summariseHere(
  { report: api, ...order }: SummaryOrder,
  namesOf: NamesOf,
): Promise<Summary> {
  const report = reportOf(api)
  if (report === undefined) throw new Error(`No report ${api} in the catalogue`)
  const tables = await Promise.all(order.tables.map(decodeTable))
  const names = await namesOf(idsIn(report, tables))
  return summarise(report, tables, order.view, order.clip, names)
}

function summariseApart(order: SummaryOrder, namesOf: NamesOf): Promise<Summary> {
  const thread = new Worker(new URL('summary-thread.ts', import.meta.url), { workerData: order })
  return new Promise<Summary>((resolve, reject) => {
    thread.on('error', reject)
    thread.on('exit', () => reject(new Error('The summary thread ended')))
    thread.on('message', (message: FromSummaryThread) => {
      if (message.kind === 'summary') return resolve(message.summary)
      namesOf(message.ids).then((names) => thread.postMessage(names), reject)
    })
  }).finally(() => void thread.terminate())
}
