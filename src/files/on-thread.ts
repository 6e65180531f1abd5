import { Worker } from 'node:worker_threads'
import { Failure, type FailureKind } from '../bot/model/failure.ts'

/** Heap of a thread. A CSV is written row by row, a workbook of 236,000 rows and 20 columns just fits. */
const mostHeapMb = 1024

/**
 * The one message of a thread that is started with `order`, and that nothing else waits for; it fails with what the
 * thread throws, and with `too-many-rows` where its memory is not enough.
 */
export async function onThread<Made>(file: URL, order: unknown, heapMb = mostHeapMb): Promise<Made> {
  const thread = new Worker(file, { workerData: order, resourceLimits: { maxOldGenerationSizeMb: heapMb } })
  const { promise, resolve, reject } = Promise.withResolvers<Made>()
  thread.on('message', resolve)
  thread.on('error', (error) =>
    reject(isTooMuch(error) ? new Failure('too-many-rows', { cause: error }) : error),
  )
  thread.on('exit', () => reject(new Error('The thread ended without a word')))
  return promise.finally(() => void thread.terminate())
}

/** Of a failure, only its message comes over from a thread. */
function isTooMuch(error: Error): boolean {
  const kind: FailureKind = 'too-many-rows'
  return error.message === kind || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
}
