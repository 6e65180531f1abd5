import { parentPort } from 'node:worker_threads'
import { Failure, type FailureKind } from '../bot/failure.ts'
import type { Table } from '../report/table.ts'
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
  | { readonly kind: 'abort'; readonly id: number }

/** What the thread tells. For each order one of the last four comes, and nothing after it. */
export type FromThread = { readonly id: number } & (
  | { readonly kind: 'begin' | 'end' }
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
    tell({ id, kind: 'table', table }, buffersOf(table))
  } catch (error) {
    tell(controller.signal.aborted ? { id, kind: 'aborted' } : told(id, error))
  } finally {
    running.delete(id)
  }
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
function buffersOf({ columns }: Table): ArrayBuffer[] {
  return Object.values(columns).map(
    (column) => (column.kind === 'number' ? column.values : column.codes).buffer as ArrayBuffer,
  )
}

function tell(message: FromThread, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer)
}

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'read') void read(message)
  else running.get(message.id)?.abort()
})
