import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import type { Meter } from '../bot/model/meter.ts'
import { Background } from './work/background.ts'
import { Books } from './work/books.ts'
import type { AccountLanes } from './lanes/account-lanes.ts'
import { BusyLanes } from './lanes/busy-lanes.ts'
import { Circuit } from './lanes/circuit.ts'
import { Durations } from './lanes/durations.ts'
import type { EarlierLanes } from './lanes/earlier-lanes.ts'
import { Fence } from './lanes/fence.ts'
import { Gates } from './lanes/gates.ts'
import { Keeping } from './work/keeping.ts'
import type { Keys } from './redis/keys.ts'
import { Lanes } from './lanes/lanes.ts'
import { OpenLanes } from './lanes/open-lanes.ts'
import { keepOrder } from './lanes/order.ts'
import { NameBook } from './calls/names.ts'
import { Outcomes } from './calls/outcomes.ts'
import { Quota } from './lanes/quota.ts'
import { repeat } from './redis/repeat.ts'
import { sweep } from './sweep.ts'
import type { Timing } from './redis/timing.ts'
import { Waiters } from './calls/waiters.ts'
import { startWaking, Wakes } from './answers/wakes.ts'
import { createWork, type LaneSource } from './work/work.ts'

export interface Labour {
  readonly source: LaneSource
  /** Brings an answer as far as it can be brought now; after the last try only the sweep has it tried again. */
  readonly answer: (id: string, isLastTry: boolean) => Promise<void>
}

export interface LabourParts extends Labour {
  /** A connection that waits while Redis is away. */
  readonly redis: Redis
  readonly keys: Keys
  readonly timing: Timing
  /** The lane of each account, and the zone of each lane. */
  readonly lanes: AccountLanes
  readonly earlier: EarlierLanes
  readonly zones: ReadonlyMap<string, string>
  readonly keptBytes: number
  readonly sweepEveryMs: number
  readonly patienceMs: number
  readonly tellAfterMs: number
  readonly meter: Meter
  readonly log: Logger
}

export interface AtWork {
  /** Takes nothing new, and gives running calls back that are not over within `graceMs`. */
  stop(graceMs: number): Promise<void>
  /** Lets go at once, as a crash does. */
  abandon(): void
}

/** The worker's role: the lanes, the wake-ups, and the sweeps that find what was left lying. */
export async function startLabour(parts: LabourParts): Promise<AtWork> {
  const { redis, keys, timing, log, meter, patienceMs, sweepEveryMs, keptBytes, source, answer } = parts
  const { earlier } = parts
  const fence = new Fence(redis, keys, timing, earlier)
  await Promise.all([fence.open(), earlier.open()])
  const busy = new BusyLanes(redis, keys)
  const lanes = new Lanes({ redis, keys, lanes: parts.lanes, busy, log })
  const wakes = new Wakes({ redis, keys, log })
  const outcomes = new Outcomes(redis, keys, keptBytes)
  const waiters = new Waiters(redis, keys)
  const circuit = new Circuit(redis, keys, patienceMs)
  const quota = new Quota(redis, keys, parts.zones)
  const durations = new Durations(redis, keys)
  const background = new Background(log)
  const work = createWork({
    source,
    fence,
    accountIn: (lane, called) => parts.lanes.accountIn(lane, called),
    gates: new Gates(redis, circuit, quota),
    books: new Books({ circuit, quota, durations, lanes, meter }),
    outcomes,
    waiters,
    keeping: new Keeping(outcomes, new NameBook(redis, keys)),
    wakes,
    background,
    patienceMs,
    tellAfterMs: parts.tellAfterMs,
    meter,
    log,
  })
  const open = new OpenLanes({ redis, keys, timing, log, busy, work, laneOf: laneOfQueues(lanes, earlier) })
  await open.start()
  const waker = startWaking({ redis, keys, timing, log }, answer)
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

function laneOfQueues(lanes: Lanes, earlier: EarlierLanes): ReadonlyMap<string, string> {
  return new Map([...earlier.laneOf, ...lanes.names.map((lane) => [lane, lane] as const)])
}
