import { EventEmitter, once } from 'node:events'
import { parentPort } from 'node:worker_threads'
import { Failure, type FailureKind } from '../bot/model/failure.ts'
import type { ColumnData, Table } from '../report/table/table.ts'
import { createAgent } from './agent.ts'
import type { Passage } from './passage.ts'
import { type Order, readAnswer } from './read-answer.ts'
import { within } from './within.ts'

/** What the thread is told. */
export type ToThread =
  | {
      readonly kind: 'read'
      readonly id: number
      readonly order: Order
      readonly timeoutMs: number
      readonly until: Passage['until']
    }
  /** The next part of a table can be taken over; or nobody wants it any more. */
  | { readonly kind: 'more' | 'abort'; readonly id: number }

/** What the thread tells. For each order one of the last four comes, and nothing after it. */
export type FromThread = { readonly id: number } & (
  | { readonly kind: 'begin' | 'end' }
  /** Some columns of a table that is handed over in parts; the others come with the table. */
  | { readonly kind: 'columns'; readonly columns: Table['columns'] }
  | { readonly kind: 'table'; readonly table: Table }
  | {
      readonly kind: 'failed'
      readonly failure: FailureKind
      readonly retryAfterMs?: number
      readonly cause: string
    }
  | { readonly kind: 'broken'; readonly error: unknown }
  | { readonly kind: 'aborted' }
)

const agent = createAgent()
const running = new Map<number, AbortController>()
const taken = new EventEmitter()

async function read({ id, order, timeoutMs, until }: Extract<ToThread, { kind: 'read' }>): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  const passage: Passage = {
    until,
    begin: () => tell({ id, kind: 'begin' }),
    end: () => tell({ id, kind: 'end' }),
  }
  try {
    const table = await within(timeoutMs, controller.signal, (signal) =>
      readAnswer(agent, order, signal, passage),
    )
    await handOver(id, table, controller.signal)
  } catch (error) {
    tell(controller.signal.aborted ? { id, kind: 'aborted' } : told(id, error))
  } finally {
    running.delete(id)
  }
}

/** Texts are copied by whoever takes them over: so many in a few milliseconds. */
const textsAtOnce = 10_000

/** A table of few texts at once, a large one column by column, so that the event loop that takes it is never held up. */
async function handOver(id: number, table: Table, signal: AbortSignal): Promise<void> {
  const left = new Map(Object.entries(table.columns))
  for (const [name, column] of left) {
    if (textsIn(left.values()) <= textsAtOnce) break
    left.delete(name)
    tell({ id, kind: 'columns', columns: { [name]: column } }, buffersOf([column]))
    await once(taken, String(id), { signal })
  }
  const columns = Object.fromEntries(left)
  tell({ id, kind: 'table', table: { ...table, columns } }, buffersOf([...left.values()]))
}

function textsIn(columns: Iterable<ColumnData>): number {
  let texts = 0
  for (const column of columns) if (column.kind === 'text') texts += column.dictionary.length
  return texts
}

function told(id: number, error: unknown): FromThread {
  if (!(error instanceof Failure)) return { id, kind: 'broken', error }
  const { kind: failure, retryAfterMs, cause } = error
  return {
    id,
    kind: 'failed',
    failure,
    cause: String(cause),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  }
}

/** Columns are handed over, not copied. */
function buffersOf(columns: readonly ColumnData[]): ArrayBuffer[] {
  return columns.map(
    (column) => (column.kind === 'number' ? column.values : column.codes).buffer as ArrayBuffer,
  )
}

function tell(message: FromThread, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer)
}

parentPort?.on('message', (message: ToThread) => {
  switch (message.kind) {
    case 'read':
      return void read(message)
    case 'more':
      return void taken.emit(String(message.id))
    case 'abort':
      return running.get(message.id)?.abort()
  }
})
