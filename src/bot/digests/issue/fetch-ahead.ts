import { isOver } from '../../../report/time/windows.ts'
import { callsOfInquiry } from '../../answer/give-up.ts'
import type { Call } from '../../model/call.ts'
import type { Digest, Digests } from '../../model/digest.ts'
import type { Calls } from '../../ports/calls.ts'
import type { ZonedAccount } from '../../read/inquire.ts'
import { slotOf } from '../plan/due-slots.ts'
import { inquiriesAt } from '../plan/inquiries-at.ts'

const minuteMs = 60_000
/** How long before a slot its figures may have been fetched. */
export const heldForMs = 15 * minuteMs
/** What is kept for a quarter of an hour has to last until the slot is answered. */
const beginsBeforeMs = heldForMs - minuteMs
const plannedForMs = 30_000

export interface FetchAheadParts {
  readonly digests: Pick<Digests, 'all' | 'get' | 'nextSlot'>
  readonly calls: Pick<Calls, 'request' | 'ahead'>
  readonly accounts: readonly [ZonedAccount, ...ZonedAccount[]]
}

interface Wanted {
  readonly digest: Digest
  readonly call: Call
  readonly slot: number
  readonly deadline: number
}

/**
 * Has the calls of digests made that come soon, as far as they ask for what is over by now: one at a time for an
 * account, and only while nothing else waits in its lane, so that a digest which is changed meanwhile costs one call
 * at most. To be called every second or so with the time (epoch ms), in any number of processes.
 */
export function createFetchAhead({
  digests,
  calls,
  accounts,
}: FetchAheadParts): (now: number) => Promise<void> {
  let plan: readonly Wanted[] = []
  let plannedAt = Number.NEGATIVE_INFINITY

  /** Has the next call of an account made, and returns those that are over: kept, failed, or not wanted any more. */
  async function ask(wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
    const over: Wanted[] = []
    for (const one of wanted) {
      const { digest, call, slot, deadline } = one
      if ((await calls.ahead(call.account)) > 0) break
      if (asksTheSame(digest, await digests.get(digest.id))) {
        const waiter = { answer: `ahead.${slot}`, deadline, heldMs: heldForMs }
        const [standing] = await calls.request([call], waiter)
        if (standing?.kind === 'waiting') break
      }
      over.push(one)
    }
    return over
  }

  return async (now) => {
    if (plannedAt + plannedForMs <= now) {
      plan = await planOf(digests, accounts, now)
      plannedAt = now
    }
    const byAccount = Map.groupBy(plan, ({ call }) => call.account)
    const over = await Promise.all([...byAccount.values()].map(ask))
    plan = plan.filter((one) => !over.flat().includes(one))
  }
}

/** What the slots of the next minutes ask for that is over by now, the earliest slot first. */
async function planOf(
  { all, nextSlot }: FetchAheadParts['digests'],
  accounts: FetchAheadParts['accounts'],
  now: number,
): Promise<readonly Wanted[]> {
  const wanted = (await all()).map(async (digest: Digest): Promise<readonly Wanted[]> => {
    const slot = digest.state === 'active' ? await nextSlot(digest.schedule, now) : undefined
    if (slot === undefined || slot > now + beginsBeforeMs) return []
    const { deadline } = slotOf(slot, await nextSlot(digest.schedule, slot))
    const inquiries = inquiriesAt(digest, accounts, slot) ?? []
    return inquiries
      .flatMap(callsOfInquiry)
      .filter(({ window }) => isOver(window, now))
      .map((call) => ({ digest, call, slot, deadline }))
  })
  return (await Promise.all(wanted)).flat().toSorted((a, b) => a.slot - b.slot)
}

function asksTheSame(planned: Digest, now: Digest | undefined): boolean {
  const asked = ({ state, schedule, questions, weekStart }: Digest) =>
    JSON.stringify([state, schedule, questions, weekStart])
  return now !== undefined && asked(planned) === asked(now)
}
