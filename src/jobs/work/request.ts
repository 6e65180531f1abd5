import type { Call } from '../../bot/model/call.ts'
import type { FailureKind } from '../../bot/model/failure.ts'
import type { Calls, Standing, Waiting } from '../../bot/ports/calls.ts'
import { callKey } from '../calls/call-key.ts'
import type { CallsParts } from './calls-parts.ts'
import { type Leaf, keysOf, leavesOf, nextPart } from '../calls/leaves.ts'
import { isGoodFor, type Want } from '../calls/outcome.ts'
import { priorityOf } from '../lanes/priority.ts'
import { joined, nowhere, standing } from './standing.ts'

/** A question that is asked for in parts goes after everybody who has fewer calls than these. */
const behind = 500

type GiveUp = (leaves: readonly Leaf[], answer: string) => Promise<void>

/** How an answer asks for its calls. */
export function createRequest(parts: CallsParts, giveUp: GiveUp): Calls['request'] {
  const { lanes, line, gates, waiters, outcomes, meter, log } = parts

  /** How the calls stand that an answer waits for from now on; each is counted once. */
  async function join(keys: readonly string[], answer: string, want: Want, calls: readonly Call[]) {
    const joined = await waiters.join(keys, answer, want)
    return joined.map(({ outcome, isFirstTime, isShared }, index) => {
      const call = calls[index]
      const account = call?.account ?? ''
      const found =
        call !== undefined && isGoodFor(outcome, want, call.window) ? 'kept' : isShared ? 'shared' : 'new'
      if (isFirstTime && outcome?.kind !== 'halved') meter.count('requests', { account, found })
      return outcome
    })
  }

  /** Why nothing is asked of an account now, for whoever would ask; told at once, and not waited for. */
  async function refusalsOf(
    leaves: readonly Leaf[],
    isForPerson: boolean,
  ): Promise<ReadonlyMap<string, FailureKind>> {
    const accounts = [...new Set(leaves.map(({ call }) => call.account))]
    const refusals = accounts.map(async (account) => {
      const gate = await gates.of(lanes.laneOf(account))
      if (gate.isDue) await lanes.addTokenInfo(account)
      if (gate.closed !== undefined) return [[account, gate.closed.failure] as const]
      return gate.isLow && !isForPerson ? [[account, 'quota-used-up'] as const] : []
    })
    return new Map((await Promise.all(refusals)).flat())
  }

  async function addAll(
    leaves: readonly Leaf[],
    deadline: number | undefined,
    now: number,
  ): Promise<ReadonlyMap<string, Waiting>> {
    const accounts = [...new Set(leaves.map(({ call }) => call.account))]
    const places = accounts.map(async (account) => {
      const own = leaves.filter(({ call }) => call.account === account)
      await lanes.limit(account)
      const jobs = own.map(async ({ call, half }) => {
        const priority = priorityOf(call.window, half === undefined ? leaves.length : behind, deadline)
        return { job: await lanes.add(call, priority, now, half), report: call.report }
      })
      const standings = await line.places(account, await Promise.all(jobs))
      return own.flatMap(({ key }, index) => {
        const standing = standings[index]
        return standing === undefined ? [] : [[key, standing] as const]
      })
    })
    return new Map((await Promise.all(places)).flat())
  }

  function stopped(account: string, answer: string, made: number): void {
    log.error({ account, answer, calls: made }, 'A question was stopped: too many calls were made for it')
    meter.count('stopped', { account })
  }

  /** Why nothing is made for a question any more, whoever it asks. */
  function limitOf(ended: readonly Leaf[], made: number, mostCalls: number): FailureKind | undefined {
    if (outcomes.fillSpace(ended.map(({ outcome }) => outcome))) return 'too-many-rows'
    return made >= mostCalls ? 'too-many-calls' : undefined
  }

  return async (calls, waiter) => {
    const { answer, isRefresh = false, isAnew = false, deadline: until = 0, heldMs } = waiter
    const { mostCalls = Number.POSITIVE_INFINITY } = waiter
    const { since, made, now } = await waiters.begin(answer, calls.map(callKey), isAnew)
    // Noted by Redis' clock: whoever compares it later has another.
    const leftMs = until - Date.now()
    const deadline = leftMs > 0 ? now + leftMs : undefined
    const want: Want = {
      since,
      isRefresh,
      ...(deadline !== undefined && { deadline }),
      ...(heldMs !== undefined && { heldMs }),
    }
    const leaves = await leavesOf(calls, (keys, calls) => join(keys, answer, want, calls))
    const all = leaves.flat()
    const ended = all.filter(({ outcome, call }) => isGoodFor(outcome, want, call.window))
    const missing = all.filter((leaf) => !ended.includes(leaf))
    const limit = limitOf(ended, made, mostCalls)
    const refusals =
      limit === undefined
        ? await refusalsOf(missing, deadline === undefined)
        : new Map(missing.map(({ call }) => [call.account, limit] as const))
    if (limit === 'too-many-calls') for (const [account] of refusals) stopped(account, answer, made)
    // One that failed ends the question: what it still waits for is not fetched on its account.
    const hasFailed = refusals.size > 0 || ended.some(({ outcome }) => outcome?.kind === 'failed')
    const part = nextPart(missing)
    const asked = hasFailed ? [] : part === undefined ? missing : [part]
    const places = await addAll(asked, deadline, now)
    await waiters.leave(keysOf(ended), answer)
    await giveUp(
      missing.filter((leaf) => !asked.includes(leaf)),
      answer,
    )
    if (!hasFailed && missing.length > 0) await outcomes.touch(keysOf(ended))
    const standingOf = (leaf: Leaf): Standing => {
      if (ended.includes(leaf)) return standing(leaf.outcome, now)
      const failure = refusals.get(leaf.call.account)
      if (failure !== undefined) return { kind: 'failed', failure, agoMs: 0 }
      return places.get(leaf.key) ?? nowhere
    }
    return leaves.map((parts) => joined(parts.map(standingOf)))
  }
}
