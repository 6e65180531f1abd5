import type { Role } from './crew.ts'
import { accounts } from './questions.ts'

const shift = new URL('../clock/shift.ts', import.meta.url)
/** By how much the clocks of the machines are ahead of that of Redis, Slack and Wolkvox, in seconds. */
const aheadS = [-360, 3600, -0.4, 60, -3600, 0, 2]

/** Each process has a clock of its own, and whatever takes its place another one. */
export function clockOf(index: number, turn: number): Record<'NODE_OPTIONS' | 'CLOCK_AHEAD_MS', string> {
  const seconds = aheadS[(index * 2 + turn) % aheadS.length] ?? 0
  return { NODE_OPTIONS: `--import=${shift.href}`, CLOCK_AHEAD_MS: String(seconds * 1000) }
}

/** The accounts in another order in each process, and in every other worker by names that people do not use. */
export function accountsOf(role: Role, index: number, turn: number): Record<'WOLKVOX_ACCOUNTS', string> {
  const first = (index + turn) % accounts.length
  const turned = [...accounts.slice(first), ...accounts.slice(0, first)]
  const isRenamed = role === 'worker' && (index + turn) % 2 === 1
  const called = turned.map(({ name, ...account }) => ({
    ...account,
    name: isRenamed ? `${name} ${turn}` : name,
  }))
  return { WOLKVOX_ACCOUNTS: JSON.stringify(called) }
}
