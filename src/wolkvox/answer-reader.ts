import { Worker } from 'node:worker_threads'
import { Failure } from '../bot/model/failure.ts'
import type { ColumnData, Table } from '../report/table/table.ts'
import type { FromThread, ToThread } from './answer-thread.ts'
import type { Passage } from './passage.ts'
import type { Order } from './read-answer.ts'

interface Reading {
  readonly signal: AbortSignal
  readonly passage: Passage
  readonly abort: () => void
  readonly overdue: NodeJS.Timeout
  /** What was handed over of a large table so far. */
  readonly columns: Record<string, ColumnData>
  readonly resolve: (table: Table) => void
  readonly reject: (error: unknown) => void
}

/** A thread that says nothing for so long after a request's time is over hangs, and another one takes its place. */
const silenceMs = 5000

/** Heap of the thread, which holds no more than a batch of rows and the texts of a table. */
const heapMb = 512

/** Has answers fetched and read on a thread of its own, so that the event loop never waits for them. */
export class AnswerReader {
  readonly #timeoutMs: number
  readonly #file: URL
  readonly #silenceMs: number
  readonly #readings = new Map<number, Reading>()
  #thread: Worker
  #latest = 0
  #isClosed = false

  constructor(timeoutMs: number, options: { readonly file?: URL; readonly silenceMs?: number } = {}) {
    this.#timeoutMs = timeoutMs
    this.#file = options.file ?? new URL('answer-thread.ts', import.meta.url)
    this.#silenceMs = options.silenceMs ?? silenceMs
    this.#thread = this.#start()
  }

  read(order: Order, signal: AbortSignal, passage: Passage): Promise<Table> {
    if (signal.aborted) return Promise.reject(signal.reason)
    const id = ++this.#latest
    return new Promise((resolve, reject) => {
      // Only the thread knows whether the request was sent: it has the last word on an abort, too.
      const abort = (): void => this.#tell({ kind: 'abort', id })
      signal.addEventListener('abort', abort)
      const overdue = setTimeout(() => this.#replace(), this.#timeoutMs + this.#silenceMs)
      this.#readings.set(id, { signal, passage, abort, overdue, columns: {}, resolve, reject })
      this.#thread.ref()
      this.#tell({ kind: 'read', id, order, timeoutMs: this.#timeoutMs, until: passage.until })
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#thread.terminate()
  }

  #start(): Worker {
    const thread = new Worker(this.#file, {
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 16 },
    })
    const isOurs = (): boolean => this.#thread === thread
    thread.on('message', (message: FromThread) => this.#hear(message))
    thread.on('error', (error) => isOurs() && this.#giveUpAll(error))
    thread.on('exit', () => {
      if (!isOurs()) return
      this.#giveUpAll(new Error('The thread ended'))
      if (!this.#isClosed) this.#thread = this.#start()
    })
    thread.unref()
    return thread
  }

  #replace(): void {
    const hung = this.#thread
    this.#thread = this.#start()
    this.#giveUpAll(new Failure('timeout'))
    void hung.terminate()
  }

  #tell(message: ToThread): void {
    this.#thread.postMessage(message)
  }

  #hear(message: FromThread): void {
    const reading = this.#readings.get(message.id)
    if (reading === undefined) return
    const { passage, signal, columns, resolve, reject } = reading
    switch (message.kind) {
      case 'begin':
        return passage.begin()
      case 'end':
        return passage.end()
      case 'columns':
        Object.assign(columns, message.columns)
        return this.#tell({ kind: 'more', id: message.id })
      case 'table':
        resolve({ ...message.table, columns: { ...columns, ...message.table.columns } })
        break
      case 'failed': {
        const { failure, cause, retryAfterMs } = message
        reject(new Failure(failure, { cause, ...(retryAfterMs !== undefined && { retryAfterMs }) }))
        break
      }
      case 'broken':
        reject(message.error)
        break
      case 'aborted':
        reject(signal.reason)
        break
    }
    this.#forget(message.id, reading)
  }

  /** Nobody can tell any more what was sent. What ran out of memory was too much to read. */
  #giveUpAll(error: Error): void {
    const isTooLarge = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    const failure =
      error instanceof Failure
        ? error
        : new Failure(isTooLarge ? 'answer-too-large' : 'answer-unreadable', { cause: error })
    for (const [id, reading] of this.#readings) {
      reading.passage.begin()
      reading.reject(failure)
      this.#forget(id, reading)
    }
  }

  #forget(id: number, { signal, abort, overdue }: Reading): void {
    clearTimeout(overdue)
    signal.removeEventListener('abort', abort)
    this.#readings.delete(id)
    if (this.#readings.size === 0) this.#thread.unref()
  }
}
