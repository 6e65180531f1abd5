import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Sheet, Workbooks } from '../bot/ports.ts'
import { writeWorkbook } from './write-workbook.ts'

/** What is written in less time than it takes to start a thread. */
const fewCells = 10_000

/** Workbooks of all sizes: 600,000 cells take seconds, in which Slack has to be answered and lanes go on. */
export function createWorkbooks(): Workbooks {
  return {
    write: (sheet) =>
      sheet.rows.length * sheet.columns.length > fewCells ? writeOnThread(sheet) : writeWorkbook(sheet),
  }
}

async function writeOnThread(sheet: Sheet): Promise<Uint8Array> {
  const thread = new Worker(new URL('./workbook-thread.ts', import.meta.url), { workerData: sheet })
  // Rejects with what the thread threw.
  const [written]: unknown[] = await once(thread, 'message')
  await thread.terminate()
  if (!(written instanceof Uint8Array)) throw new Error('The thread wrote no workbook')
  return written
}
