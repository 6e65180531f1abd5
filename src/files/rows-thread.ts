import { parentPort, workerData } from 'node:worker_threads'
import type { MadeAnswer } from '../bot/model/made-answer.ts'
import type { RowsOrder } from '../bot/ports/row-maker.ts'
import { makeRowsHere } from './make-rows-here.ts'

// The order is what `create-row-maker.ts` started this thread with.
const made = await makeRowsHere(workerData as RowsOrder)
parentPort?.postMessage(made, fileIn(made))

/** A large file is handed over, not copied; the memory of a small one may hold other things. */
function fileIn({ what }: MadeAnswer): readonly ArrayBuffer[] {
  if (!('upload' in what)) return []
  const { buffer, byteLength } = what.upload.content
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []
}
