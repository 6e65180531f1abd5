import type { Call } from '../bot/call.ts'
import { halve } from '../report/windows.ts'
import { callKey } from './call-key.ts'
import type { Outcome } from './outcome.ts'

/** A call, or a part of one whose answer was cut, and how it ended if it has. */
export interface Leaf {
  readonly call: Call
  readonly key: string
  readonly outcome: Outcome | undefined
}

type Read = (keys: readonly string[], calls: readonly Call[]) => Promise<readonly (Outcome | undefined)[]>

/** What stands for each call: itself, or the parts that it was halved into, and so on. */
export async function leavesOf(calls: readonly Call[], read: Read): Promise<readonly (readonly Leaf[])[]> {
  const keys = calls.map(callKey)
  const found = await read(keys, calls)
  const leaves = calls.map(async (call, index): Promise<readonly Leaf[]> => {
    const outcome = found[index]
    const halves = outcome?.kind === 'halved' ? halve(call.window) : undefined
    if (halves === undefined) return [{ call, key: keys[index] ?? '', outcome }]
    const parts = halves.map((window) => ({ ...call, window }))
    return (await leavesOf(parts, read)).flat()
  })
  return Promise.all(leaves)
}

export function keysOf(leaves: readonly Leaf[]): readonly string[] {
  return leaves.map(({ key }) => key)
}
