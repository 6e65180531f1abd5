/**
 * npm run test:days: what touches the calendar, at moments at which calendars differ. `--few` takes some of both, and
 * names of moments only those. Ends with 1 where a test failed.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { few, moments, quick, whole, type Name } from './moments.ts'

const { values, positionals } = parseArgs({
  options: { few: { type: 'boolean', default: false } },
  allowPositionals: true,
})

function isName(text: string): text is Name {
  return Object.hasOwn(moments, text)
}

const unknown = positionals.filter((name) => !isName(name))
if (unknown.length > 0) {
  console.error(`No such moment: ${unknown.join(', ')}. There are:\n${Object.keys(moments).join('\n')}`)
  process.exit(1)
}

const asked = positionals.filter(isName)
const names = asked.length > 0 ? asked : values.few ? few : Object.keys(moments).filter(isName)
const failed = names.filter((name) => {
  console.error(`\n${name}: ${moments[name]}`)
  const args = ['vitest', 'run', ...(values.few ? quick : whole)]
  const env = { ...process.env, TEST_CLOCK: moments[name] }
  return spawnSync('npx', args, { stdio: 'inherit', env }).status !== 0
})
console.error(failed.length === 0 ? `All of ${names.length} moments` : `Failed: ${failed.join('; ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
