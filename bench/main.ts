/** `npm run bench` prints one table; `npm run bench -- <name> …` runs only these. */
import { acknowledgement } from './acknowledgement.ts'
import { answer } from './answer.ts'
import { askers } from './askers.ts'
import { largeAnswer } from './large-answer.ts'
import { machine } from './machine.ts'
import { printTable } from './print-table.ts'
import { ready } from './ready.ts'
import { meetsBar, type Row } from './row.ts'
import { summary } from './summary.ts'
import { understanding } from './understanding.ts'
import { utilisation } from './utilisation.ts'

const benchmarks: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  ready,
  acknowledgement,
  answer,
  understanding,
  summary,
  'large-answer': largeAnswer,
  utilisation,
  askers,
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => !Object.hasOwn(benchmarks, name))
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}.`,
  )
  process.exit(1)
}

const rows: Row[] = []
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (named.length > 0 && !named.includes(name)) continue
  if (process.stderr.isTTY) console.error(`${name} …`)
  rows.push(...(await benchmark()))
}

console.log(`${machine()}\n`)
printTable(rows)
const broken = rows.filter((row) => row.bar?.kind === 'exactly' && !meetsBar(row))
if (broken.length > 0) {
  console.error(`\nDoes not hold: ${broken.map(({ what }) => what).join('; ')}`)
  process.exitCode = 1
}
