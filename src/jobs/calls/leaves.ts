import type { Call } from '../../bot/model/call.ts'
import { halve, type Window } from '../../report/time/windows.ts'
import { callKey } from './call-key.ts'
import type { CallOutcome } from './outcome.ts'

/** A call, or a part of one whose answer was cut, and how it ended if it has. */
export interface Leaf {
  readonly call: Call
  readonly key: string
  readonly outcome: CallOutcome | undefined
  readonly half?: Half
}

/** How a part of a call came about. */
export interface Half {
  /** The window that was halved. */
  readonly of: Window
  /** How many times until then. */
  readonly times: number
  /** The answer for that window was the same as for the one that it is a half of. */
  readonly isOfRepeat: boolean
}

type Read = (keys: readonly string[], calls: readonly Call[]) => Promise<readonly (CallOutcome | undefined)[]>

/** What stands for each call: itself, or the parts that it was halved into, and so on. */
export async function leavesOf(
  calls: readonly Call[],
  read: Read,
  half?: Half,
): Promise<readonly (readonly Leaf[])[]> {
  const keys = calls.map(callKey)
  const found = await read(keys, calls)
  const leaves = calls.map(async (call, index): Promise<readonly Leaf[]> => {
    const outcome = found[index]
    const halves = outcome?.kind === 'halved' ? halve(call.window) : undefined
    if (halves === undefined || outcome?.kind !== 'halved') {
      return [{ call, key: keys[index] ?? '', outcome, ...(half !== undefined && { half }) }]
    }
    const parts = halves.map((window) => ({ ...call, window }))
    const { isRepeat = false } = outcome
    const next = { of: call.window, times: (half?.times ?? 0) + 1, isOfRepeat: isRepeat }
    return (await leavesOf(parts, read, next)).flat()
  })
  return Promise.all(leaves)
}

/**
 * Of parts that are still to be asked for the one to be asked for now: the first, so that where halving does not help
 * that is known after a few calls. What repeats the whole may be the beginning of a true answer, which the other half tells.
 */
export function nextPart(missing: readonly Leaf[]): Leaf | undefined {
  const parts = missing.filter(({ half }) => half !== undefined)
  return parts.find(({ half }) => half?.isOfRepeat === false) ?? parts[0]
}

export function keysOf(leaves: readonly Leaf[]): readonly string[] {
  return leaves.map(({ key }) => key)
}
