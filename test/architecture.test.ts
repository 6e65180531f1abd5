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

const imports = globSync('src/**/*.ts').flatMap((file) => {
  const specifiers = readFileSync(file, 'utf8').matchAll(
    /^(?:(?:import|export|\})[^'\n]*? from |import )'([^']+)'|\bimport\('([^']+)'\)/gm,
  )
  return [...specifiers].map(([, statically, lazily]) => ({
    file,
    folder: folderOf(file),
    specifier: statically ?? lazily ?? '',
  }))
})

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

test('the folders of the bot import one another in one direction only', () => {
  const within = imports.flatMap(({ file, specifier }) => {
    const from = /^src\/bot\/([^/]+)\//.exec(file)?.[1]
    const to = /^src\/bot\/([^/]+)\//.exec(join(dirname(file), specifier))?.[1]
    return from === undefined || to === undefined || from === to ? [] : [{ from, to }]
  })
  const reached = (folder: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const { from, to } of within) {
      if (from === folder && !seen.has(to)) reached(to, seen.add(to))
    }
    return seen
  }
  const folders = new Set(within.map(({ from }) => from))
  expect(folders.size).toBeGreaterThan(3)
  expect([...folders].filter((folder) => reached(folder).has(folder))).toEqual([])
})

test('the demo imports nothing of the bot', () => {
  const files = globSync('demo/**/*.{ts,js}')
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter((file) => /from '[^']*\/src\//.test(readFileSync(file, 'utf8')))).toEqual([])
})
