import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('plain-bot.ts', import.meta.url))

export interface PlainBot extends AsyncDisposable {
  /** Where Slack's requests are taken in HTTP mode. */
  readonly url: string
}

/** Starts the plain counterpart of the bot as a process of its own and waits until it is ready. */
export async function startPlainBot(settings: Readonly<Record<string, string>>): Promise<PlainBot> {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [main], {
    env: { PATH, HOME, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = /^ready (\d*)/.exec(line)?.[1]
      if (port !== undefined) resolve(`http://127.0.0.1:${port}/slack/events`)
    })
    void exited.then(() => reject(new Error('The plain bot ended before it was ready')))
  })
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await exited
    },
  }
}
