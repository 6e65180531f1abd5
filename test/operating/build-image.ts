import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Instruction, readDockerfile } from './read-dockerfile.ts'

const installWithinMs = 120_000

export interface Image {
  /** Of all stages, to be removed. */
  readonly folders: readonly string[]
  /** Where the container's command starts. */
  readonly workdir: string
  readonly instructions: readonly Instruction[]
}

/** Does what a Docker engine does with this Dockerfile, in folders: the copies under .dockerignore, and the commands. */
export async function buildImage(): Promise<Image> {
  const context = await readContext()
  const instructions = readDockerfile(await readFile('Dockerfile', 'utf8'))
  const stages = new Map<string, string>()
  let root = ''
  let workdir = '/'
  for (const { name, args } of instructions) {
    if (name === 'FROM') {
      root = await mkdtemp(join(tmpdir(), 'image-'))
      stages.set(/ AS (\w+)$/.exec(args)?.[1] ?? 'last', root)
    } else if (name === 'WORKDIR') {
      workdir = args
      await mkdir(join(root, workdir), { recursive: true })
    } else if (name === 'COPY') {
      const from = /^--from=(\w+) /.exec(args)?.[1]
      const paths = args.replace(/^--from=\w+ /, '').split(' ')
      const target = join(root, workdir, paths.at(-1) ?? '')
      for (const path of paths.slice(0, -1)) {
        if (from === undefined && !context.has(path)) throw new Error(`.dockerignore leaves ${path} out`)
        const source = from === undefined ? path : join(stages.get(from) ?? '', path)
        const isFolder = basename(target) === basename(source)
        await mkdir(dirname(target), { recursive: true })
        await cp(source, isFolder ? target : join(target, basename(path)), { recursive: true })
      }
    } else if (name === 'RUN') {
      await run(args, join(root, workdir))
    }
  }
  return { folders: [...stages.values()], workdir: join(root, workdir), instructions }
}

/** An allow-list: everything is left out save what is named. */
async function readContext(): Promise<ReadonlySet<string>> {
  const [first, ...named] = (await readFile('.dockerignore', 'utf8')).trim().split('\n')
  if (first !== '*' || !named.every((line) => line.startsWith('!'))) {
    throw new Error('.dockerignore leaves everything out first, and then names what goes in')
  }
  return new Set(named.map((line) => line.slice(1)))
}

async function run(command: string, cwd: string): Promise<void> {
  const env = {
    HOME: process.env['HOME'],
    PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
    npm_config_prefer_offline: 'true',
  }
  await promisify(execFile)('sh', ['-c', command], { cwd, env, timeout: installWithinMs })
}
