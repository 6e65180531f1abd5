import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** Who may see and do more in the practice workspace (`slack/cast.ts`). */
const standing = { SUPERVISORS: 'S0SUPERVISORES', ADMINS: 'U0ANA,U0SOFIA' }

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

export interface BotProcess {
  /** Where health is served, and Slack's requests in HTTP mode. */
  readonly url: string
  readonly process: ChildProcess
  /** Asks it to end, as an operator's SIGTERM does, and waits; resolves with the exit code. */
  stop(): Promise<number | null>
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>
}

export interface BotOptions {
  readonly role?: string
  /** Gets its log, line by line. */
  readonly onLine?: (line: string) => void
  /** The `src/main.ts` of another build. */
  readonly program?: string
}

/** Starts the real bot as a process of its own and waits until it is ready. */
export async function startBot(
  settings: Readonly<Record<string, string>>,
  { role = 'all', onLine = () => undefined, program = main }: BotOptions = {},
): Promise<BotProcess> {
  const { PATH, HOME, NODE_COMPILE_CACHE } = process.env
  const env = { PATH, HOME, NODE_COMPILE_CACHE, PORT: '0', ...standing, ...settings }
  const child = spawn(process.execPath, [program, role], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = once(child, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    const tail: string[] = []
    const read = (line: string) => {
      tail.push(line)
      onLine(line)
      const port = /"port":(\d+),"msg":"ready"/.exec(line)?.[1]
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
    }
    createInterface({ input: child.stdout }).on('line', read)
    createInterface({ input: child.stderr }).on('line', read)
    void exited.then(() =>
      reject(new Error(`The bot ended before it was ready:\n${tail.slice(-20).join('\n')}`)),
    )
  })
  return {
    url,
    process: child,
    async stop() {
      child.kill('SIGTERM')
      await exited
      return child.exitCode
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}
