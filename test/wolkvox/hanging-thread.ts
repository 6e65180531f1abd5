import { parentPort } from 'node:worker_threads'
import type { FromThread, ToThread } from '../../src/wolkvox/answer-thread.ts'

/** A thread that reads nothing, and that one path hangs for good. */
parentPort?.on('message', (message: ToThread) => {
  if (message.kind !== 'read') return
  const { id, order } = message
  while (order.request.path === '/hang');
  const answer: FromThread = { id, kind: 'table', table: { rows: 0, columns: {} } }
  parentPort?.postMessage(answer)
})
