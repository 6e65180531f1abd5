import { pino } from 'pino'
import { createJobs } from '../../src/jobs/jobs.ts'
import { createSource } from '../../src/wolkvox/source.ts'
import { answerQuestion } from './question.ts'
import type { WorkerSettings } from './worker-process.ts'

const { baseUrl, ...settings } = JSON.parse(process.argv[2] ?? '') as WorkerSettings
const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' })
const source = createSource({ ...settings, baseUrl, log })
const jobs = await createJobs({ ...settings, log })
await jobs.belongTo('T0TEST')
await jobs.work({ source, answer: (id) => answerQuestion(jobs, id) })
process.send?.('ready')
process.on('message', ({ graceMs }: { graceMs: number }) => {
  void jobs.close(graceMs).then(() => process.exit())
})
