import type { Call } from '../bot/call.ts'
import type { FailureKind } from '../bot/failure.ts'
import type { Meter } from '../bot/meter.ts'
import type { Calls, KeptTable, Standing, Waiter, Waiting } from '../bot/ports/calls.ts'
import type { Gates } from './gates.ts'
import type { Lanes } from './lanes.ts'
import { type Leaf, keysOf, leavesOf } from './leaves.ts'
import type { Line } from './line.ts'
import type { NameBook } from './names.ts'
import { isGoodFor, isPersons } from './outcome.ts'
import type { Outcomes } from './outcomes.ts'
import { priorityOf } from './priority.ts'
import { joined, nowhere, standing } from './standing.ts'
import { summariseKept } from './summarise-kept.ts'
import type { Waiters } from './waiters.ts'
import type { Wakes } from './wakes.ts'

export interface CallsParts {
  readonly lanes: Pick<Lanes, 'add' | 'addTokenInfo' | 'laneOf' | 'limit' | 'remove'>
  readonly line: Pick<Line, 'places' | 'ahead' | 'state'>
  readonly gates: Pick<Gates, 'of'>
  readonly waiters: Waiters
  readonly outcomes: Outcomes
  readonly names: Pick<NameBook, 'all' | 'ofIds'>
  readonly wakes: Pick<Wakes, 'wake'>
  readonly meter: Meter
}

export function createCalls(parts: CallsParts): Calls {
  const { lanes, line, gates, waiters, outcomes, names, wakes, meter } = parts
  const readAll = (keys: readonly string[]) => Promise.all(keys.map((key) => outcomes.read(key)))

  /** How the calls stand that the waiter began to wait for, for the books. */
  async function join(keys: readonly string[], waiter: Waiter, calls: readonly Call[]) {
    const joined = await waiters.join(keys, waiter)
    return joined.map(({ outcome, isFirstTime, isShared }, index) => {
      const account = calls[index]?.account ?? ''
      const found = isGoodFor(outcome, waiter) ? 'kept' : isShared ? 'shared' : 'new'
      if (isFirstTime && outcome?.kind !== 'halved') meter.count('requests', { account, found })
      return outcome
    })
  }

  /** Why nothing is asked of an account now, for whoever would ask; told at once, and not waited for. */
  async function refusalsOf(
    leaves: readonly Leaf[],
    waiter: Waiter,
  ): Promise<ReadonlyMap<string, FailureKind>> {
    const accounts = [...new Set(leaves.map(({ call }) => call.account))]
    const refusals = accounts.map(async (account) => {
      const gate = await gates.of(lanes.laneOf(account))
      if (gate.isDue) await lanes.addTokenInfo(account)
      if (gate.closed !== undefined) return [[account, gate.closed.failure] as const]
      const isRefused = gate.isLow && !isPersons(waiter, Date.now())
      return isRefused ? [[account, 'quota-used-up'] as const] : []
    })
    return new Map((await Promise.all(refusals)).flat())
  }

  async function addAll(leaves: readonly Leaf[], waiter: Waiter): Promise<ReadonlyMap<string, Waiting>> {
    const deadline = isPersons(waiter, Date.now()) ? undefined : waiter.deadline
    const accounts = [...new Set(leaves.map(({ call }) => call.account))]
    const places = accounts.map(async (account) => {
      const own = leaves.filter(({ call }) => call.account === account)
      await lanes.limit(account)
      const jobs = own.map(async ({ call }) => ({
        job: await lanes.add(call, priorityOf(call.window, leaves.length, deadline)),
        report: call.report,
      }))
      const standings = await line.places(account, await Promise.all(jobs))
      return own.flatMap(({ key }, index) => {
        const standing = standings[index]
        return standing === undefined ? [] : [[key, standing] as const]
      })
    })
    return new Map((await Promise.all(places)).flat())
  }

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
    async request(calls, waiter) {
      const leaves = await leavesOf(calls, (keys, calls) => join(keys, waiter, calls))
      const all = leaves.flat()
      const ended = all.filter(({ outcome }) => isGoodFor(outcome, waiter))
      const missing = all.filter((leaf) => !ended.includes(leaf))
      const refusals = outcomes.fillSpace(ended.map(({ outcome }) => outcome))
        ? new Map(missing.map(({ call }) => [call.account, 'too-many-rows'] as const))
        : await refusalsOf(missing, waiter)
      // One that failed ends the question: what it still waits for is not fetched on its account.
      const hasFailed = refusals.size > 0 || ended.some(({ outcome }) => outcome?.kind === 'failed')
      const places = hasFailed ? new Map<string, Waiting>() : await addAll(missing, waiter)
      await waiters.leave(keysOf(ended), waiter.answer)
      if (hasFailed) await giveUp(missing, waiter.answer)
      else if (missing.length > 0) await outcomes.touch(keysOf(ended))
      const standingOf = (leaf: Leaf): Standing => {
        if (ended.includes(leaf)) return standing(leaf.outcome)
        const failure = refusals.get(leaf.call.account)
        if (failure !== undefined) return { kind: 'failed', failure, at: Date.now() }
        return places.get(leaf.key) ?? nowhere
      }
      return leaves.map((parts) => joined(parts.map(standingOf)))
    },

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
