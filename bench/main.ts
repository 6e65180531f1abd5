/**
 * `npm run bench` prints one table of all but `memory`, which takes a quarter of an hour; `npm run bench -- <name> …`
 * runs only these, and `npm run bench -- --write` runs what the first does and keeps its table in docs/benchmarks.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { accounts } from './accounts.ts'
import { acknowledgement } from './acknowledgement.ts'
import { answer } from './answer.ts'
import { askers } from './askers.ts'
import { digests } from './digests.ts'
import { largeAnswer } from './large-answer.ts'
import { machine } from './machine.ts'
import { memory } from './memory.ts'
import { ready } from './ready.ts'
import { meetsBar, type Row } from './row.ts'
import { summary } from './summary.ts'
import { tableOf } from './table-of.ts'
import { understanding } from './understanding.ts'
import { utilisation } from './utilisation.ts'
import { withLastRun } from './with-last-run.ts'

const benchmarks: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  ready,
  acknowledgement,
  answer,
  understanding,
  summary,
  'large-answer': largeAnswer,
  utilisation,
  askers,
  digests,
  accounts,
  memory,
}
const usual = new Set(Object.keys(benchmarks)).difference(new Set(['memory']))

const { values, positionals: named } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = named.filter((name) => !Object.hasOwn(benchmarks, name))
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}.`,
  )
  process.exit(1)
}
if (values.write && named.length > 0) {
  console.error('Only a run of all benchmarks is kept: --write takes no names.')
  process.exit(1)
}

const page = new URL('../docs/benchmarks.md', import.meta.url)
const load = loadavg()[0] ?? 0
const rows: Row[] = []
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (named.length > 0 ? !named.includes(name) : !usual.has(name)) continue
  if (process.stderr.isTTY) console.error(`${name} …`)
  rows.push(...(await benchmark()))
}

const table = tableOf(rows)
const circumstances = `${machine()}; load ${load.toFixed(1)} when it began`
console.log(`${circumstances}\n\n${table}`)
if (values.write) {
  const day = new Date().toISOString().slice(0, 10)
  const run = `${day}, ${circumstances}.\n\n${table}`
  writeFileSync(page, withLastRun(readFileSync(page, 'utf8'), run))
}
const broken = rows.filter((row) => row.bar?.kind === 'exactly' && !meetsBar(row))
if (broken.length > 0) {
  console.error(`\nDoes not hold: ${broken.map(({ what }) => what).join('; ')}`)
  process.exitCode = 1
}
