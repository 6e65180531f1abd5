import { parentPort, workerData } from 'node:worker_threads'
import type { Sheet } from '../bot/ports/workbooks.ts'
import { writeWorkbook } from './write-workbook.ts'

// The sheet is what `create-workbooks.ts` started this thread with.
parentPort?.postMessage(await writeWorkbook(workerData as Sheet))
