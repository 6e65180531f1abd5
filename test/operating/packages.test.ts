import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Package {
  readonly hasInstallScript?: boolean
  readonly integrity?: string
}

const { dependencies, devDependencies, overrides, allowScripts } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Readonly<Record<string, Readonly<Record<string, string>>>>
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>
}

test('every version is exact', () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides })
  expect(versions.length).toBeGreaterThan(20)
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('every package that the image holds has its line, and no other has', () => {
  const decision = readFileSync('docs/decisions/0007-what-each-package-is-here-for.md', 'utf8')
  const lines = [...decision.matchAll(/^\| `([^`]+)` \| \d{4} \|/gm)].map(([, name]) => name)
  expect(lines).toEqual(Object.keys(dependencies ?? {}).toSorted())
})

test('the licence is there, and what the data of another asks is said where they are shown', () => {
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} the authors of/)
  // As the package's own file has it; its package.json names another.
  expect(readFileSync('node_modules/date-holidays/LICENSE', 'utf8')).toContain('CC BY-SA 3.0')
  for (const page of [
    'README.md',
    'docs/holidays.md',
    'docs/decisions/0007-what-each-package-is-here-for.md',
  ]) {
    expect(readFileSync(page, 'utf8')).toMatch(/date-holidays.*CC BY-SA 3\.0/)
  }
})

test('every install script is listed, allowed or not', () => {
  const scripted = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript === true ? [path.replace(/^.*node_modules\//, '')] : [],
  )
  expect(scripted.toSorted()).toEqual(Object.keys(allowScripts ?? {}).toSorted())
})

test('every package has its checksum in the lock', () => {
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  expect(installed.length).toBeGreaterThan(100)
  const unchecked = installed.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)
  expect(unchecked.map(([path]) => path)).toEqual([])
})
