import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { SharedKeys } from '../../src/jobs/redis/keys.ts'
import type { WolkvoxAccount } from '../../src/wolkvox/source.ts'

export interface WorkerSettings {
  readonly redisUrl: string
  readonly prefix: string
  readonly shared?: SharedKeys
  readonly accounts: readonly WolkvoxAccount[]
  readonly baseUrl: string
  readonly timeoutMs: number
}

export interface WorkerProcess {
  readonly pid: number
  freeze(): void
  thaw(): void
  /** As kill -9; resolves when it is gone. */
  kill(): Promise<void>
  /** As SIGTERM with this grace for running calls; resolves when it is gone. */
  stop(graceMs?: number): Promise<void>
}

/** A worker of the jobs in a process of its own, as many as wanted. */
export async function startWorkerProcess(settings: WorkerSettings): Promise<WorkerProcess> {
  const main = fileURLToPath(new URL('worker-main.ts', import.meta.url))
  const child = fork(main, [JSON.stringify(settings)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const gone = once(child, 'exit')
  await Promise.race([
    once(child, 'message'),
    gone.then(([code]) => {
      throw new Error(`The worker ended with code ${code} before it was ready`)
    }),
  ])
  const { pid } = child
  if (pid === undefined) throw new Error('The worker has no process')
  return {
    pid,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    async stop(graceMs = 0) {
      child.send({ graceMs })
      await gone
    },
  }
}
