import type { Redis } from 'ioredis'
import type { Meter } from '../bot/model/meter.ts'
import { Background } from './work/background.ts'
import { CallBooks } from './work/call-books.ts'
import type { EarlierLanes } from './lanes/earlier-lanes.ts'
import { Fence } from './lanes/fence.ts'
import { CallKeeper } from './work/keep-call.ts'
import type { LaneQueues } from './lanes/lane-queues.ts'
import { OpenLanes } from './lanes/open-lanes.ts'
import { keepOrder } from './lanes/order.ts'
import { repeat } from './redis/repeat.ts'
import { openStores, type StoresParts } from './stores.ts'
import { sweep } from './sweep.ts'
import type { Timing } from './redis/timing.ts'
import { startWaking } from './answers/wakes.ts'
import { createWork, type LaneSource } from './work/work.ts'

export interface Labour {
  readonly source: LaneSource
  /** Brings an answer as far as it can be brought now; after the last try only the sweep has it tried again. */
  readonly answer: (id: string, isLastTry: boolean) => Promise<void>
}

export interface LabourParts extends Labour, StoresParts {
  /** A connection that waits while Redis is away. */
  readonly redis: Redis
  readonly timing: Timing
  readonly earlier: EarlierLanes
  readonly sweepEveryMs: number
  /** A call that takes longer is told to those who wait that it has begun. */
  readonly tellAfterMs: number
  readonly meter: Meter
}

export interface AtWork {
  /** Takes nothing new, and gives running calls back that are not over within `graceMs`. */
  stop(graceMs: number): Promise<void>
  /** Lets go at once, as a crash does. */
  abandon(): void
}

/** The worker's role: the lanes, the wake-ups, and the sweeps that find what was left lying. */
export async function startLabour(parts: LabourParts): Promise<AtWork> {
  const { redis, keys, timing, log, meter, patienceMs, sweepEveryMs, earlier } = parts
  const fence = new Fence(redis, keys, timing, earlier)
  await Promise.all([fence.open(), earlier.open()])
  const stores = openStores(redis, parts)
  const { busy, lanes, outcomes, waiters, wakes } = stores
  const background = new Background(log)
  const work = createWork({
    ...stores,
    ...parts,
    fence,
    accountIn: (lane, called) => parts.lanes.accountIn(lane, called),
    books: new CallBooks({ ...stores, meter }),
    keeping: new CallKeeper(outcomes, stores.names, stores.held),
    background,
  })
  const open = new OpenLanes({ redis, keys, timing, log, busy, work, laneOf: laneOfQueues(lanes, earlier) })
  await open.start()
  const waker = startWaking({ redis, keys, timing, log }, parts.answer)
  const orderEveryMs = sweepEveryMs / 6
  const sweeps = [
    repeat(sweepEveryMs, () => sweep({ redis, keys, wakes, outcomes, everyMs: sweepEveryMs }), log),
    repeat(
      orderEveryMs,
      () => keepOrder({ redis, keys, busy, lanes, earlier, waiters, patienceMs, everyMs: orderEveryMs }),
      log,
    ),
  ]

  return {
    async stop(graceMs) {
      await Promise.all(sweeps.map((each) => each.stop()))
      await Promise.all([waker.close(), open.close(graceMs).then(() => background.end())])
      await Promise.all([wakes.close(), lanes.close()])
    },
    abandon() {
      waker.disconnect().catch(() => undefined)
      open.abandon()
    },
  }
}

function laneOfQueues(lanes: LaneQueues, earlier: EarlierLanes): ReadonlyMap<string, string> {
  return new Map([...earlier.laneOf, ...lanes.names.map((lane) => [lane, lane] as const)])
}
