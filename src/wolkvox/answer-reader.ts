import { Worker } from 'node:worker_threads'
import { Failure } from '../bot/failure.ts'
import type { Table } from '../report/table.ts'
import type { FromThread, ToThread } from './answer-thread.ts'
import type { Passage } from './passage.ts'
import type { Order } from './read-answer.ts'

interface Reading {
  readonly signal: AbortSignal
  readonly passage: Passage
  readonly abort: () => void
  readonly resolve: (table: Table) => void
  readonly reject: (error: unknown) => void
}

/** Heap of the thread, which holds no more than a batch of rows and the texts of a table. */
const heapMb = 512

/** Has answers fetched and read on a thread of its own, so that the event loop never waits for them. */
export class AnswerReader {
  readonly #timeoutMs: number
  readonly #readings = new Map<number, Reading>()
  #thread: Worker
  #latest = 0
  #isClosed = false

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs
    this.#thread = this.#start()
  }

  read(order: Order, signal: AbortSignal, passage: Passage): Promise<Table> {
    if (signal.aborted) return Promise.reject(signal.reason)
    const id = ++this.#latest
    return new Promise((resolve, reject) => {
      // Only the thread knows whether the request was sent: it has the last word on an abort, too.
      const abort = (): void => this.#tell({ kind: 'abort', id })
      signal.addEventListener('abort', abort)
      this.#readings.set(id, { signal, passage, abort, resolve, reject })
      this.#thread.ref()
      this.#tell({ kind: 'read', id, order, timeoutMs: this.#timeoutMs, until: passage.until })
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#thread.terminate()
  }

  #start(): Worker {
    const file = new URL('answer-thread.ts', import.meta.url)
    const thread = new Worker(file, {
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 16 },
    })
    thread.on('message', (message: FromThread) => this.#hear(message))
    thread.on('error', (error) => this.#giveUpAll(error))
    thread.on('exit', () => {
      this.#giveUpAll(new Error('The thread ended'))
      if (!this.#isClosed) this.#thread = this.#start()
    })
    thread.unref()
    return thread
  }

  #tell(message: ToThread): void {
    this.#thread.postMessage(message)
  }

  #hear(message: FromThread): void {
    const reading = this.#readings.get(message.id)
    if (reading === undefined) return
    const { passage, signal, resolve, reject } = reading
    switch (message.kind) {
      case 'begin':
        return passage.begin()
      case 'end':
        return passage.end()
      case 'table':
        resolve(message.table)
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
    for (const [id, reading] of this.#readings) {
      reading.passage.begin()
      reading.reject(new Failure(isTooLarge ? 'answer-too-large' : 'answer-unreadable', { cause: error }))
      this.#forget(id, reading)
    }
  }

  #forget(id: number, { signal, abort }: Reading): void {
    signal.removeEventListener('abort', abort)
    this.#readings.delete(id)
    if (this.#readings.size === 0) this.#thread.unref()
  }
}
