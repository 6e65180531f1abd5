import type { Call } from '../bot/call.ts'
import type { Calls, Standing } from '../bot/ports.ts'
import type { Table } from '../report/table.ts'
import { summarise } from '../report/summarise.ts'
import { halve } from '../report/windows.ts'
import { callKey } from './call-key.ts'
import type { Lanes } from './lanes.ts'
import { isGoodFor, type Outcome } from './outcome.ts'
import type { Outcomes } from './outcomes.ts'
import { priorityOf } from './priority.ts'
import type { Waiters } from './waiters.ts'

export interface CallsParts {
  readonly lanes: Pick<Lanes, 'add' | 'ahead' | 'limit'>
  readonly waiters: Waiters
  readonly outcomes: Outcomes
}

/** A call, or a part of one whose answer was cut, and how it ended if it has. */
interface Leaf {
  readonly call: Call
  readonly key: string
  readonly outcome: Outcome | undefined
}

type Read = (keys: readonly string[]) => Promise<readonly (Outcome | undefined)[]>

const dayMs = 24 * 60 * 60_000

export function createCalls({ lanes, waiters, outcomes }: CallsParts): Calls {
  /** What stands for each call: itself, or the parts that it was halved into, and so on. */
  async function leavesOf(calls: readonly Call[], read: Read): Promise<readonly (readonly Leaf[])[]> {
    const keys = calls.map(callKey)
    const found = await read(keys)
    const leaves = calls.map(async (call, index): Promise<readonly Leaf[]> => {
      const outcome = found[index]
      const halves = outcome?.kind === 'halved' ? halve(call.window) : undefined
      if (halves === undefined) return [{ call, key: keys[index] ?? '', outcome }]
      const parts = halves.map((window) => ({ ...call, window }))
      return (await leavesOf(parts, read)).flat()
    })
    return Promise.all(leaves)
  }

  async function addAll(leaves: readonly Leaf[], since: number): Promise<ReadonlyMap<string, number>> {
    const accounts = new Set(leaves.map(({ call }) => call.account))
    await Promise.all([...accounts].map((account) => lanes.limit(account)))
    const ahead = leaves.map(async ({ call, key }) => {
      const job = await lanes.add(call, since, priorityOf(call.window, leaves.length))
      return [key, await lanes.ahead(call.account, { job })] as const
    })
    return new Map(await Promise.all(ahead))
  }

  return {
    async request(calls, answer, since) {
      const leaves = await leavesOf(calls, (keys) => waiters.join(keys, answer))
      const all = leaves.flat()
      const ended = all.filter(({ outcome }) => isGoodFor(outcome, since))
      // One that failed ends the question: what it still waits for is not fetched on its account.
      const hasFailed = ended.some(({ outcome }) => outcome?.kind === 'failed')
      const missing = hasFailed ? [] : all.filter((leaf) => !ended.includes(leaf))
      const ahead = await addAll(missing, since)
      await waiters.leave(keysOf(hasFailed ? all : ended), answer)
      if (missing.length > 0) await outcomes.touch(keysOf(ended))
      return leaves.map((parts) =>
        joined(
          parts.map((leaf) => standing(ended.includes(leaf) ? leaf.outcome : undefined, ahead.get(leaf.key))),
        ),
      )
    },

    ahead: (account) => lanes.ahead(account, { priority: priorityOf({ start: 0, end: dayMs }, 1) }),

    async summarise(report, calls, view, clip) {
      const read: Read = (keys) => Promise.all(keys.map((key) => outcomes.read(key)))
      const leaves = (await leavesOf(calls, read)).flat()
      const tables: Table[] = []
      for (const { key, outcome } of leaves) {
        const table = outcome?.kind === 'kept' ? await outcomes.load(key, outcome) : undefined
        if (table === undefined) {
          // What is kept in part only has to be fetched anew.
          await outcomes.forget(key)
          return undefined
        }
        tables.push(table)
      }
      return summarise(report, tables, view, clip)
    },
  }
}

function keysOf(leaves: readonly Leaf[]): readonly string[] {
  return leaves.map(({ key }) => key)
}

function standing(outcome: Outcome | undefined, ahead = 0): Standing {
  switch (outcome?.kind) {
    case 'kept':
      return { kind: 'kept', asOf: outcome.asOf, rows: outcome.rows }
    case 'failed':
      return { kind: 'failed', failure: outcome.failure, at: outcome.at }
    default:
      return { kind: 'waiting', ahead }
  }
}

/** How a call stands whose parts stand like this: failed by one, waiting for the last, as old as the oldest. */
function joined(parts: readonly Standing[]): Standing {
  const failed = parts.find((part) => part.kind === 'failed')
  if (failed !== undefined) return failed
  const ahead = parts.flatMap((part) => (part.kind === 'waiting' ? [part.ahead] : []))
  if (ahead.length > 0) return { kind: 'waiting', ahead: Math.max(...ahead) }
  const kept = parts.flatMap((part) => (part.kind === 'kept' ? [part] : []))
  return {
    kind: 'kept',
    asOf: Math.min(...kept.map(({ asOf }) => asOf)),
    rows: kept.reduce((sum, { rows }) => sum + rows, 0),
  }
}
