import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'

/** In one line: figures mean little without it. */
export function machine(): string {
  const cores = cpus()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  const node = `Node ${process.version.slice(1)}`
  return [`${cores.length} × ${cores[0]?.model.trim() ?? 'unknown'}`, memory, node, redis()].join(', ')
}

function redis(): string {
  for (const name of ['redis-server', 'valkey-server']) {
    try {
      const version = /v=(\S+)/.exec(execFileSync(name, ['--version'], { encoding: 'utf8' }))?.[1]
      return `${name} ${version ?? '?'}`
    } catch {
      // The next one may be there.
    }
  }
  return 'Redis of an unknown version'
}
