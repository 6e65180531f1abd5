import type { Report } from '../../report/declaration/declaration.ts'
import type { KnownNames } from '../../report/selection/names.ts'
import type { Held } from '../../report/model/held.ts'
import type { Summary, View } from '../../report/model/summary.ts'
import type { Table } from '../../report/table/table.ts'
import type { Window } from '../../report/time/windows.ts'
import type { Call } from '../model/call.ts'
import type { FailureKind } from '../model/failure.ts'

/** How a call stands. `asOf` is when its fetch began (epoch ms). */
export type Standing =
  | { readonly kind: 'kept'; readonly asOf: number; readonly rows: number }
  | {
      readonly kind: 'failed'
      readonly failure: FailureKind
      /** How long ago (ms). */
      readonly agoMs: number
    }
  | Waiting

export interface Waiting {
  readonly kind: 'waiting'
  /** Calls of the same lane that go first; 0 also while it is running. */
  readonly ahead: number
  readonly isRunning: boolean
  /** When it will be over (epoch ms), from what such calls took lately; undefined while nothing is known. */
  readonly endsAt?: number
}

/** Who waits for calls, and how urgently. */
export interface Waiter {
  readonly answer: string
  /** Figures that are older than five minutes are fetched anew, however long they would be fresh. */
  readonly isRefresh?: boolean
  /** A digest's: people go first until then (epoch ms). Without it a person waits. */
  readonly deadline?: number
  /** Figures of a window that was over may have been fetched so long before it asks (ms), however long they are fresh. */
  readonly heldMs?: number
  /** It asks as if for the first time: what has failed until now does not count. */
  readonly isAnew?: boolean
  /** More calls than these are not made for it. */
  readonly mostCalls?: number
}

/** What a lane is doing. */
export interface LaneState {
  readonly account: string
  readonly waiting: number
  readonly running?: { readonly report: string; readonly window: Window; readonly since: number }
  /** Calls that Wolkvox still allows today, where that is known. */
  readonly left?: number
  /** Why nothing is asked of this account now, and until when (epoch ms). */
  readonly closed?: { readonly failure: FailureKind; readonly until: number }
}

/** A table as it is kept: each column compressed by itself. */
export interface KeptTable {
  readonly shape: Omit<Table, 'columns'>
  readonly columns: Readonly<Record<string, Uint8Array>>
}

/** The lanes and what they have fetched. Implemented in `jobs/`. */
export interface Calls {
  /**
   * Makes sure that every call is kept, or is on its way in its lane with the waiter's answer to be woken when it ends.
   * What ended since the answer asked for the first time is good for it, and so is what was fresh then; an earlier
   * failure is asked anew. One failed call ends the question: its other calls are given up, and stand as waiting.
   */
  request(calls: readonly Call[], waiter: Waiter): Promise<readonly Standing[]>
  /**
   * This answer waits for none of them any more. A call that nobody else waits for is not made; one that has begun is
   * let run and kept: cut off, it would block its token for longer, and for nothing.
   */
  giveUp(calls: readonly Call[], answer: string): Promise<void>
  /** How a new call of this account would stand, without asking for it. */
  ahead(account: string): Promise<number>
  lane(account: string): Promise<LaneState>
  /** What the agents and queues of an account are called, as far as its answers have told. */
  names(account: string): Promise<KnownNames>
  /** Whether the server of an account has these reports, by api id; nothing of those that nobody has asked for lately. */
  held(account: string, reports: readonly string[]): Promise<ReadonlyMap<string, Held>>
  /** The figures over calls that are all kept; undefined when one of them is not kept any more. */
  summarise(
    report: Report,
    calls: readonly Call[],
    view: View,
    clip: { readonly start: number; readonly end: number } | undefined,
  ): Promise<Summary | undefined>
  /**
   * The rows of calls that are all kept, personal columns included: one table a call, or a part of one whose answer was
   * too long; undefined as above.
   */
  tables(calls: readonly Call[]): Promise<readonly KeptTable[] | undefined>
}
