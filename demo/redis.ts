import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface ProvidedRedis {
  readonly url: string
  close(): Promise<void>
}

export interface PrivateRedis extends ProvidedRedis {
  /** Ends the server in good order; with `appendOnly` its data is there again after `start`. */
  stop(): Promise<void>
  start(): Promise<void>
}

const binaries = ['redis-server', 'valkey-server']

const installers = [
  ['apt-get', 'sudo apt-get install redis-server'],
  ['brew', 'brew install redis'],
  ['dnf', 'sudo dnf install valkey'],
  ['pacman', 'sudo pacman -S valkey'],
  ['apk', 'sudo apk add redis'],
] as const

/** The Redis of REDIS_URL, else a private server that is gone after `close`; installs it where it may. */
export async function provideRedis(): Promise<ProvidedRedis> {
  const url = process.env['REDIS_URL']
  if (url) return { url, close: () => Promise.resolve() }
  return startRedis()
}

/** A server of its own: own port, own folder, nothing of the system's. */
export async function startRedis(options: { appendOnly?: boolean } = {}): Promise<PrivateRedis> {
  const binary = findBinary() ?? installBinary()
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'redis-'))
  const settings = {
    port: `${port}`,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    'maxmemory-policy': 'noeviction',
    appendonly: options.appendOnly ? 'yes' : 'no',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])
  let server = await launch(binary, args)
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => end(server),
    async start() {
      server = await launch(binary, args)
    },
    async close() {
      await end(server)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function findBinary(): string | undefined {
  return binaries.find((binary) => isInstalled(binary))
}

function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0
}

function installBinary(): string {
  if (process.platform === 'linux' && process.getuid?.() === 0 && isInstalled('apt-get')) {
    console.error('No redis-server here: installing it with apt-get.')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const install = ['install', '-y', '--no-install-recommends', 'redis-server']
    // The package may be known already; the lists are fetched only where it is not.
    for (const steps of [[install], [['update'], install]]) {
      if (steps.every((step) => spawnSync('apt-get', step, { stdio: 'ignore', env }).status === 0)) break
    }
    const binary = findBinary()
    if (binary !== undefined) return binary
  }
  const line = installers.find(([command]) => isInstalled(command))?.[1]
  throw new Error(
    `Redis is needed and neither redis-server nor valkey-server is on the PATH. ${
      line === undefined ? 'Set REDIS_URL to a running one.' : `Install it with: ${line}`
    }`,
  )
}

async function launch(binary: string, args: readonly string[]): Promise<ChildProcess> {
  const server = spawn(binary, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (line: Buffer) => {
      if (line.includes('Ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`${binary} ended with code ${code} before it was ready`)))
  })
  return server
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const exited = once(server, 'exit')
  server.kill('SIGTERM')
  await exited
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port found')
  return address.port
}
