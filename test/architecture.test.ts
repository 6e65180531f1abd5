import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

interface Allowed {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
}

const inner = ['words', 'report', 'question', 'bot']
const dates = ['date-fns', '@date-fns/tz']

/** What each folder of src/ may import: folders of the house, then packages. `.` is what lies in src/ itself. */
const mayImport: Readonly<Record<string, Allowed>> = {
  words: { folders: [], packages: [] },
  report: { folders: ['words'], packages: dates },
  question: { folders: ['words', 'report'], packages: [...dates, 'chrono-node'] },
  bot: { folders: ['words', 'report', 'question'], packages: dates },
  wolkvox: { folders: inner, packages: ['undici', 'zod', 'pino', 'node:'] },
  files: { folders: [...inner, 'jobs'], packages: ['write-excel-file', 'node:'] },
  jobs: { folders: inner, packages: ['bullmq', 'ioredis', 'pino', 'node:'] },
  holidays: { folders: inner, packages: ['date-holidays'] },
  slack: {
    folders: inner,
    packages: ['@slack/bolt', '@slack/socket-mode', '@slack/web-api', '@slack/types', 'zod', 'pino', 'node:'],
  },
  board: {
    folders: ['jobs'],
    packages: ['@bull-board/api', '@bull-board/express', 'bullmq', 'ioredis', 'pino', 'node:'],
  },
  doctor: { folders: ['bot'], packages: ['ioredis', 'node:'] },
  '.': {
    folders: [...inner, 'wolkvox', 'jobs', 'slack', 'board', 'doctor', 'files', 'holidays'],
    packages: ['zod', 'pino', 'prom-client', 'node:'],
  },
}

interface Import {
  readonly file: string
  readonly specifier: string
}

const imports = importsOf('src/**/*.ts').map((one) => ({ ...one, folder: folderOf(one.file) }))

function importsOf(pattern: string): readonly Import[] {
  return globSync(pattern).flatMap((file) => {
    const specifiers = readFileSync(file, 'utf8').matchAll(
      /^(?:(?:import|export|\})[^'\n]*? from |import )'([^']+)'|\bimport\('([^']+)'\)/gm,
    )
    return [...specifiers].map(([, statically, lazily]) => ({ file, specifier: statically ?? lazily ?? '' }))
  })
}

/** Which file leads to which, types included. */
function edgesOf(pattern: string): readonly Edge[] {
  return importsOf(pattern).flatMap(({ file, specifier }): Edge[] =>
    specifier.startsWith('.') ? [[file, join(dirname(file), specifier)]] : [],
  )
}

function folderOf(file: string): string {
  const [first = '.', ...rest] = relative('src', file).split('/')
  return rest.length === 0 ? '.' : first
}

function isAllowed(file: string, specifier: string, { folders, packages }: Allowed): boolean {
  if (!specifier.startsWith('.')) {
    return packages.some(
      (name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
    )
  }
  const target = join(dirname(file), specifier)
  if (!target.startsWith('src/')) return false
  return folderOf(target) === folderOf(file) || folders.includes(folderOf(target))
}

test('the house has files, and every folder of it is in the table', () => {
  expect(imports.length).toBeGreaterThan(50)
  expect(new Set(imports.map(({ folder }) => folder))).toEqual(new Set(Object.keys(mayImport)))
})

test('a folder imports only what the table allows', () => {
  const wrong = imports.filter(({ file, folder, specifier }) => {
    const allowed = mayImport[folder]
    return allowed === undefined || !isAllowed(file, specifier, allowed)
  })
  expect(wrong).toEqual([])
})

test('the pure folders know no clock, no chance and no environment', () => {
  const impure = globSync('src/{words,report,question,bot}/**/*.ts').filter((file) =>
    /Date\.now\(|new Date\(\)|process\.|globalThis|Math\.random/.test(readFileSync(file, 'utf8')),
  )
  expect(impure).toEqual([])
})

test('no files circle, by types or by values', () => {
  const edges = edgesOf('{src,demo}/**/*.ts')
  expect(edges.length).toBeGreaterThan(1000)
  expect(circles(edges)).toEqual([])
})

test.each(['bot', 'jobs', 'report', 'slack'])(
  'the rooms of %s import one another in one direction',
  (house) => {
    const within = edgesOf(`src/${house}/**/*.ts`).flatMap((edge): Edge[] => {
      const [from, to] = edge.map((file) => dirname(file))
      const isWithin = [from, to].every((room) => room?.startsWith(`src/${house}/`))
      return isWithin && from !== undefined && to !== undefined && from !== to ? [[from, to]] : []
    })
    expect(within.length).toBeGreaterThan(5)
    expect(circles(within)).toEqual([])
  },
)

test('no room is so full that one has to look for a file', () => {
  const counts = Map.groupBy(globSync('src/!(question)/**/*.ts'), (file) => dirname(file))
  expect(counts.size).toBeGreaterThan(20)
  expect([...counts].filter(([, files]) => files.length > 25).map(([room]) => room)).toEqual([])
})

type Edge = readonly [from: string, to: string]

/** Whatever can be reached from itself. */
function circles(all: readonly Edge[]): readonly string[] {
  const next = Map.groupBy(all, ([from]) => from)
  const reached = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const [, to] of next.get(from) ?? []) {
      if (!seen.has(to)) reached(to, seen.add(to))
    }
    return seen
  }
  return [...next.keys()].filter((node) => reached(node).has(node))
}

test('the demo imports nothing of the bot', () => {
  const files = globSync('demo/**/*.{ts,js}')
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((file) => /from '[^']*\/src\//.test(readFileSync(file, 'utf8')))).toEqual([])
})
