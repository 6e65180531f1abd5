import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { inject } from 'vitest'
import { startPracticeWolkvox } from '../../demo/wolkvox/practice-wolkvox.ts'
import { type PracticeWolkvox } from '../../demo/wolkvox/practice.ts'
import type { Call } from '../../src/bot/model/call.ts'
import type { Standing } from '../../src/bot/ports/calls.ts'
import { createJobs, type Jobs, type JobsOptions } from '../../src/jobs/jobs.ts'
import { type WolkvoxAccount, createSource, type Source } from '../../src/wolkvox/source.ts'
import { answerQuestion, question, standingsIn, zone } from './question.ts'
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts'
import { until } from '../until.ts'

const hourMs = 60 * 60_000
const dayMs = 24 * hourMs

export const ventas = { name: 'ventas', server: '0015', token: 'a'.repeat(32), zone }
export const soporte = { name: 'soporte', server: '0041', token: 'b'.repeat(32), zone }
const accounts: readonly WolkvoxAccount[] = [ventas, soporte]

export const silent = pino({ level: process.env['TEST_LOG'] ?? 'silent' })

/** A whole day in the accounts' zone, so many days before today. */
export function dayCall(daysAgo: number, more: Partial<Call> = {}): Call {
  const offsetMs = -5 * hourMs
  const today = Math.floor((Date.now() + offsetMs) / dayMs) * dayMs - offsetMs
  const start = today - daysAgo * dayMs
  return { account: 'ventas', report: 'chat_13', params: {}, window: { start, end: start + dayMs }, ...more }
}

export interface Stage {
  readonly prefix: string
  readonly redisUrl: string
  readonly wolkvox: PracticeWolkvox
  readonly source: Source
  readonly jobs: Jobs
  /** That of `ventas`. */
  readonly lane: string
  /** Another process's part, on the same Redis keys; closed with the stage. */
  another(options?: Partial<JobsOptions>): Promise<Jobs>
  /** Does the worker's part in these jobs. */
  work(jobs?: Jobs): Promise<void>
  /** A worker in a process of its own, killed with the stage; it may know the accounts by other names. */
  spawn(called?: readonly WolkvoxAccount[]): Promise<WorkerProcess>
  ask(id: string, calls: readonly Call[], jobs?: Jobs): Promise<void>
  /** Resolves when the answer is done, with how its calls stood. */
  answered(id: string): Promise<readonly Standing[]>
  close(): Promise<void>
}

export interface StageOptions extends Partial<JobsOptions> {
  readonly latencyMs?: number
  /** Reports that the servers do not have. */
  readonly lacks?: readonly string[]
}

/** The bot's jobs against a practice Wolkvox, under keys of their own. */
export async function openStage({
  latencyMs = 20,
  lacks = [],
  ...options
}: StageOptions = {}): Promise<Stage> {
  const prefix = `test-${randomUUID()}`
  const wolkvox = await startPracticeWolkvox({
    accounts: accounts.map((account) => ({ ...account, lacks })),
    latencyMs,
  })
  const settings = {
    redisUrl: inject('redisUrl'),
    prefix,
    shared: { fences: `${prefix}.fence`, earlier: prefix },
    accounts,
    timeoutMs: 3000,
    log: silent,
    ...options,
  }
  const { redisUrl, timeoutMs } = settings
  const source = createSource({ accounts, baseUrl: wolkvox.url, timeoutMs, log: silent })
  const opened: Jobs[] = []
  const spawned: WorkerProcess[] = []

  async function another(more: Partial<JobsOptions> = {}): Promise<Jobs> {
    const jobs = await createJobs({ ...settings, ...more })
    opened.push(jobs)
    return jobs
  }

  const jobs = await another()

  return {
    prefix,
    redisUrl,
    wolkvox,
    source,
    jobs,
    lane: jobs.lanes.get('ventas') ?? '',
    another,
    work: (by = jobs) => by.work({ source, answer: (id) => answerQuestion(by, id) }),
    async spawn(called = accounts) {
      const process = await startWorkerProcess({
        redisUrl,
        prefix,
        shared: settings.shared,
        accounts: called,
        timeoutMs,
        baseUrl: wolkvox.url,
      })
      spawned.push(process)
      return process
    },
    async ask(id, calls, by = jobs) {
      await by.answers.create(question(id, calls))
      await by.answers.wake(id)
    },
    answered(id) {
      return until(async () => standingsIn(await jobs.answers.get(id)))
    },
    async close() {
      await Promise.all(spawned.map((process) => process.kill()))
      await Promise.all(opened.map((jobs) => jobs.close(0)))
      await source.close()
      await wolkvox.close()
    },
  }
}
