import type { CallsParts } from './calls-parts.ts'
import type { Call } from '../../bot/model/call.ts'
import type { Calls, KeptTable } from '../../bot/ports/calls.ts'
import { type Leaf, keysOf, leavesOf } from '../calls/leaves.ts'
import { createRequest } from './request.ts'
import { summariseKept } from '../calls/summarise-kept.ts'

export function createCalls(parts: CallsParts): Calls {
  const { lanes, line, gates, waiters, outcomes, names, held, wakes } = parts
  const readAll = (keys: readonly string[]) => Promise.all(keys.map((key) => outcomes.read(key)))

  /** Who begins to wait for a call while it is taken out of its lane is woken, and asks for it again. */
  async function giveUp(leaves: readonly Leaf[], answer: string): Promise<void> {
    const left = await waiters.leave(keysOf(leaves), answer)
    const deserted = leaves.filter(({ key }) => left.includes(key))
    await Promise.all(deserted.map(({ call }) => lanes.remove(call)))
    await wakes.wake(await waiters.of(keysOf(deserted)))
  }

  /** What is kept of calls, if it is of all. */
  async function load(calls: readonly Call[]): Promise<readonly KeptTable[] | undefined> {
    const leaves = (await leavesOf(calls, readAll)).flat()
    const tables: KeptTable[] = []
    for (const { key, outcome } of leaves) {
      const table = outcome?.kind === 'kept' ? await outcomes.load(key, outcome) : undefined
      if (table === undefined) {
        // What is kept in part only has to be fetched anew.
        await outcomes.forget(key)
        return undefined
      }
      tables.push(table)
    }
    return tables
  }

  return {
    request: createRequest(parts, giveUp),

    async giveUp(calls, answer) {
      await giveUp((await leavesOf(calls, readAll)).flat(), answer)
    },

    ahead: (account) => line.ahead(account),

    async lane(account) {
      const [{ waiting, running }, { left, closed }] = await Promise.all([
        line.state(account),
        gates.of(lanes.laneOf(account)),
      ])
      return {
        account,
        waiting,
        ...(running !== undefined && { running }),
        ...(left !== undefined && { left }),
        ...(closed !== undefined && { closed }),
      }
    },

    names: (account) => names.all(account),

    held: (account, reports) => held.of(account, reports),

    async summarise(report, calls, view, clip) {
      const tables = await load(calls)
      return (
        tables &&
        summariseKept({ report: report.api, tables, view, clip }, (ids) =>
          names.ofIds(calls[0]?.account ?? '', ids),
        )
      )
    },

    tables: load,
  }
}
