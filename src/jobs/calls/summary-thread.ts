import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import type { KnownNames } from '../../report/selection/names.ts'
import { type FromSummaryThread, summariseHere, type SummaryOrder } from './summarise-kept.ts'

const summary = await summariseHere(workerData as SummaryOrder, async (ids) => {
  tell({ kind: 'ids', ids })
  if (parentPort === null) throw new Error('Not a thread')
  const [names] = (await once(parentPort, 'message')) as [KnownNames]
  return names
})
tell({ kind: 'summary', summary })

function tell(message: FromSummaryThread): void {
  parentPort?.postMessage(message)
}
